#include "gui/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

namespace {

bool turnsDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

/// How a character that would not be seen is written; empty: as it is.
QString stoodFor(char16_t unit)
{
    if (unit == u'\n' || unit == u'\t')
        return {};
    if (unit < 0x20)
        return {QChar(char16_t(0x2400 + unit))}; // Unicode's pictures of control characters
    if (unit == 0x7F)
        return {QChar(char16_t(0x2421))};
    const bool unseen = (unit > 0x7F && unit < 0xA0) || unit == 0x200B || unit == 0xFEFF || unit == 0x2028
        || unit == 0x2029 || turnsDirection(unit);
    return unseen ? u"[U+%1]"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper() : QString();
}

} // namespace

QString visibleText(QStringView text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < qMin(text.size(), limit); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const auto instead = stoodFor(text[i].unicode());
        if (instead.isEmpty())
            shown += text[i];
        else
            shown += instead;
    }
    if (text.size() > limit)
        shown += u'\n'
            + QCoreApplication::translate("PlainText", "… cut here: %1 characters more are kept")
                  .arg(text.size() - limit);
    return shown;
}

QString tipText(const QString &visible)
{
    return u"<span style='white-space: pre-wrap'>%1</span>"_s.arg(visible.toHtmlEscaped());
}

PlainText::PlainText(int maxLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maxLines(maxLines)
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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PlainText::adjustHeight);
    adjustHeight();
}

void PlainText::showText(const QString &text)
{
    setPlainText(visibleText(text));
    adjustHeight();
}

void PlainText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void PlainText::adjustHeight()
{
    if (m_maxLines < 0)
        return;
    // Lines differ in height: Hangul often comes from a taller font.
    double needed = 2 * document()->documentMargin();
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        needed += blockBoundingRect(block).height();
    const int most = m_maxLines * fontMetrics().lineSpacing();
    const bool fits = needed <= most;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(fits ? qCeil(needed) + 1 : most);
}
