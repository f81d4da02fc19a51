#include "gui/bodyview.h"

#include "gui/celltext.h"
#include "gui/clearbutton.h"
#include "gui/jsoncolours.h"
#include "gui/plaintext.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minBodyLines = 10;
constexpr int hexBytes = 8;            ///< beside each other
constexpr qsizetype maxNeedle = 1'000; ///< UTF-16 units of what is looked for
constexpr int maxMarked = 500;         ///< matches that have a colour: painting takes longer with each
constexpr float markTint = 0.35F;

bool looksLikeJson(const QByteArray &body)
{
    const auto trimmed = QByteArrayView(body).first(qMin<qsizetype>(body.size(), maxNeedle)).trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

QString hexText(const QByteArray &bytes)
{
    QString text;
    for (qsizetype at = 0; at < qMin(bytes.size(), maxHexBytes); at += hexBytes) {
        const QByteArray part = bytes.mid(at, qMin<qsizetype>(hexBytes, maxHexBytes - at));
        QString letters;
        for (const char byte : part)
            letters += byte >= ' ' && byte <= '~' ? QLatin1Char(byte) : QLatin1Char('.');
        text += u"%1  %2  %3\n"_s.arg(at, 6, 16, QChar(u'0'))
                    .arg(QString::fromLatin1(part.toHex(' ')), -(3 * hexBytes - 1))
                    .arg(letters);
    }
    if (bytes.size() > maxHexBytes)
        text += BodyView::tr("… cut here. \"Copy body\" takes all of it.");
    return text;
}

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_raw(new QCheckBox(tr("As it came"), this))
    , m_text(new PlainText(-1, maxShownText, this))
    , m_colours(new JsonColours(m_text->document()))
{
    makeHeading(*m_title);
    m_raw->setObjectName(u"rawBody"_s);
    m_raw->setToolTip(tr("The bytes as they came, without line breaks of ours; as numbers where they are no "
                         "text"));
    m_text->setObjectName(u"body"_s);
    m_text->setAccessibleName(tr("Body"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * minBodyLines);
    makeFindLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_raw);
    layout->addLayout(top);
    auto *search = new QHBoxLayout;
    search->addWidget(m_find, 1);
    search->addWidget(m_found);
    search->addWidget(m_previous);
    search->addWidget(m_next);
    layout->addLayout(search);
    layout->addWidget(m_text, 1);
    connect(m_raw, &QCheckBox::toggled, this, &BodyView::showText);
}

void BodyView::makeFindLine()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"findInBody"_s);
    m_find->setAccessibleName(tr("Find in the body"));
    m_find->setPlaceholderText(tr("Find in the body"));
    m_find->setToolTip(tr("Enter: the next one; Shift+Enter: the one before; Esc: back to the body"));
    m_find->setMaxLength(maxNeedle);
    addClearButton(*m_find);
    m_find->installEventFilter(this);
    m_found = new QLabel(this);
    m_found->setObjectName(u"foundInBody"_s);
    m_found->setTextFormat(Qt::PlainText);
    const auto button = [this](Qt::ArrowType arrow, const QString &name, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setArrowType(arrow);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    m_previous = button(Qt::UpArrow, u"findPrevious"_s, tr("The one before (Shift+F3)"));
    m_next = button(Qt::DownArrow, u"findNext"_s, tr("The next one (F3)"));
    connect(m_find, &QLineEdit::textChanged, this, &BodyView::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    auto *next = new QShortcut(QKeySequence(Qt::Key_F3), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] { step(1); });
    auto *previous = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this);
    previous->setContext(Qt::WidgetWithChildrenShortcut);
    connect(previous, &QShortcut::activated, this, [this] { step(-1); });
}

void BodyView::showBody(const QByteArray &body)
{
    if (body == m_body && !body.isEmpty())
        return; // what is looked for in it stays where it is
    m_body = body;
    m_title->setText(body.isEmpty() ? tr("Body: none is kept")
                                    : tr("Body (%1 bytes)").arg(QLocale().toString(body.size())));
    for (QWidget *part : QList<QWidget *>{m_raw, m_find, m_found, m_previous, m_next, m_text})
        part->setVisible(!body.isEmpty());
    showText();
}

void BodyView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void BodyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_colours->rehighlight();
    mark();
}

/// Enter in the find line goes on, whatever the window does with it.
bool BodyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_find->clear();
        m_text->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BodyView::showText()
{
    const bool raw = m_raw->isChecked();
    const bool isText = m_body.isValidUtf8();
    m_colours->setOn(!(raw && !isText) && looksLikeJson(m_body));
    if (!raw)
        m_text->showText(jsonText(m_body));
    else if (isText)
        m_text->showText(QString::fromUtf8(m_body.left(4 * maxShownText)));
    else
        m_text->showText(hexText(m_body));
    m_match = 0;
    search();
}

void BodyView::search()
{
    m_matches.clear();
    const QString needle = m_find->text();
    const QString text = needle.isEmpty() ? QString() : m_text->toPlainText();
    for (qsizetype at = 0; !needle.isEmpty() && m_matches.size() < maxMatches;) {
        at = text.indexOf(needle, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        m_matches.append(int(at));
        at += needle.size();
    }
    m_match = 0;
    mark();
}

void BodyView::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_match = int((m_match + by + m_matches.size()) % m_matches.size());
    mark();
}

/// Shows how many there are, gives them a colour, and scrolls to the one that is looked at.
void BodyView::mark()
{
    const bool any = !m_matches.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    const QString count = m_matches.size() == maxMatches
        ? tr("%1 or more").arg(QLocale().toString(maxMatches))
        : QLocale().toString(m_matches.size());
    m_found->setText(m_find->text().isEmpty() ? QString()
                         : any                ? tr("%1 of %2").arg(QLocale().toString(m_match + 1), count)
                                              : tr("not found"));
    QList<QTextEdit::ExtraSelection> marks;
    const int first = qMax(0, m_match - maxMarked / 2);
    for (int i = first; i < qMin(int(m_matches.size()), first + maxMarked); ++i) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(m_matches[i]);
        cursor.setPosition(m_matches[i] + int(m_find->text().size()), QTextCursor::KeepAnchor);
        QColor colour = palette().color(QPalette::Highlight);
        colour.setAlphaF(i == m_match ? 1.0F : markTint);
        QTextEdit::ExtraSelection one{cursor, {}};
        one.format.setBackground(colour);
        one.format.setForeground(palette().color(i == m_match ? QPalette::HighlightedText : QPalette::Text));
        marks.append(one);
    }
    m_text->setExtraSelections(marks);
    if (!any)
        return;
    QTextCursor here(m_text->document());
    here.setPosition(m_matches[m_match]);
    m_text->setTextCursor(here);
    m_text->ensureCursorVisible();
}
