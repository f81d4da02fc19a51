#pragma once

#include "app/announcer.h"
#include "app/demo.h"
#include "app/language.h"
#include "app/poster.h"
#include "app/questiondesk.h"
#include "app/receiver.h"
#include "app/secretstore.h"
#include "core/settings.h"
#include "gui/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class WatchedApplication;

/// Shows the window, receiving or as the viewer of a folder that a `serve` holds, until it is closed: the
/// exit status.
int runDashboard(const Settings &settings, WatchedApplication &application);

/// The window, what answers its questions, and the receiver. Lives in the main thread.
class Dashboard : public QObject
{
    Q_OBJECT
public:
    explicit Dashboard(Settings settings, QObject *parent = nullptr);
    ~Dashboard() override;

    /// Shows the window and begins to receive, or to watch whoever does.
    void start();
    /// Closes the window and ends in order.
    void end();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Another start on the same folder wants to see the window.
    void raiseWindow() { m_window->raiseWindow(); }
    /// A number may stand in no filter any more.
    void forget(const RecipientNumber &number) { m_window->forget(number); }

signals:
    void receiving(const QString &url);     ///< connections are accepted from now on
    void settled(const Settings &settings); ///< these hold from now on

private:
    void openWindow(Tickets tickets);
    void speak(const QString &language);
    void reopenWindow();
    void connectSecrets();
    void connectQueryKey();
    void receive();
    void view();
    void watchHolder();
    void takeState(const ReceiverState &state);
    void changeSettings(const Settings &settings);
    void keepSettings();
    void keepQueryKey();
    void settle();
    void refuseSettings(const QString &sentence);
    void showState(const ReceiverState &state);
    void noteFailure(const ReceiverState &state);
    [[nodiscard]] int exitStatus() const;
    void takeRemade();
    void sendSample(const Table *table);
    void drip();
    void closed();

    Settings m_settings;
    Settings m_wanted;              ///< being tried
    QString m_language;             ///< of the window, as the settings name it
    std::optional<Speech> m_speech; ///< before the window, which is made in it
    std::unique_ptr<MainWindow> m_window;
    ReceiverState m_state; ///< as the window was told last
    Backlog m_backlog;     ///< the same
    QuestionDesk m_desk;
    std::unique_ptr<Receiver> m_receiver;
    Announcer m_announcer;
    SecretStore m_secrets;
    SecretStore m_querySecret;
    DemoDrip m_demo;
    std::unique_ptr<Poster> m_dripping; ///< of a demo
    QString m_url;                      ///< where deliveries are received; empty: nowhere
    QTimer m_holderWatch;               ///< of a viewer
    bool m_ending = false;
    bool m_failed = false; ///< nothing can be received
};
