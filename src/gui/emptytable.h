#pragma once

#include "core/schema.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Stands where a table has no rows to show: says why, and what to do next. Lives in the GUI thread.
class EmptyTable : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyTable(const Table &table, QWidget *parent = nullptr);

    void showBlank(); ///< nothing is known yet
    /// Nothing of this kind has come yet. receiving: a sample can be sent here.
    void showNothingCame(bool receiving);
    void showNothingFound(); ///< the filter finds no row
    void showSearching();
    void showTrouble(const QString &sentence); ///< the rows cannot be read

signals:
    void clearWanted();                    ///< all rows instead of the filter's
    void sampleWanted(const Table *table); ///< a row of this table is to be sent here

private:
    void show(const QString &title, const QString &text, bool canClear = false, bool canSend = false);

    const Table &m_table;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_clear;
    QPushButton *m_sample;
};
