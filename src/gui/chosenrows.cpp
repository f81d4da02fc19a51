#include "gui/chosenrows.h"

#include "core/cell.h"
#include "gui/comparedialog.h"
#include "gui/dialogs.h"
#include "gui/replaydialog.h"
#include "gui/screenfit.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 deliveryOf(const Table &table, const Row &row)
{
    return readNumber(textView(cellOf(table, row.cells, "delivery"_L1))).value_or(0);
}

/// The deliveries of rows, oldest first.
QList<qint64> deliveriesOf(const Table &table, const QList<Row> &rows)
{
    QList<qint64> numbers;
    for (const Row &row : rows)
        numbers.append(deliveryOf(table, row));
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

ChosenRows::ChosenRows(Tickets &tickets, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_tickets(tickets)
    , m_dialogs(dialogs)
    , m_compare(new CompareDialog(tickets, window))
{
    connect(m_compare, &CompareDialog::told, this, &ChosenRows::told);
    dialogs.addHelpKey(*m_compare, HelpContext::Replay);
}

void ChosenRows::compare(const SelectedRows &rows)
{
    if (rows.size() == 2)
        read(Purpose::Compare, rows);
    else
        emit told(tr("Select two rows to compare them."));
}

void ChosenRows::sendAgain(const SelectedRows &rows)
{
    if (m_dialogs.replay().running())
        bringToFront(m_dialogs.replay());
    else
        read(Purpose::SendAgain, rows);
}

void ChosenRows::save(const SelectedRows &rows)
{
    read(Purpose::Save, rows);
}

void ChosenRows::read(Purpose purpose, const SelectedRows &rows)
{
    if (rows.size() == 0) {
        emit told(tr("No row is selected."));
        return;
    }
    if (rows.size() > maxReplayed) {
        emit told(tr("At most %1 deliveries at once. To save more of them, filter and export.")
                      .arg(QLocale().toString(maxReplayed)));
        return;
    }
    QList<qint64> ids;
    for (qint64 place = 0; place < rows.size(); ++place)
        ids.append(rows.idAt(place));
    m_purpose = purpose;
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, rows.table(), ids);
}

void ChosenRows::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return;
    m_ticket = 0;
    switch (m_purpose) {
    case Purpose::Compare:
        compareRows(*read.table, read.rows);
        return;
    case Purpose::SendAgain:
        m_dialogs.replay().offer(deliveriesOf(*read.table, read.rows));
        return;
    case Purpose::Save:
        m_dialogs.openExport(deliveriesOf(*read.table, read.rows));
        return;
    }
}

/// The one that came first is on the left.
void ChosenRows::compareRows(const Table &table, const QList<Row> &rows)
{
    if (rows.size() != 2) {
        emit told(tr("One of them is not kept any more."));
        return;
    }
    const auto sideOf = [&table](const Row &row) {
        return ComparedSide{.delivery = deliveryOf(table, row),
                            .hookId = cellOf(table, row.cells, "hookId"_L1)};
    };
    ComparisonWish wish{.one = sideOf(rows.at(0)), .other = sideOf(rows.at(1))};
    const bool hooks = &table != &deliveriesTable;
    if (hooks && (wish.one.hookId.isEmpty() || wish.other.hookId.isEmpty())) {
        emit told(tr("A hook without hookId cannot be found in its delivery: compare the deliveries."));
        return;
    }
    if (wish.one == wish.other) {
        emit told(tr("Both rows are of the same hook."));
        return;
    }
    if (wish.one.delivery > wish.other.delivery)
        std::swap(wish.one, wish.other);
    m_compare->compare(wish);
}

void ChosenRows::takeRemade()
{
    if (std::exchange(m_ticket, 0) != 0)
        emit told(tr("The tables were just made anew. Try again in a moment."));
}

void ChosenRows::takeFailure(Ticket ticket, const QString &sentence)
{
    if (ticket == m_ticket)
        m_ticket = 0;
    m_compare->takeFailure(ticket, sentence);
}
