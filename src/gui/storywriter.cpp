#include "gui/storywriter.h"

#include "core/cell.h"
#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/openlink.h"
#include "gui/plaintext.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int drawingSide = 12;        ///< pixels of a state's drawing
constexpr int drawingScale = 2;        ///< for screens of more pixels
constexpr qsizetype maxNameText = 300; ///< of an author or a file
constexpr int textIndent = 18;         ///< pixels of what belongs to the line above
constexpr float markTint = 0.18F;      ///< of the highlight behind a marked comment

/// When something happened by the sender's word, else when it came.
qint64 timeOf(const Table &table, const Row &row, QLatin1StringView key)
{
    const QByteArray own = cellOf(table, row.cells, key);
    if (const auto time = readTime(textView(own)))
        return *time;
    const QByteArray came = cellOf(table, row.cells, "receivedAt"_L1);
    return readInstant(textView(came)).value_or(std::numeric_limits<qint64>::min());
}

QList<Row> inOrder(const Table &table, const QList<Row> &rows, QLatin1StringView key)
{
    QList<std::pair<qint64, Row>> timed;
    for (const Row &row : rows)
        timed.append({timeOf(table, row, key), row});
    std::sort(timed.begin(), timed.end(), [](const auto &one, const auto &other) {
        return std::pair(one.first, one.second.id) < std::pair(other.first, other.second.id);
    });
    QList<Row> ordered;
    for (const auto &one : timed)
        ordered.append(one.second);
    return ordered;
}

/// The place of the newest rejection; -1: none.
qsizetype newestRejection(const QList<Row> &ordered)
{
    for (qsizetype i = ordered.size() - 1; i >= 0; --i) {
        if (cellOf(commentsTable, ordered[i].cells, "status"_L1) == "REJ")
            return i;
    }
    return -1;
}

QString counted(qsizetype count, bool more)
{
    return more ? StoryWriter::tr("newest %1").arg(QLocale().toString(count)) : QLocale().toString(count);
}

} // namespace

StoryWriter::StoryWriter(QTextDocument &document, QPalette palette)
    : m_cursor(&document)
    , m_palette(std::move(palette))
{}

void StoryWriter::write(const TemplateHistory &history, qint64 marked)
{
    m_cursor.beginEditBlock();
    auto comments = inOrder(commentsTable, history.comments, "createdAt"_L1);
    const qsizetype rejection = newestRejection(comments);
    if (rejection >= 0) { // is looked for first
        heading(tr("Newest rejection"));
        const Row row = comments.takeAt(rejection);
        writeComment(row, history, row.id == marked);
    }
    writeStates(history);
    const QString count = counted(comments.size(), history.moreComments);
    heading(rejection >= 0 ? tr("Other comments (%1)").arg(count) : tr("Comments (%1)").arg(count));
    for (const Row &row : std::as_const(comments))
        writeComment(row, history, row.id == marked);
    m_cursor.endEditBlock();
}

void StoryWriter::writeStates(const TemplateHistory &history)
{
    heading(tr("States (%1)").arg(counted(history.updates.size(), history.moreUpdates)));
    const auto updates = inOrder(templatesTable, history.updates, "updateDate"_L1);
    for (const Row &row : updates) {
        line(0);
        writeCode(columnOf(templatesTable, "status"_L1), cellOf(templatesTable, row.cells, "status"_L1));
        const auto time =
            cellOf(templatesTable, row.cells, "updateDate"_L1).isEmpty() ? "receivedAt"_L1 : "updateDate"_L1;
        text(u" · "_s);
        writeTime(columnOf(templatesTable, time), cellOf(templatesTable, row.cells, time));
        text(u" · "_s);
        writeDelivery(cellOf(templatesTable, row.cells, "delivery"_L1));
    }
}

void StoryWriter::writeComment(const Row &row, const TemplateHistory &history, bool marked)
{
    line(0, marked);
    writeCode(columnOf(commentsTable, "status"_L1), cellOf(commentsTable, row.cells, "status"_L1));
    const QByteArray author = cellOf(commentsTable, row.cells, "userName"_L1);
    text(u" · "_s + visibleLine(QString::fromUtf8(author), maxNameText));
    text(u" · "_s);
    const auto time =
        cellOf(commentsTable, row.cells, "createdAt"_L1).isEmpty() ? "receivedAt"_L1 : "createdAt"_L1;
    writeTime(columnOf(commentsTable, time), cellOf(commentsTable, row.cells, time));
    if (marked)
        text(u" · "_s + tr("this comment"));
    line(textIndent, marked);
    writeContent(cellOf(commentsTable, row.cells, "content"_L1));
    writeFiles(row, history.attachments.value(commentKey(row.cells)));
}

