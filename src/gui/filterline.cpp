#include "gui/filterline.h"

#include "core/completion.h"
#include "gui/icon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 250;     ///< milliseconds after the last key until a filter is applied
constexpr int choosingPause = 1'000; ///< the same while completions are offered
constexpr int maxCompletions = 100;  ///< offered at once
constexpr int maxMarked = 200;       ///< characters that a mistake's mark is long at most
constexpr int popupCharacters = 70;
constexpr int fromRole = Qt::UserRole;
constexpr int lengthRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;

Clock presentClock()
{
    return {.now = QDateTime::currentMSecsSinceEpoch(), .local = QTimeZone::systemTimeZone()};
}

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
    setClearButtonEnabled(true);
    addAction(drawnIcon(u"filter"_s), LeadingPosition);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::apply);
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(this, &QLineEdit::textEdited, this, &FilterLine::complete);
    connect(this, &QLineEdit::returnPressed, this, &FilterLine::apply);
    m_completer->setModel(m_completions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterLine::insertCompletion);
}

void FilterLine::setFilter(const QString &text)
{
    setText(text);
    apply();
}

void FilterLine::addCondition(const QString &condition)
{
    if (m_appliedText.trimmed().isEmpty())
        return setFilter(condition);
    const bool isOr = m_filter.kind == Filter::Kind::Or;
    setFilter((isOr ? u"(%1)"_s.arg(m_appliedText) : m_appliedText) + u' ' + condition);
}

bool FilterLine::renew()
{
    const auto filter = parseFilter(m_appliedText, m_table, presentClock());
    if (!filter || *filter == m_filter)
        return false;
    m_filter = *filter;
    return true;
}

/// Understands the text; the table keeps its last good filter while it cannot be understood.
void FilterLine::read()
{
    auto filter = parseFilter(text(), m_table, presentClock());
    if (filter) {
        m_read = std::move(*filter);
        m_mistake.reset();
        m_pause.start(typingPause);
    } else {
        m_mistake = filter.error();
        m_pause.stop();
    }
    emit mistaken(m_mistake ? m_mistake->text : QString());
    update();
}

void FilterLine::apply()
{
    m_pause.stop();
    if (m_mistake)
        return;
    m_appliedText = text();
    if (m_read == m_filter)
        return;
    m_filter = m_read;
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
        item->setData(completion.from, fromRole);
        item->setData(completion.length, lengthRole);
        item->setData(completion.text, textRole);
        m_completions->appendRow(item);
    }
    if (m_completions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    const int width = qMin(this->width(), fontMetrics().averageCharWidth() * popupCharacters);
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
    complete(); // behind a field come its values
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool offering = m_completer->popup()->isVisible();
    const bool taking = (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)
        && m_completer->popup()->currentIndex().isValid();
    if (offering && (taking || key == Qt::Key_Escape))
        return event->ignore(); // the completer takes or closes what it offers
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return complete();
    if (key == Qt::Key_Escape && !text().isEmpty())
        return setFilter({});
    QLineEdit::keyPressEvent(event);
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
    if (!m_mistake || text().size() > maxMarked * 10)
        return;
    constexpr int wave = 2; // pixels up and down
    const int from = qMax(pixelOf(m_mistake->position), 0);
    const int end = pixelOf(m_mistake->position + qMin<qsizetype>(m_mistake->length, maxMarked));
    const int to = qMin(qMax(end, from + fontMetrics().averageCharWidth()), width());
    const int base = height() / 2 + fontMetrics().height() / 2;
    QPainterPath path(QPointF(from, base));
    for (int x = from, step = 0; x < to; x += wave, ++step)
        path.lineTo(x + wave, step % 2 == 0 ? base - wave : base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourOf(Tone::Error), 1.2));
    painter.drawPath(path);
}
