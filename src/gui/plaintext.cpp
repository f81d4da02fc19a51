#include "gui/plaintext.h"

#include "core/visible.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

QString visibleText(QStringView text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    qsizetype lines = 1;
    qsizetype lineBegin = 0; // in what is shown
    qsizetype at = 0;
    for (; at < qMin(text.size(), limit) && lines <= maxShownLines; ++at) {
        const QChar unit = text[at];
        if (unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            continue;
        if (shown.size() - lineBegin >= maxShownLine && !unit.isLowSurrogate() && unit != u'\n') {
            shown += u"↩\n"_s;
            lineBegin = shown.size();
            ++lines;
        }
        const auto instead = visibleForm(unit.unicode());
        if (instead.isEmpty())
            shown += unit;
        else
            shown += instead;
        if (unit == u'\n') {
            lineBegin = shown.size();
            ++lines;
        }
    }
    if (at < text.size())
        shown += u'\n' + QCoreApplication::translate("PlainText", "… cut here. An export has all of it.");
    return shown;
}

QString visibleLine(QStringView text, qsizetype limit)
{
    QString line = visibleText(text.first(qMin(text.size(), limit)));
    for (QChar &character : line) {
        if (character == u'\n' || character == u'\t')
            character = u' ';
    }
    return text.size() > limit ? line + u'…' : line;
}

QString tipText(const QString &visible)
{
    return u"<span style='white-space: pre-wrap'>%1</span>"_s.arg(visible.toHtmlEscaped());
}

void makeHeading(QLabel &label)
{
    QFont bold = label.font();
    bold.setBold(true);
    label.setFont(bold);
    label.setTextFormat(Qt::PlainText);
}

PlainText::PlainText(int maxLines, qsizetype maxText, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maxLines(maxLines)
    , m_maxText(maxText)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    if (m_maxLines < 0)
        return;
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    adjustHeight();
}

void PlainText::showText(QStringView text)
{
    const QString shown = visibleText(text, m_maxText);
    if (shown == m_shown)
        return;
    m_shown = shown;
    setPlainText(shown);
    adjustHeight();
}

void PlainText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void PlainText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustHeight();
}

void PlainText::adjustHeight()
{
    if (m_maxLines < 0)
        return;
    // Lines differ in height: Hangul often comes from a taller font. Only those that count are laid out.
    const int most = m_maxLines * fontMetrics().lineSpacing();
    double needed = 2 * document()->documentMargin();
    for (auto block = document()->begin(); block.isValid() && needed <= most; block = block.next())
        needed += blockBoundingRect(block).height();
    const bool fits = needed <= most;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(fits ? qCeil(needed) + 1 : most);
}
