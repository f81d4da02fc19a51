#pragma once

#include "core/codes.h"
#include "core/schema.h"

#include <QWidget>

#include <array>

class QLabel;

/// What the colours and patterns of a plot's bars stand for. Lives in the GUI thread.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);

    /// Of which table the bars count rows.
    void setTable(const Table &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QLabel *sample = nullptr;
        QLabel *word = nullptr;
    };

    void draw();

    std::array<Entry, resultClasses.size()> m_entries;
};
