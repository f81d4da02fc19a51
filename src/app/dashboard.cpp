#include "app/dashboard.h"

#include "app/autostart.h"
#include "app/samples.h"
#include "app/settingsfile.h"
#include "app/singlewindow.h"
#include "app/termination.h"
#include "app/watchedapplication.h"
#include "gui/dialogs.h"

#include <QApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <cstdio>

namespace {

constexpr int holderInterval = 1'000; ///< milliseconds between two looks whether a viewer's receiver is there

/// Bodies that bring a row into a table.
QList<QByteArray> samplesFor(const Table &table)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (&table == &othersTable)
        return {Samples::unknownEvent(now)};
    const bool ofTemplates = &table == &templatesTable || &table == &commentsTable;
    const int count = &table == &commentsTable ? 8 : 1; // not every update of a template has comments
    Samples samples(ofTemplates ? Samples::Event::Templates : Samples::Event::Messages, 1,
                    QRandomGenerator::global()->generate(), now);
    QList<QByteArray> bodies;
    for (int i = 0; i < count; ++i)
        bodies.append(samples.next());
    return bodies;
}

} // namespace

Dashboard::Dashboard(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_desk(m_settings.dataDir)
    , m_announcer(m_settings.dataDir)
    , m_secrets(m_settings.dataDir)
    , m_querySecret(m_settings.dataDir, SecretStore::Kind::QueryKey)
{
    m_language = m_settings.language;
    m_speech.emplace(languageNamed(m_language));
    openWindow({});
    connectSecrets();
    connectQueryKey();
    connect(&m_announcer, &Announcer::chosen, this, &Dashboard::raiseWindow);
    m_holderWatch.setInterval(holderInterval);
    connect(&m_holderWatch, &QTimer::timeout, this, &Dashboard::watchHolder);
    QApplication::setQuitOnLastWindowClosed(false);
}

Dashboard::~Dashboard() = default;

/// Makes the window, in the language of the moment, and connects it with everybody who answers it.
void Dashboard::openWindow(Tickets tickets)
{
    m_window = std::make_unique<MainWindow>(settingsPath(m_settings.dataDir), tickets);
    m_desk.serve(*m_window);
    connect(m_window.get(), &MainWindow::receiveWanted, this, &Dashboard::receive);
    connect(&m_window->dialogs(), &Dialogs::settingsWanted, this, &Dashboard::changeSettings);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Dashboard::sendSample);
    connect(m_window.get(), &MainWindow::closed, this, &Dashboard::closed);
}

/// From now on in another language: every text is made anew with its window.
void Dashboard::speak(const QString &language)
{
    if (std::exchange(m_language, language) == language)
        return;
    m_speech.reset();
    m_speech.emplace(languageNamed(language));
    // Who is asked for another language is still at work.
    QMetaObject::invokeMethod(this, &Dashboard::reopenWindow, Qt::QueuedConnection);
}

void Dashboard::reopenWindow()
{
    if (m_ending)
        return;
    const bool visible = m_window->isVisible();
    const Tickets tickets = m_window->tickets();
    m_window->rememberState();
    m_window.reset(); // its place in the tray is free before the next one wants it
    openWindow(tickets);
    m_window->takeSettings(m_settings);
    m_window->takeReceiver(m_state);
    m_window->takeBacklog(m_backlog);
    m_desk.tellCounts();
    if (visible)
        m_window->show();
}

void Dashboard::start()
{
    settle();
    m_window->show();
    receive();
    if (m_settings.queryKeyInKeyring)
        m_querySecret.find();
    if (m_settings.demo)
        m_window->tell(tr("These are samples in a temporary folder: none of them is kept."));
}

void Dashboard::connectSecrets()
{
    connect(&m_secrets, &SecretStore::found, this, [this](const QList<QByteArray> &signatures) {
        if (!awaitsKeyring(m_settings))
            return; // others were set meanwhile, or it was asked twice
        m_settings.signatures = signatures;
        settle();
        receive();
    });
    connect(&m_secrets, &SecretStore::kept, this, [this] {
        m_settings.signatureHome = SignatureHome::Keyring;
        if (const auto written = leaveToKeyring(m_settings); !written)
            m_window->tell(written.error().text);
        settle();
    });
    connect(&m_secrets, &SecretStore::failed, this, [this](const QString &sentence) {
        if (awaitsKeyring(m_settings))
            showState({.kind = ReceiverState::Kind::Failed, .url = {}, .trouble = sentence});
    });
}

