#include "gui/verdict.h"

#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxVerdictLines = 20;
constexpr qsizetype maxCodeText = 100; ///< of a code that is not known

const Column &resultColumn()
{
    static const Column &column = columnOf(messagesTable, "resultCode"_L1);
    return column;
}

QByteArray codeIn(const Cells &message)
{
    return cellOf(messagesTable, message, "resultCode"_L1);
}

QString meaningOf(const QByteArray &cell)
{
    if (cell.isEmpty())
        return Verdict::tr("There is no result yet: the hook has no result code.");
    const Code *code = codeOf(resultColumn(), cell);
    const QString name = visibleLine(QString::fromUtf8(cell), maxCodeText);
    if (code == nullptr)
        return Verdict::tr("%1: AlimBoard does not know this result code.").arg(name);
    return u"%1: %2\n%3"_s.arg(name, spoken(code->word), explanationOf(*code));
}

} // namespace

QString verdictText(const Cells &message)
{
    const QByteArray cell = codeIn(message);
    const Code *code = codeOf(resultColumn(), cell);
    if (code != nullptr && code->severity == "ok")
        return meaningOf(cell);
    return meaningOf(cell) + u'\n'
        + Verdict::tr("An alternative SMS may still have arrived: the hook does not tell.");
}

Verdict::Verdict(QWidget *parent)
    : QWidget(parent)
    , m_drawing(new QLabel(this))
    , m_text(new PlainText(maxVerdictLines, maxShownText, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drawing, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_drawing->setMargin(2);
    m_drawing->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"verdict"_s);
    m_text->setAccessibleName(tr("What the result means"));
}

void Verdict::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

/// In the colours of the moment.
void Verdict::draw()
{
    const int side = fontMetrics().height();
    m_drawing->setPixmap(m_drawn.isEmpty() ? QPixmap() : drawnIcon(m_drawn).pixmap(side, side));
    m_drawing->setVisible(!m_drawn.isEmpty());
}

void Verdict::showMessage(const Cells &cells)
{
    m_drawn = drawingOf(resultColumn(), codeIn(cells));
    draw();
    m_text->showText(verdictText(cells));
}
