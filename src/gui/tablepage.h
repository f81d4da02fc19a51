#pragma once

#include "core/answers.h"
#include "core/recipient.h"
#include "gui/celltext.h"
#include "gui/selectedrows.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class CurrentRow;
class FilterBar;
class QAction;
class RowArea;
class RowModel;
class RowPlace;
class SeenRows;
class TableView;

/// One table with its filter line, live. Lives in the GUI thread.
class TablePage : public QWidget
{
    Q_OBJECT
public:
    /// settingsFile: where the columns are remembered.
    TablePage(const Table &table, Tickets &tickets, const QString &settingsFile, QWidget *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Query &query() const;
    /// Takes a filter that is being typed as it stands.
    void settleFilter();
    /// The last filter that could be understood, as it was typed.
    [[nodiscard]] QString filter() const;
    /// Whether that is the one that stands in its line.
    [[nodiscard]] bool showsWhatIsTyped() const;
    void setFilter(const QString &text);
    /// Puts stars where a number stands in its filters.
    void forget(const RecipientNumber &number);
    /// Whether recipients' numbers are hidden.
    void setMasked(bool masked);
    /// Shows what a filter finds, and selects the first row of it.
    void find(const QString &filter);
    /// Shows what a filter finds, and selects a row of it that was selected before; 0: none.
    void visit(const QString &filter, qint64 row);
    /// The id of the current row; 0: there is none.
    [[nodiscard]] qint64 currentRow() const;
    void focusFilter();
    /// Focuses the rows, or what stands in their place.
    void focusRows();
    [[nodiscard]] QList<const Column *> shownColumns() const;

    /// A button beside the filter line.
    void addBarAction(QAction *action);
    /// A key that works where the rows have the focus, and nowhere else.
    void addRowAction(QAction *action);
    /// An entry of the menus of its cells.
    void addMenuAction(QAction *action);
    /// The selected cells; where none are, the current one. While rows have other ids by now: none.
    [[nodiscard]] SelectedRows selected() const;
    /// Wants the selected cells copied.
    void copy(bool withHeader);

    void setShown(bool shown);
    void setPaused(bool paused);
    void setShownTime(ShownTime in);
    /// Tells of the selected row again, if there is one.
    void tellRow();
    /// Whether this program receives, so that it can be sent a sample.
    void showReceiving(bool receiving);

    /// What is to be remembered of it: how the columns stand, the filter, and those that were used.
    [[nodiscard]] QList<std::pair<QString, QVariant>> state() const;

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
    void selectionLost();                  ///< no row is selected any more
    void sampleWanted(const Table *table); ///< a row of this table is to be sent here
    void copyWanted(const SelectedRows &rows, bool withHeader);
    void told(const QString &sentence);

private:
    void restore(const QString &settingsFile);
    void connectModel();
    void connectView();
    void askFilter();
    void renewQuery();
    void askPresent();
    void showState();
    void showCount();
    void showNew();
    void select(const QString &filter, std::optional<qint64> row);
    void takeAnswered();
    void followAdded(int count);

    const Table &m_table;
    RowModel *m_model;
    FilterBar *m_bar;
    RowArea *m_area;
    TableView *m_view;
    RowPlace *m_place;
    CurrentRow *m_current;
    SeenRows *m_seen;
    QTimer m_minute; ///< filters that speak of the present are understood anew
    bool m_paused = false;
    std::optional<qint64> m_toSelect; ///< as soon as it is there; 0: the first row
    bool m_aged = false;              ///< the rows were found by a filter that says something else by now
    qint64 m_rows = 0;                ///< of the whole table
};
