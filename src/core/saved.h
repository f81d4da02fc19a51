#pragma once

#include "core/delivery.h"
#include "core/result.h"

#include <QList>

/// One saved delivery out of a file.
struct SavedDelivery
{
    qint64 line = 0;                ///< where it begins, from 1
    Request request;                ///< of a bare one only the body; receivedAt 0: not known
    std::optional<Outcome> outcome; ///< as it was kept; nothing: it is to be judged as if just posted
    int httpStatus = 0;
    QByteArray note;
};

/// A piece of a file that is no delivery.
struct SavedTrouble
{
    qint64 line = 0;
    QString text; ///< a sentence
};

/// Reads saved deliveries from chunks of a file: lines as `export deliveries --format ndjson` writes them,
/// bare deliveries one a line, or one pretty-printed delivery a file.
class SavedReader
{
public:
    static constexpr qsizetype maxLine = 96LL * 1024 * 1024; ///< bytes of one delivery as saved

    using Item = Result<SavedDelivery, SavedTrouble>;

    /// What becomes whole by these bytes.
    QList<Item> feed(const QByteArray &bytes);
    /// What is left at the end of the file.
    QList<Item> finish();

private:
    void readLine(const QByteArray &line, QList<Item> &items);
    void readWhole(QList<Item> &items);

    QByteArray m_rest;       ///< a line whose end has not come
    QByteArray m_pretty;     ///< lines of an object that goes over many
    qint64 m_line = 1;       ///< the number of the line that m_rest begins
    qint64 m_prettyLine = 0; ///< where m_pretty begins; 0: there is none
    bool m_skipping = false; ///< the rest of a line that is too long
};
