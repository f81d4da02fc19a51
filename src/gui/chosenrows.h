#pragma once

#include "core/replay.h"
#include "core/summary.h"
#include "gui/selectedrows.h"

#include <QObject>

class CompareDialog;
class Dialogs;

/// What is done with rows that a person has selected, beside copying them: two are compared, deliveries are
/// sent again or saved as a file. Lives in the GUI thread.
class ChosenRows : public QObject
{
    Q_OBJECT
public:
    ChosenRows(Tickets &tickets, Dialogs &dialogs, QWidget *window);

    void compare(const SelectedRows &rows);
    void sendAgain(const SelectedRows &rows);
    void save(const SelectedRows &rows);

    [[nodiscard]] CompareDialog &comparison() { return *m_compare; }

    void takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket, const QString &sentence);
    /// Ids mean other rows by now.
    void takeRemade();

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void told(const QString &sentence);

private:
    enum class Purpose { Compare, SendAgain, Save };

    void read(Purpose purpose, const SelectedRows &rows);
    void compareRows(const Table &table, const QList<Row> &rows);

    Tickets &m_tickets;
    Dialogs &m_dialogs;
    CompareDialog *m_compare;
    Ticket m_ticket = 0; ///< of the rows that are read; 0: none
    Purpose m_purpose = Purpose::Compare;
};
