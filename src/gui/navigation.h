#pragma once

#include "core/answers.h"

#include <QTreeWidget>

/// The left of the window: the overview, and the tables with their drawings and how many rows they have.
/// Lives in the GUI thread.
class Navigation : public QTreeWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void showCount(const Table &table, qint64 rows);

    /// Rows of a table as last told.
    [[nodiscard]] qint64 count(const Table &table) const;

    void select(const Table &table);
    void selectOverview();
    /// Null: the overview.
    [[nodiscard]] const Table *selected() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void tableSelected(const Table *table); ///< null: the overview

private:
    QTreeWidgetItem *addItem(const QString &title, const QString &drawing, int key);
    void hideUnused();
    [[nodiscard]] QTreeWidgetItem *itemOf(const Table &table) const;
};
