#include "app/receiver.h"

#include "app/intake.h"
#include "store/projector.h"

#include <cstdio>

Receiver::Receiver(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{}

Receiver::~Receiver() = default;

Result<Done> Receiver::start()
{
    auto made = makeFolder(m_settings.dataDir);
    if (!made)
        return made;
    auto lock = FolderLock::take(m_settings.dataDir, receiverLock);
    if (!lock)
        return lock.error();
    if (!*lock) {
        const qint64 holder = FolderLock::holder(m_settings.dataDir, receiverLock);
        return Error{tr("Another AlimBoard (process %1) receives into %2 already.")
                         .arg(holder > 0 ? QString::number(holder) : QStringLiteral("?"), m_settings.dataDir),
                     Error::Kind::Busy};
    }
    m_lock = std::move(*lock);
    m_projector = new Projector(m_settings.dataDir);
    m_projector->setRetention(m_settings.retention);
    m_intake = new Intake(m_settings);
    connect(m_projector, &Projector::removalWanted, m_intake, &Intake::remove);
    connect(m_projector, &Projector::stored, this, &Receiver::stored);
    connect(m_projector, &Projector::remade, this, &Receiver::remade);
    connect(m_projector, &Projector::backlogChanged, this, &Receiver::backlogChanged);
    connect(m_intake, &Intake::opened, m_projector, &Projector::start);
    connect(m_intake, &Intake::received, this, &Receiver::received);
    connect(m_intake, &Intake::appended, m_projector, &Projector::wake);
    connect(m_intake, &Intake::listening, this, [this](const QString &url) {
        m_state.url = url;
        if (m_state.kind == ReceiverState::Kind::Failed)
            m_state.trouble.clear();
        tell(ReceiverState::Kind::Receiving);
    });
    connect(m_intake, &Intake::failed, this, [this](const QString &sentence) {
        m_state.trouble = sentence;
        tell(ReceiverState::Kind::Failed);
    });
    connect(m_intake, &Intake::changed, this, &Receiver::takeChanged);
    connect(m_intake, &Intake::unchanged, this, &Receiver::unchanged);
    connect(m_intake, &Intake::trouble, this, [this](const QString &sentence) {
        m_state.trouble = sentence;
        tell(m_state.kind);
    });
    connect(m_intake, &Intake::finished, this, &Receiver::takeFinished);
    m_projectorThread = std::make_unique<WorkThread>(QStringLiteral("projector"), m_projector);
    m_intakeThread = std::make_unique<WorkThread>(QStringLiteral("intake"), m_intake);
    tell(ReceiverState::Kind::Starting);
    QMetaObject::invokeMethod(m_intake, &Intake::start, Qt::QueuedConnection);
    return Done{};
}

void Receiver::change(const Settings &settings)
{
    m_wanted = settings;
    QMetaObject::invokeMethod(m_intake, [intake = m_intake, settings] { intake->change(settings); });
}

void Receiver::takeChanged()
{
    m_settings = m_wanted;
    QMetaObject::invokeMethod(m_projector, [projector = m_projector, retention = m_settings.retention] {
        projector->setRetention(retention);
    });
    emit changed();
}

void Receiver::end()
{
    if (m_intakeThread)
        QMetaObject::invokeMethod(m_intake, &Intake::finish, Qt::QueuedConnection);
    else
        emit ended();
}

void Receiver::takeFinished()
{
    m_intakeThread.reset();
    m_projectorThread.reset();
    m_lock.reset();
    emit ended();
}

void Receiver::tell(ReceiverState::Kind kind)
{
    m_state.kind = kind;
    emit stateChanged(m_state);
}

void printListening(const QString &url)
{
    std::fprintf(stdout, "Listening on %s\n", qPrintable(url));
    std::fflush(stdout);
}
