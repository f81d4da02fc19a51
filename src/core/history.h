#pragma once

#include "core/answers.h"

#include <QHash>
#include <QMetaType>

constexpr qsizetype maxHistoryRows = 200; ///< updates, and comments, of one template that are read
constexpr qsizetype maxAttachments = 20;  ///< of one comment that are read; the sender takes ten

/// What tells one template from all others.
struct TemplateKey
{
    QByteArray appKey; ///< as in its rows: null where it is missing
    QByteArray senderKey;
    QByteArray templateCode;

    bool operator==(const TemplateKey &) const = default;
};

/// The template that a row of templates or comments speaks of.
TemplateKey templateKeyOf(const Table &table, const Cells &cells);

/// The rows of a template in its table of templates or comments.
Filter filterOf(const TemplateKey &key, const Table &table);

/// A file that a comment names. Nobody has looked whether it is there.
struct Attachment
{
    QString name;
    QString path;

    bool operator==(const Attachment &) const = default;
};

/// The files of comments, by the keys of the comments (see commentKey).
using Attachments = QHash<QByteArray, QList<Attachment>>;

/// What tells a comment from the others of its template: its id, or where it has none what it says.
QByteArray commentKey(const Cells &cells);

/// Adds the files that a template's comments name in the body of a delivery; of comments that have some
/// already it takes none.
void addAttachments(const QByteArray &body, const TemplateKey &key, Attachments &attachments);

/// The answer to "what has become of this template".
struct TemplateHistory
{
    Ticket ticket = 0;
    TemplateKey key = {};
    QList<Row> updates = {};  ///< newest row first, at most maxHistoryRows
    QList<Row> comments = {}; ///< the same
    bool moreUpdates = false;
    bool moreComments = false;
    Attachments attachments = {};

    bool operator==(const TemplateHistory &) const = default;
};

Q_DECLARE_METATYPE(TemplateKey)
Q_DECLARE_METATYPE(TemplateHistory)