/// The secret key is in the keyring or in memory, never in a file.
void Dashboard::connectQueryKey()
{
    connect(&m_querySecret, &SecretStore::found, this, [this](const QList<QByteArray> &keys) {
        if (!m_settings.queryKey.isEmpty() || !m_settings.queryKeyInKeyring)
            return; // another one was set meanwhile, or none is wanted
        m_settings.queryKey = keys.constFirst();
        m_wanted.queryKey = m_settings.queryKey; // what is just being tried does not take it away
        settle();
    });
    connect(&m_querySecret, &SecretStore::kept, this, [this] {
        m_settings.queryKeyInKeyring = !m_settings.queryKey.isEmpty();
        if (const auto noted = noteQueryKey(m_settings); !noted)
            m_window->tell(noted.error().text);
        settle();
    });
    connect(&m_querySecret, &SecretStore::failed, this,
            [this](const QString &sentence) { m_window->tell(sentence); });
}

void Dashboard::receive()
{
    m_holderWatch.stop();
    if (awaitsKeyring(m_settings)) {
        showState({.kind = ReceiverState::Kind::Starting,
                   .url = {},
                   .trouble = tr("Waiting for the desktop's keyring, where the signature is.")});
        m_secrets.find();
        return;
    }
    m_receiver = std::make_unique<Receiver>(m_settings);
    connect(m_receiver.get(), &Receiver::stateChanged, this, &Dashboard::takeState);
    connect(m_receiver.get(), &Receiver::changed, this, &Dashboard::keepSettings);
    connect(m_receiver.get(), &Receiver::unchanged, this, &Dashboard::refuseSettings);
    connect(m_receiver.get(), &Receiver::remade, this, &Dashboard::takeRemade);
    connect(m_receiver.get(), &Receiver::stored, this,
            [this](const QList<Stored> &news) { m_window->takeStored(news); });
    connect(m_receiver.get(), &Receiver::backlogChanged, this, [this](const Backlog &backlog) {
        m_backlog = backlog;
        m_window->takeBacklog(backlog);
    });
    connect(m_receiver.get(), &Receiver::ended, this, [this] { QCoreApplication::exit(exitStatus()); });
    m_announcer.listenTo(*m_receiver);
    // Before anything new is stored: what is there already.
    m_desk.tellCounts();
    const auto started = m_receiver->start();
    if (started)
        return;
    m_receiver.reset();
    if (started.error().kind == Error::Kind::Busy)
        view();
    else
        showState({.kind = ReceiverState::Kind::Failed, .url = {}, .trouble = started.error().text});
}

/// Shows what another process receives.
void Dashboard::view()
{
    m_desk.watch();
    showState({.kind = ReceiverState::Kind::Viewing, .url = {}, .trouble = {}});
    m_holderWatch.start();
}

void Dashboard::watchHolder()
{
    const bool held = FolderLock::holder(m_settings.dataDir, receiverLock) != 0;
    showState({.kind = ReceiverState::Kind::Viewing,
               .url = {},
               .trouble =
                   held ? QString() : tr("The instance that received here has ended: nobody receives now.")});
}

/// Of what no receiver of ours tells.
void Dashboard::showState(const ReceiverState &state)
{
    noteFailure(state);
    m_announcer.takeState(state);
    m_state = state;
    m_window->takeReceiver(state);
}

/// Where there is a terminal it is said there, too; what does not get better is the exit status.
void Dashboard::noteFailure(const ReceiverState &state)
{
    const bool failed = state.kind == ReceiverState::Kind::Failed;
    if (failed && !m_failed)
        std::fprintf(stderr, "alimboard: %s\n", qUtf8Printable(state.trouble));
    m_failed = failed;
}

int Dashboard::exitStatus() const
{
    return m_failed ? 1 : 0;
}

void Dashboard::takeState(const ReceiverState &state)
{
    noteFailure(state);
    const bool moved = state.kind == ReceiverState::Kind::Receiving && state.url != m_url;
    m_url = state.url;
    if (moved)
        emit receiving(state.url);
    if (moved && m_settings.demo)
        drip();
    m_state = state;
    m_window->takeReceiver(state);
}

/// Tries the settings where they are in use; kept are only those that work.
void Dashboard::changeSettings(const Settings &settings)
{
    m_wanted = settings;
    if (settings.language != m_settings.language && !m_window->dialogs().runningWork().isEmpty()) {
        m_window->dialogs().refuseSettings(
            tr("The window opens anew in another language: wait until the export or import has ended."));
        return;
    }
    if (settings.autostart != m_settings.autostart) {
        if (const auto set = setAutostart(settings); !set) {
            m_window->dialogs().refuseSettings(set.error().text);
            return;
        }
    }
    if (settings != m_settings && sameReceiving(settings, m_settings)) {
        keepSettings(); // also where nothing can be received just now
        return;
    }
    if (m_receiver) {
        m_receiver->change(settings);
        return;
    }
    keepSettings();
    if (!m_holderWatch.isActive())
        receive(); // it could not before
}

