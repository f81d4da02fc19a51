#pragma once

#include "core/replay.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

/// Sends deliveries again, to this program or to another address, and shows what came back. Never blocks.
/// Lives in the GUI thread.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReplayDialog(QWidget *parent = nullptr);

    /// Which deliveries the next replay is about; while one runs it is only shown.
    void offer(const QList<qint64> &deliveries);
    /// Where this program receives; empty: nowhere.
    void setOwnUrl(const QString &url);
    [[nodiscard]] bool running() const { return m_running; }

    void takeReplayed(const Replayed &replayed);
    void takeEnd();

    /// While one runs it is ended, else the dialog is closed.
    void reject() override;

signals:
    void replayWanted(const ReplayWish &wish);
    void replayCancelled();

private:
    void makeAddress(QVBoxLayout &layout);
    void begin();
    void updateControls();
    [[nodiscard]] QString url() const;
    [[nodiscard]] bool isNear() const;

    QList<qint64> m_deliveries;
    QString m_ownUrl;
    bool m_running = false;
    bool m_cancelled = false;
    qsizetype m_accepted = 0;
    QLabel *m_what;
    QLineEdit *m_url;
    QLabel *m_where;
    QCheckBox *m_sign;
    QCheckBox *m_agree;
    QProgressBar *m_progress;
    QTreeWidget *m_answers;
    QLabel *m_state;
    QPushButton *m_send;
    QPushButton *m_close = nullptr;
};
