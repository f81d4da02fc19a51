#pragma once

#include "core/answers.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

constexpr qint64 maxShownRefusals = 100; ///< of one import; all are counted

/// Shows how an import goes, what it refuses and how it ended. Never blocks. Lives in the GUI thread.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent = nullptr);

    void begin(qsizetype files); ///< an import of so many files begins
    void addRefusal(const RefusedLine &refusal);
    void showEnd(const ImportEnd &end);
    [[nodiscard]] bool running() const { return m_running; }

    /// What became of the last import, a sentence.
    [[nodiscard]] QString endText() const;

signals:
    void importCancelled();

private:
    QTreeWidget *makeList();
    void cancel();
    void showTime();
    void showRunning(bool running);

    QLabel *m_state;
    QProgressBar *m_progress;
    QLabel *m_refusedTitle;
    QTreeWidget *m_refusals;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QTimer m_clock;
    QElapsedTimer m_since;
    qsizetype m_files = 0;
    qint64 m_refused = 0;
    bool m_running = false;
};
