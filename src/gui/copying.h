#pragma once

#include "gui/rowcopy.h"

#include <QObject>
#include <QPointer>

class CopyProgress;
class QMessageBox;
class QStatusBar;

constexpr qint64 maxUnaskedRows = 100'000; ///< are copied without a question

/// Copies selected rows: asks before where they are many, shows how far it is, and offers an export where
/// they are too much. Nothing of it blocks. Lives in the GUI thread.
class Copying : public QObject
{
    Q_OBJECT
public:
    /// maxBytes: of text that are copied.
    Copying(Tickets &tickets, QStatusBar &statusBar, QWidget *window, qsizetype maxBytes = maxCopiedBytes);

    /// What was being copied, or asked about, is not.
    void copy(const SelectedRows &rows, bool withHeader);

    void takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket);
    void takeRemade();

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void exportWanted(const Table *table); ///< instead of copying its rows
    void told(const QString &sentence);    ///< what became of it

private:
    void measure();
    void takeSample(const QList<Row> &rows);
    void ask(qint64 bytes);
    void offer(const QString &text, const QString &more, bool canCopy);
    void forget();
    void begin();
    void takeEnd(RowCopy::End end, qint64 rows);

    Tickets &m_tickets;
    QWidget *m_window;
    qsizetype m_maxBytes;
    RowCopy *m_copy;
    CopyProgress *m_progress;
    SelectedRows m_rows; ///< that are to be copied
    bool m_withHeader = false;
    Ticket m_ticket = 0; ///< of the question for a sample of them; 0: none
    QList<qint64> m_sampled;
    QPointer<QMessageBox> m_box;
};
