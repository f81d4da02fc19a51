#pragma once

#include <QSplitter>

/// The table and the details of its row: beside each other, or below each other where the window is narrow,
/// so that the table keeps most of it. Lives in the GUI thread.
class Middle : public QSplitter
{
    Q_OBJECT
public:
    Middle(QWidget *table, QWidget *details, QWidget *parent = nullptr);

    /// How the parts stand, to be remembered.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
};
