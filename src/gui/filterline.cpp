#include "gui/filterline.h"

#include "core/completion.h"
#include "gui/clearbutton.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/presentclock.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 250;     ///< milliseconds after the last key until the text is judged
constexpr int choosingPause = 1'000; ///< the same while completions are offered
constexpr int maxCompletions = 100;  ///< offered at once
constexpr int maxMarked = 200;       ///< characters that a mistake's mark is long at most
constexpr int maxMarkedText = 2'000; ///< characters of a text in which places are looked for
constexpr int popupCharacters = 70;
constexpr int fromRole = Qt::UserRole;
constexpr int lengthRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;

} // namespace

FilterLine::FilterLine(const Table &table, QWidget *parent)
    : QLineEdit(parent)
    , m_table(table)
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(m_completer))
{
    setObjectName(u"filter"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(
        tr("Filter: a word, or a condition such as %1").arg(QString::fromLatin1(table.example)));
    addClearButton(*this);
    addAction(drawnIcon(u"filter"_s), LeadingPosition)->setText(tr("Filter"));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::judge);
    connect(this, &QLineEdit::textChanged, this, &FilterLine::waitForMore);
    connect(this, &QLineEdit::textEdited, this, &FilterLine::complete);
    connect(this, &QLineEdit::textEdited, this, [this] { m_history.leave(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        apply();
        m_history.add(m_appliedText);
    });
    makeCompleter();
}

void FilterLine::makeCompleter()
{
    m_completer->setModel(m_completions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterLine::insertCompletion);
    // Whole lines of the same height: a bar below, or a line of a taller font, would cut the last one.
    auto *list = qobject_cast<QListView *>(m_completer->popup());
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
}

void FilterLine::settle()
{
    m_completer->popup()->hide();
    if (m_pause.isActive())
        apply();
}

void FilterLine::setFilter(const QString &text)
{
    m_history.add(m_appliedText);
    setText(text);
    apply();
    m_history.add(m_appliedText);
}

/// Shows and applies the filter that an arrow key leads to: whether there is one.
bool FilterLine::recall(int key)
{
    QString filter;
    if (key == Qt::Key_Up)
        filter = m_history.older(text());
    else if (key == Qt::Key_Down)
        filter = m_history.newer();
    if (filter.isNull())
        return false;
    setText(filter);
    apply();
    return true;
}

void FilterLine::addCondition(const QString &condition)
{
    settle();
    if (m_appliedText.trimmed().isEmpty()) {
        setFilter(condition);
        return;
    }
    const bool isOr = m_filter.kind == Filter::Kind::Or;
    setFilter((isOr ? u"(%1)"_s.arg(m_appliedText) : m_appliedText) + u' ' + condition);
}

void FilterLine::forget(const RecipientNumber &number)
{
    settle();
    if (const QString stars = number.starredText(text()); stars != text())
        setFilter(stars);
    m_history.forget(number);
}

bool FilterLine::renew()
{
    const auto filter = parseFilter(m_appliedText, m_table, presentClock());
    if (!filter || *filter == m_filter)
        return false;
    m_filter = *filter;
    return true;
}

/// The text is judged when typing stops; until then a mistake is none yet.
void FilterLine::waitForMore()
{
    m_pause.start(typingPause);
    m_mistake.reset();
    emit told({});
    update();
}

/// What is not whole yet is no mistake while there are offers to make it so.
void FilterLine::judge()
{
    const auto filter = parseFilter(text(), m_table, presentClock());
    const bool isOffered = isOffering() && m_completions->rowCount() > 0 && !filter
        && filter.error().position + filter.error().length >= m_completions->item(0)->data(fromRole).toInt();
    if (isOffered)
        m_pause.start(choosingPause);
    else
        apply();
}

/// The table keeps its last good filter while the text cannot be understood.
void FilterLine::apply()
{
    m_pause.stop();
    const auto filter = parseFilter(text(), m_table, presentClock());
    if (!filter) {
        m_mistake = filter.error();
        update();
        emit told(visibleText(m_mistake->text));
        return;
    }
    // A condition that was made from a cell may hide characters, or turn the direction of writing.
    if (const QString seen = visibleLine(text(), text().size()); seen != text() && seen.size() < maxShownLine)
        emit told(tr("It reads: %1").arg(seen));
    m_appliedText = text();
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    emit filterChanged();
}

void FilterLine::complete()
{
    m_completions->clear();
    const auto completions = completionsFor(text(), cursorPosition(), m_table);
    for (const Completion &completion :
         completions.first(qMin<qsizetype>(completions.size(), maxCompletions))) {
        const bool nothingNew = text().mid(completion.from, completion.length) == completion.text;
        if (nothingNew)
            continue;
        const QString shown = completion.description.isEmpty()
            ? completion.text
            : u"%1   %2"_s.arg(completion.text, completion.description);
        auto *item = new QStandardItem(shown);
        item->setSizeHint(QSize(0, fontMetrics().height() * 3 / 2)); // Hangul often comes from a taller font
        item->setData(completion.from, fromRole);
        item->setData(completion.length, lengthRole);
        item->setData(completion.text, textRole);
        m_completions->appendRow(item);
    }
    if (m_completions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    const int width = qMin(this->width(), fontMetrics().horizontalAdvance(u'0') * popupCharacters);
    m_completer->complete(
        QRect(qBound(0, pixelOf(m_completions->item(0)->data(fromRole).toInt()), this->width() - width), 0,
              width, height()));
    m_completer->popup()->setCurrentIndex({});
    if (m_pause.isActive())
        m_pause.start(choosingPause);
}

void FilterLine::insertCompletion(const QModelIndex &index)
{
    // The completer shows rows of a model in between.
    const auto *item = m_completions->item(index.row());
    if (item == nullptr)
        return;
    const auto from = item->data(fromRole).toInt();
    setSelection(from, item->data(lengthRole).toInt());
    insert(item->data(textRole).toString());
    // Behind a field come its values, once the completer has closed what it offered.
    QTimer::singleShot(0, this, &FilterLine::complete);
}

bool FilterLine::isOffering() const
{
    return m_completer->popup()->isVisible();
}

/// Tab takes what is offered, the first where none is chosen.
bool FilterLine::focusNextPrevChild(bool next)
{
    if (!isOffering() || !next)
        return QLineEdit::focusNextPrevChild(next);
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    insertCompletion(chosen.isValid() ? chosen : m_completions->index(0, 0));
    return true;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool taking =
        (key == Qt::Key_Return || key == Qt::Key_Enter) && m_completer->popup()->currentIndex().isValid();
    if (isOffering() && (taking || key == Qt::Key_Escape))
        event->ignore(); // the completer takes or closes what it offers
    else if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        complete();
    else if (key == Qt::Key_Escape && !text().isEmpty())
        setFilter({});
    else if (recall(key))
        event->accept();
    else if (key == Qt::Key_Down || key == Qt::Key_Escape)
        emit left();
    else
        QLineEdit::keyPressEvent(event);
}

/// What was looked at for so long that the person went on to something else was used.
void FilterLine::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_history.add(m_appliedText);
    QLineEdit::focusOutEvent(event);
}

/// What is offered belongs to this line: it does not stay open over another table.
void FilterLine::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide();
    QLineEdit::hideEvent(event);
}

/// Where a character begins, in pixels of this widget; the cursor shows how far the text is scrolled.
int FilterLine::pixelOf(qsizetype position) const
{
    const QString shown = displayText();
    const int cursor = cursorRect().center().x();
    return cursor + fontMetrics().horizontalAdvance(shown.left(position))
        - fontMetrics().horizontalAdvance(shown.left(cursorPosition()));
}

void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_mistake || text().size() > maxMarkedText)
        return;
    constexpr int wave = 2; // pixels up and down
    const int from = qMax(pixelOf(m_mistake->position), 0);
    const int end = pixelOf(m_mistake->position + qMin<qsizetype>(m_mistake->length, maxMarked));
    const int to = qMin(qMax(end, from + fontMetrics().horizontalAdvance(u'0')), width());
    if (end < 0)
        return; // scrolled out of sight
    const int base = height() / 2 + fontMetrics().height() / 2;
    QPainterPath path(QPointF(from, base));
    for (int x = from, step = 0; x < to; x += wave, ++step)
        path.lineTo(x + wave, step % 2 == 0 ? base - wave : base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourOf(Tone::Error), 1.2));
    painter.drawPath(path);
}