void StoryWriter::writeContent(const QByteArray &content)
{
    if (content.isEmpty()) {
        faded(tr("(no text)"));
        return;
    }
    if (m_left <= 0) {
        faded(tr("(too much text to show here: see the comment's own row)"));
        return;
    }
    const QString shown = visibleText(QString::fromUtf8(content), std::min(m_left, maxStoryComment));
    m_left -= shown.size();
    text(shown);
}

void StoryWriter::writeFiles(const Row &row, const QList<Attachment> &files)
{
    for (const Attachment &file : files) {
        line(textIndent);
        text(tr("File: %1").arg(visibleLine(file.name, maxNameText)));
        if (file.path.isEmpty())
            continue;
        text(u"\n"_s);
        const QString address = u"attachment:%1"_s.arg(m_paths.size());
        m_paths.append(file.path);
        link(visibleLine(file.path, maxAddress), address,
             webAddress(file.path)
                 ? tr("Click to open it in the browser, after you have seen all of the address")
                 : tr("Click to copy it"));
    }
    const auto count = cellOf(commentsTable, row.cells, "attachments"_L1).toLongLong();
    if (count <= files.size())
        return;
    line(textIndent);
    const auto names = cellOf(commentsTable, row.cells, "attachmentNames"_L1);
    faded(files.isEmpty() ? tr("Files: %1").arg(visibleLine(QString::fromUtf8(names), maxNameText))
                          : tr("and %1 more files").arg(QLocale().toString(count - files.size())));
}

void StoryWriter::writeCode(const Column &column, const QByteArray &cell)
{
    if (const QString drawing = drawingOf(column, cell); !drawing.isEmpty()) {
        QImage image =
            drawnIcon(drawing).pixmap(drawingSide * drawingScale, drawingSide * drawingScale).toImage();
        QTextImageFormat format;
        format.setName(drawing);
        format.setWidth(drawingSide);
        format.setHeight(drawingSide);
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(drawing), image);
        m_cursor.insertImage(format);
        text(u" "_s);
    }
    const Code *code = codeOf(column, cell);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setToolTip(cellTip(column, cell));
    m_cursor.insertText(code != nullptr ? spoken(code->word) : cellText(column, cell), bold);
}

void StoryWriter::writeTime(const Column &column, const QByteArray &cell)
{
    QTextCharFormat format;
    format.setToolTip(cellTip(column, cell));
    m_cursor.insertText(cellText(column, cell), format);
}

void StoryWriter::writeDelivery(const QByteArray &number)
{
    link(tr("delivery %1").arg(QString::fromLatin1(number)), u"delivery:"_s + QString::fromLatin1(number),
         tr("Show this delivery in the table of deliveries"));
}

void StoryWriter::heading(const QString &shown)
{
    line(0);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setTopMargin(m_cursor.blockNumber() == 0 ? 0 : textIndent / 3.0);
    m_cursor.setBlockFormat(format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_cursor.insertText(shown, bold);
}

void StoryWriter::line(int indent, bool marked)
{
    if (std::exchange(m_begun, true))
        m_cursor.insertBlock();
    QTextBlockFormat format;
    format.setLeftMargin(indent);
    if (marked) {
        QColor colour = m_palette.color(QPalette::Highlight);
        colour.setAlphaF(markTint);
        format.setBackground(colour);
    }
    m_cursor.setBlockFormat(format);
    m_cursor.setCharFormat({});
}

void StoryWriter::text(const QString &shown)
{
    // Line breaks of a text stay within its block, whose margin and colour they have.
    QString within = shown;
    m_cursor.insertText(within.replace(u'\n', QChar(QChar::LineSeparator)), QTextCharFormat());
}

void StoryWriter::faded(const QString &shown)
{
    QTextCharFormat format;
    format.setForeground(fadedText(m_palette));
    m_cursor.insertText(shown, format);
}

void StoryWriter::link(const QString &shown, const QString &address, const QString &tip)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setToolTip(tip);
    format.setForeground(linkText(m_palette));
    format.setFontUnderline(true);
    m_cursor.insertText(shown, format);
}
