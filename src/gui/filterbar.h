#pragma once

#include <QWidget>

class FilterLine;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
struct Table;

/// The top of a table: the filter line, how many rows there are, the button for those that came meanwhile,
/// and over what is below what there is to say about the filter: rows do not jump for it. Lives in the GUI
/// thread.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Table &table, QWidget *parent = nullptr);

    [[nodiscard]] FilterLine *line() const { return m_line; }
    /// A button that does it.
    void addButton(QAction *action);
    void showCount(const QString &text);
    /// Rows that came and are not seen; 0: no button.
    void showFresh(qint64 rows);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void freshWanted(); ///< the button was pressed

private:
    void showNote(const QString &sentence);
    void placeNote();

    FilterLine *m_line;
    QHBoxLayout *m_buttons;
    QPushButton *m_fresh;
    QLabel *m_count;
    QLabel *m_note;
};
