#pragma once

#include "core/delivery.h"
#include "core/result.h"

#include <QList>

/// One saved delivery out of a file.
struct SavedDelivery
{
    qint64 line = 0;                  ///< where it begins, from 1
    Request request;                  ///< of a bare one only the body
    std::optional<qint64> receivedAt; ///< of the request, where it is known
    std::optional<Outcome> outcome;   ///< as it was kept; nothing: it is to be judged as if just posted
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
    /// Bytes of one delivery as saved: twice the largest body that --max-body allows (quotes are escaped),
    /// and what stands beside it.
    static constexpr qsizetype maxLine = 1025LL * 1024 * 1024;

    SavedReader() = default;
    explicit SavedReader(qsizetype most)
        : m_maxLine(most)
    {}

    using Item = Result<SavedDelivery, SavedTrouble>;

    /// What becomes whole by these bytes.
    QList<Item> feed(const QByteArray &bytes);
    /// What is left at the end of the file.
    QList<Item> finish();

private:
    /// What the file was found to be.
    enum class Shape {
        Unknown, ///< there was no line yet that is not empty
        Lines,
        Pretty, ///< one object that goes over many lines
        Over,   ///< it was too long: the rest is not read
    };

    void readLine(QByteArray line, QList<Item> &items);
    void readAlone(const QByteArray &line, QList<Item> &items);
    void addToPretty(const QByteArray &line, bool tooLong, QList<Item> &items);

    qsizetype m_maxLine = maxLine;
    Shape m_shape = Shape::Unknown;
    QByteArray m_rest;       ///< a line whose end has not come
    QByteArray m_pretty;     ///< the lines of a Pretty file
    qint64 m_line = 1;       ///< the number of the line that m_rest begins
    qint64 m_prettyLine = 0; ///< where m_pretty begins
    bool m_skipping = false; ///< the rest of a line that is too long
};
