#include "gui/storywriter.h"

#include "core/cell.h"
#include "core/moment.h"
#include "core/standing.h"
#include "core/textchange.h"
#include "gui/celltext.h"
#include "gui/durations.h"
#include "gui/icon.h"
#include "gui/openlink.h"
#include "gui/plaintext.h"
#include "gui/templateadvice.h"
#include "gui/templateorder.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int drawingSide = 12;        ///< pixels of a state's drawing
constexpr int drawingScale = 2;        ///< for screens of more pixels
constexpr qsizetype maxNameText = 300; ///< of an author or a file
constexpr int textIndent = 18;         ///< pixels of what belongs to the line above
constexpr float markTint = 0.18F;      ///< of the highlight behind a marked comment
constexpr float ownTint = 0.07F;       ///< of the text behind what the developer wrote
constexpr int ownIndent = 28;          ///< pixels by which the two sides of a conversation are apart
constexpr int timelineWidth = 320;     ///< pixels
constexpr int timelineHeight = 14;     ///< pixels
constexpr int leastSegment = 3;        ///< pixels of a state, however short it was
constexpr float pendingTint = 0.25F;   ///< of the colour of a state that waits

/// The place of the newest rejection since a moment; -1: none.
qsizetype newestRejection(const QList<Row> &ordered, qint64 since)
{
    for (qsizetype i = ordered.size() - 1; i >= 0; --i) {
        if (cellOf(commentsTable, ordered[i].cells, "status"_L1) == "REJ"
            && momentOf(commentsTable, ordered[i].cells, "createdAt"_L1) >= since)
            return i;
    }
    return -1;
}

TemplateUpdate updateOf(const Row &row)
{
    return {.key = {},
            .kakaoTemplateCode = cellOf(templatesTable, row.cells, "kakaoTemplateCode"_L1),
            .status = cellOf(templatesTable, row.cells, "status"_L1)};
}

/// Whether the code is another template's from an update on.
bool beginsLifeAt(const QList<Row> &updates, qsizetype place)
{
    if (place == 0)
        return false;
    const TemplateUpdate before = updateOf(updates[place - 1]);
    return !before.status.isEmpty() && beginsLife(before, updateOf(updates[place]));
}

/// When the template that has the code now began, where another one had it before; else 0.
qint64 beginOfLife(const QList<Row> &updates)
{
    for (qsizetype i = updates.size() - 1; i > 0; --i) {
        if (beginsLifeAt(updates, i))
            return momentOf(templatesTable, updates[i].cells, "updateDate"_L1);
    }
    return 0;
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
    const auto updates = inOrder(templatesTable, history.updates, "updateDate"_L1);
    const qint64 since = beginOfLife(updates);
    const qsizetype rejection = newestRejection(comments, since);
    if (rejection >= 0) { // is looked for first
        heading(tr("Newest rejection"));
        const Row row = comments.takeAt(rejection);
        writeComment(row, history, row.id == marked);
        writeChange(comments, row, since);
    }
    writeAdvice(updates);
    writeStates(updates, history.moreUpdates);
    const QString count = counted(comments.size(), history.moreComments);
    heading(rejection >= 0 ? tr("Other comments (%1)").arg(count) : tr("Comments (%1)").arg(count));
    for (const Row &row : std::as_const(comments))
        writeComment(row, history, row.id == marked);
    m_cursor.endEditBlock();
}

/// What the newest rejection says that the one before it did not, and the other way round.
void StoryWriter::writeChange(const QList<Row> &others, const Row &newest, qint64 since)
{
    const qsizetype before = newestRejection(others, since);
    if (before < 0)
        return;
    const auto words = [](const Row &row) {
        return QString::fromUtf8(cellOf(commentsTable, row.cells, "content"_L1));
    };
    const TextChange change = textChange(words(others[before]), words(newest));
    if (change.same == 0)
        return; // nothing to compare
    line(textIndent);
    if (change.isEmpty())
        faded(tr("The same words as in the rejection before."));
    const auto list = [this](const QString &title, const QStringList &sentences) {
        if (sentences.isEmpty())
            return;
        faded(title);
        for (const QString &sentence : sentences)
            faded(u"\n– "_s + visibleLine(sentence, maxNameText));
    };
    list(tr("Not said in the rejection before:"), change.added);
    if (!change.added.isEmpty() && !change.gone.isEmpty())
        line(textIndent);
    list(tr("No longer said:"), change.gone);
}