void Dashboard::keepSettings()
{
    const Settings before = std::exchange(m_settings, m_wanted);
    const bool others = before.signatures != m_settings.signatures;
    m_settings.signatureHome = others ? SignatureHome::File : before.signatureHome;
    if (const auto written = writeSettings(before, m_settings); !written)
        m_window->tell(written.error().text);
    if (others && !m_settings.demo)
        m_secrets.keep(m_settings.signatures); // where there is a keyring
    if (before.queryKey != m_settings.queryKey || before.queryKeyInKeyring != m_settings.queryKeyInKeyring)
        keepQueryKey();
    settle();
}

/// Until the keyring says that it has it, nothing says so.
void Dashboard::keepQueryKey()
{
    m_settings.queryKeyInKeyring = false;
    if (const auto noted = noteQueryKey(m_settings); !noted)
        m_window->tell(noted.error().text);
    if (!m_settings.demo)
        m_querySecret.keep(m_settings.queryKey.isEmpty() ? QList<QByteArray>{}
                                                         : QList<QByteArray>{m_settings.queryKey});
}

/// Everybody who lives by the settings is told those that hold.
void Dashboard::settle()
{
    m_announcer.setOn(m_settings.notices);
    m_desk.takeSettings(m_settings); // before the window asks anew
    m_window->takeSettings(m_settings);
    emit settled(m_settings);
    speak(m_settings.language);
}

void Dashboard::refuseSettings(const QString &sentence)
{
    if (m_wanted.autostart != m_settings.autostart) {
        if (const auto undone = setAutostart(m_settings); !undone)
            m_window->tell(undone.error().text);
    }
    m_window->dialogs().refuseSettings(sentence);
}

void Dashboard::takeRemade()
{
    m_desk.reopen(); // the window's questions that follow reach it behind this
    m_desk.tellCounts();
    m_window->takeRemade();
}

/// Sends through the same port as the sender, and tells what became of it.
void Dashboard::sendSample(const Table *table)
{
    if (m_url.isEmpty()) {
        m_window->tell(tr("Nothing can be sent: nobody receives here just now."));
        return;
    }
    const auto next = [left = samplesFor(*table)]() mutable -> std::optional<QByteArray> {
        return left.isEmpty() ? std::nullopt : std::optional(left.takeFirst());
    };
    auto *poster = new Poster(QUrl(m_url), m_settings.signatures.value(0), 0, next, this);
    connect(poster, &Poster::finished, this, [this, poster] {
        const Posted posted = poster->posted();
        m_window->tell(posted.refused + posted.failed == 0
                           ? tr("Samples were sent and accepted.")
                           : tr("It was not accepted. %1").arg(posted.trouble));
        poster->deleteLater();
    });
    poster->start();
}

/// Goes on with the samples of a demo, through the same port as the sender's.
void Dashboard::drip()
{
    const auto next = [this] { return m_demo.next(QDateTime::currentMSecsSinceEpoch()); };
    m_dripping = std::make_unique<Poster>(QUrl(m_url), m_settings.signatures.value(0), demoRate, next);
    m_dripping->start();
}

void Dashboard::end()
{
    QApplication::closeAllWindows();
    closed();
}

void Dashboard::closed()
{
    if (std::exchange(m_ending, true))
        return;
    m_desk.close();
    m_dripping.reset();
    m_holderWatch.stop();
    if (m_receiver)
        m_receiver->end();
    else
        QCoreApplication::exit(exitStatus());
}

int runDashboard(const Settings &settings, WatchedApplication &application)
{
    SingleWindow single(settings.dataDir);
    const auto claimed = single.claim();
    if (!claimed) {
        std::fprintf(stderr, "alimboard: %s\n", qUtf8Printable(claimed.error().text));
        return 1;
    }
    if (!*claimed)
        return 0;
    Dashboard dashboard(settings);
    const Termination termination;
    QObject::connect(&single, &SingleWindow::raiseWanted, &dashboard, &Dashboard::raiseWindow);
    QObject::connect(&single, &SingleWindow::forgetWanted, &dashboard, &Dashboard::forget);
    QObject::connect(&termination, &Termination::wanted, &dashboard, &Dashboard::end);
    QObject::connect(&dashboard, &Dashboard::receiving, &dashboard, &printListening);
    QObject::connect(&dashboard, &Dashboard::settled, &application,
                     [&application](const Settings &now) { application.setThreshold(now.stallThreshold); });
    dashboard.start();
    return QApplication::exec();
}
