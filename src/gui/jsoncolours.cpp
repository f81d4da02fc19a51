#include "gui/jsoncolours.h"

#include "gui/icon.h"

#include <QGuiApplication>
#include <QPalette>

namespace {

constexpr int outside = 0;
constexpr int inString = 1;
constexpr QChar goesOn(u'↩'); ///< ends a line that was too long (see visibleText)

QTextCharFormat coloured(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

JsonColours::JsonColours(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void JsonColours::highlightBlock(const QString &text)
{
    setCurrentBlockState(outside);
    if (!m_on)
        return;
    qsizetype at = previousBlockState() == inString ? colourString(text, 0, true) : 0;
    while (at < text.size()) {
        if (text[at] == u'"')
            at = colourString(text, at, false);
        else if (text[at].isLetterOrNumber() || text[at] == u'-')
            at = colourWord(text, at);
        else
            ++at;
    }
}

/// Colours a string from its quote (or, inside, from the beginning of the line): where it is over.
qsizetype JsonColours::colourString(const QString &text, qsizetype begin, bool inside)
{
    qsizetype end = inside ? begin : begin + 1;
    while (end < text.size() && text[end] != u'"')
        end += text[end] == u'\\' ? 2 : 1;
    const bool open = end >= text.size();
    end = qMin(end + 1, text.size());
    if (open && text.endsWith(goesOn))
        setCurrentBlockState(inString);
    const bool isKey = end < text.size() && text[end] == u':';
    const QPalette palette = QGuiApplication::palette();
    setFormat(int(begin), int(end - begin), coloured(isKey ? linkText(palette) : colourOf(Tone::Good)));
    return end;
}

/// Colours a number, true, false or null: where it is over.
qsizetype JsonColours::colourWord(const QString &text, qsizetype begin)
{
    const auto isPart = [](QChar unit) {
        return unit.isLetterOrNumber() || unit == u'-' || unit == u'+' || unit == u'.';
    };
    qsizetype end = begin;
    while (end < text.size() && isPart(text[end]))
        ++end;
    setFormat(int(begin), int(end - begin),
              coloured(colourOf(text[begin].isLetter() ? Tone::Warning : Tone::Pending)));
    return end;
}
