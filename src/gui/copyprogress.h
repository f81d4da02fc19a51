#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

/// In the status bar while rows are being copied, unless that takes a moment only: how far it is, and a
/// button, which Esc presses too, that ends it. Lives in the GUI thread.
class CopyProgress : public QWidget
{
    Q_OBJECT
public:
    explicit CopyProgress(QWidget *parent = nullptr);

    void begin(qint64 rows);
    /// So many of the rows are done. It is shown a few times a second, however often it is told.
    void setDone(qint64 rows) { m_done = rows; }
    void end();

signals:
    void cancelled();

private:
    void showDone();

    QTimer m_clock;
    QLabel *m_text;
    QProgressBar *m_bar;
    qint64 m_rows = 0;
    qint64 m_done = 0;
};
