#pragma once

#include "core/history.h"

#include <QCoreApplication>
#include <QPalette>
#include <QStringList>
#include <QTextCursor>

constexpr qsizetype maxStoryText = 65'536;   ///< UTF-16 units of all comments of a template that are laid out
constexpr qsizetype maxStoryComment = 8'000; ///< units of one of them

/// Writes what has become of a template into a text document. Everything from outside is put in as text,
/// never as markup; links lead nowhere by themselves.
class StoryWriter
{
    Q_DECLARE_TR_FUNCTIONS(StoryWriter)
public:
    StoryWriter(QTextDocument &document, QPalette palette);

    /// marked: the row of the comment that is looked at; 0: none.
    void write(const TemplateHistory &history, qint64 marked);

    /// The paths of the files, by the numbers in their links ("attachment:0").
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    enum class Side { None, Developer, Inspector };

    void writeChange(const QList<Row> &others, const Row &newest, qint64 since);
    void writeAdvice(const QList<Row> &updates);
    [[nodiscard]] QBrush brushOf(const QByteArray &status) const;
    [[nodiscard]] QImage timelineOf(const QList<Row> &updates, qint64 now, bool works) const;
    void writeTimeline(const QList<Row> &updates);
    void writeStates(const QList<Row> &updates, bool more);
    void writeComment(const Row &row, const TemplateHistory &history, bool marked);
    void writeContent(const QByteArray &content);
    void writeFiles(const Row &row, const QList<Attachment> &files, bool marked);
    void writeCode(const Column &column, const QByteArray &cell);
    void writeTime(const Column &column, const QByteArray &cell);
    void writeDelivery(const QByteArray &number);
    void heading(const QString &shown);
    void line(int indent, bool marked = false);
    void text(const QString &shown);
    void faded(const QString &shown);
    void link(const QString &shown, const QString &address, const QString &tip);

    QTextCursor m_cursor;
    QPalette m_palette;
    QStringList m_paths;
    qsizetype m_left = maxStoryText;
    Side m_side = Side::None; ///< of the conversation that is being written
    bool m_begun = false;     ///< there is a line
};
