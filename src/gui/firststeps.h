#pragma once

#include "core/answers.h"
#include "core/settings.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// What has to be done until the first hook comes: a list that ticks itself. Lives in the GUI thread.
class FirstSteps : public QScrollArea
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void showReceiver(const ReceiverState &state);
    void showSettings(const Settings &settings);
    /// A delivery that came, whatever became of it.
    void showDelivery(const Delivery &delivery);
    /// Whether there is a row in any table of hooks.
    void showHooks(bool came);

signals:
    void sampleWanted();                              ///< something is to be sent here
    void signatureTyped(const QByteArray &signature); ///< it is to be used
    void settingsWanted();                            ///< to change the signatures
    void copied(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Step { Listening, Signature, Tunnel, Verification, Hook };
    static constexpr int stepCount = Hook + 1;

    QVBoxLayout *addStep(Step step, QVBoxLayout *list, const QString &title, const QString &text);
    void addCommands(QVBoxLayout *body);
    void addSignature(QVBoxLayout *body);
    void useSignature();
    void showConsole();
    void setDone(Step step, bool done);
    void draw(Step step);

    struct Shown
    {
        QLabel *mark = nullptr;
        QLabel *text = nullptr;
        bool done = false;
    };

    std::array<Shown, stepCount> m_steps;
    QString m_path;                ///< of the webhook
    QString m_tunnel;              ///< the name that a client asked for; empty: not known
    QList<QLineEdit *> m_commands; ///< in the order of the tunnels
    QWidget *m_typing;             ///< of a signature, while there is none
    QLineEdit *m_signature;
    QPushButton *m_settings;
    QPushButton *m_sample;
};