/// What can be done in the present state, and why templates are usually rejected.
void StoryWriter::writeAdvice(const QList<Row> &updates)
{
    if (updates.isEmpty())
        return;
    const QByteArray status = cellOf(templatesTable, updates.constLast().cells, "status"_L1);
    const QStringList actions = allowedActions(status);
    if (actions.isEmpty())
        return;
    heading(tr("What can be done now"));
    for (const QString &action : actions) {
        line(textIndent);
        text(action);
    }
    if (status != "TSC04")
        return;
    line(textIndent);
    faded(tr("Usual reasons:"));
    for (const QString &reason : usualReasons())
        faded(u"\n– "_s + reason);
}

/// The colour and pattern of a state.
QBrush StoryWriter::brushOf(const QByteArray &status) const
{
    const Code *code = codeOf(columnOf(templatesTable, "status"_L1), status);
    if (code == nullptr)
        return fadedText(m_palette);
    if (code->severity == "ok")
        return colourOf(Tone::Good);
    if (code->severity == "error")
        return striped(colourOf(Tone::Error), m_palette.color(QPalette::Base));
    QColor light = colourOf(Tone::Pending);
    light.setAlphaF(pendingTint);
    return light;
}

/// The states as a bar; each has some pixels, however short it was.
QImage StoryWriter::timelineOf(const QList<Row> &updates, qint64 now, bool works) const
{
    QList<qint64> moments;
    for (const Row &row : updates)
        moments.append(momentOf(templatesTable, row.cells, "updateDate"_L1));
    moments.append(now);
    const auto length = [works](qint64 from, qint64 to) {
        return works ? workingTime(from, to) : std::max(to - from, 0LL);
    };
    const qint64 whole = std::max(length(moments.constFirst(), now), 1LL);
    const double free = std::max(timelineWidth - double(leastSegment) * double(updates.size()), 0.0);
    QImage image(QSize(timelineWidth, timelineHeight) * drawingScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(drawingScale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    double x = 0;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const qint64 lasted = length(moments[i], moments[i + 1]);
        const double width = leastSegment + free * double(lasted) / double(whole);
        const QRectF place(x, 0, width - 1, timelineHeight);
        painter.fillRect(place, brushOf(cellOf(templatesTable, updates[i].cells, "status"_L1)));
        painter.setPen(QPen(fadedText(m_palette), 1.0 / drawingScale));
        painter.drawRect(place);
        x += width;
    }
    return image;
}

void StoryWriter::writeTimeline(const QList<Row> &updates)
{
    if (updates.size() < 2)
        return;
    line(0);
    const QString name = u"timeline"_s;
    const qint64 begin = momentOf(templatesTable, updates.constFirst().cells, "updateDate"_L1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // What happened within an hour of working time, or on a weekend, is shown by the clock.
    const bool works = workingTime(begin, now) > msPerHour;
    m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name),
                                     timelineOf(updates, now, works));
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(timelineWidth);
    format.setHeight(timelineHeight);
    m_cursor.insertImage(format);
    line(0);
    const Column &column = columnOf(templatesTable, "updateDate"_L1);
    faded((works ? tr("%1 to now, to the scale of working days") : tr("%1 to now, to the scale of the clock"))
              .arg(cellText(column, cellOf(templatesTable, updates[0].cells, "updateDate"_L1))));
}

void StoryWriter::writeStates(const QList<Row> &updates, bool more)
{
    heading(tr("States (%1)").arg(counted(updates.size(), more)));
    writeTimeline(updates);
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const Row &row = updates[i];
        if (beginsLifeAt(updates, i)) {
            line(0);
            faded(tr("The code was used again: another template from here on"));
        }
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
    // Two sides: what the developer asked stands to the right, what the inspector wrote to the left.
    m_side = cellOf(commentsTable, row.cells, "status"_L1) == "INQ" ? Side::Developer : Side::Inspector;
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
    writeFiles(row, history.attachments.value(commentKey(row.cells)), marked);
    m_side = Side::None;
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

void StoryWriter::writeFiles(const Row &row, const QList<Attachment> &files, bool marked)
{
    for (const Attachment &file : files) {
        line(textIndent, marked);
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
    line(textIndent, marked);
    const auto names = cellOf(commentsTable, row.cells, "attachmentNames"_L1);
    faded(files.isEmpty() ? tr("Files: %1").arg(visibleLine(QString::fromUtf8(names), maxNameText))
                          : tr("and %Ln more files", nullptr, int(count - files.size())));
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
    format.setLeftMargin(indent + (m_side == Side::Developer ? ownIndent : 0));
    format.setRightMargin(m_side == Side::Inspector ? ownIndent : 0);
    if (m_side == Side::Developer) {
        QColor colour = m_palette.color(QPalette::Text);
        colour.setAlphaF(ownTint);
        format.setBackground(colour);
    }
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
