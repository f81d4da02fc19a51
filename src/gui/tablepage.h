#pragma once

#include "core/answers.h"

#include <QTimer>
#include <QWidget>

class EmptyTable;
class FilterLine;
class QLabel;
class QPushButton;
class QStackedWidget;
class RowCopy;
class RowModel;
class TableView;

/// One table with its filter line, live. Lives in the GUI thread.
class TablePage : public QWidget
{
    Q_OBJECT
public:
    /// settingsFile: where the columns are remembered.
    TablePage(const Table &table, Tickets &tickets, QString settingsFile, QWidget *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Query &query() const;
    /// The last filter that could be understood, as it was typed.
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &text);
    void focusFilter();
    [[nodiscard]] QList<const Column *> shownColumns() const;

    /// Copies the selected cells; or the text that is selected in the filter line, when that has the focus.
    void copy(bool withHeader);

    void setShown(bool shown);
    void setPaused(bool paused);
    /// Whether this program receives, so that it can be sent a sample.
    void showReceiving(bool receiving);
    /// Writes down how the columns stand.
    void remember() const;

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeStored(const Stored &stored);
    void takeRemade();
    void takeLocated(Ticket ticket, qint64 id); ///< id 0: there is no such row
    void takeFailure(Ticket ticket, const QString &sentence);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells); ///< which row has these cells
    void rowSelected(const Row &row);
    void selectionLost();                    ///< no row is selected any more
    void sampleWanted(const QString &event); ///< a sample delivery is to be sent here
    void told(const QString &sentence);

private:
    void layOut();
    void connectParts();
    void askFilter();
    void renewQuery();
    void askPresent();
    void showState();
    void showEmpty(bool filtered);
    void showNew();
    void tellSelected();
    void keepPlace();
    void returnToPlace();
    void goTo(qint64 id);
    void followAdded(int count);

    const Table &m_table;
    Tickets &m_tickets;
    QString m_settingsFile;
    RowModel *m_model;
    RowCopy *m_copy;
    FilterLine *m_filter;
    QLabel *m_count;
    QLabel *m_mistake;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    TableView *m_view;
    EmptyTable *m_empty;
    QTimer m_minute; ///< filters that speak of the present are understood anew
    bool m_receiving = false;
    QString m_trouble;  ///< why the last question was not answered
    qint64 m_rows = 0;  ///< of the whole table
    qint64 m_above = 0; ///< rows that were added at the top and not looked at yet
    bool m_paused = false;

    /// What was looked at before the rows were replaced.
    struct Place
    {
        qint64 id = 0;  ///< of the current row, or of the first that is seen; 0: nothing
        Cells cells;    ///< of that row: what finds it again where ids mean other rows
        int column = 0; ///< of the current cell
        bool isCurrent = false;
        bool atTop = true; ///< the newest rows are seen
        int below = 0;     ///< rows between the first that is seen and this one
    };
    Place m_place;
    Ticket m_locating = 0; ///< of the question where the current row is now
    bool m_remade = false; ///< ids mean other rows since m_place was written down
    Row m_toldRow;         ///< that rowSelected spoke of; id 0: none
};
