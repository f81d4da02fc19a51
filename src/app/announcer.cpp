#include "app/announcer.h"

#include "app/receiver.h"
#include "store/reader.h"

#include <QDateTime>

struct Announcer::Parts
{
    explicit Parts(const QString &folder)
        : notices(QDBusConnection::sessionBus())
        , newest(std::make_shared<Newest>())
        , reader(new Reader(folder, newest))
        , thread(QStringLiteral("notices"), reader)
    {
        QObject::connect(&news, &TemplateNews::rowsWanted, reader, &Reader::read);
        QObject::connect(&news, &TemplateNews::deliveryWanted, reader, &Reader::readDelivery);
        QObject::connect(reader, &Reader::rowsRead, &news, &TemplateNews::takeRows);
        QObject::connect(reader, &Reader::failed, &news, &TemplateNews::takeFailure);
        QObject::connect(reader, &Reader::deliveryRead, &news, [this](const DeliveryRead &read) {
            news.takeDelivery(read, QDateTime::currentMSecsSinceEpoch());
        });
        QObject::connect(&news, &TemplateNews::told, &notices, &Notices::show);
    }

    Notices notices;
    TemplateNews news;
    std::shared_ptr<Newest> newest;
    Reader *reader;
    WorkThread thread;
};

Announcer::Announcer(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

Announcer::~Announcer() = default;

void Announcer::setOn(bool on)
{
    if (on == (m_parts != nullptr))
        return;
    if (!on) {
        m_parts.reset();
        return;
    }
    m_parts = std::make_unique<Parts>(m_folder);
    connect(&m_parts->notices, &Notices::chosen, this, &Announcer::chosen);
}

void Announcer::listenTo(const Receiver &receiver)
{
    connect(&receiver, &Receiver::received, this, [this](qint64 first, qint64 count) {
        if (m_parts)
            m_parts->news.takeReceived(first, count);
    });
    connect(&receiver, &Receiver::stored, this, [this](const QList<Stored> &news) {
        if (m_parts)
            m_parts->news.takeStored(news);
    });
    connect(&receiver, &Receiver::remade, this, [this] {
        if (!m_parts)
            return;
        QMetaObject::invokeMethod(m_parts->reader, [reader = m_parts->reader] { reader->reopen(); });
        m_parts->news.takeRemade();
    });
    connect(&receiver, &Receiver::stateChanged, this, &Announcer::takeState);
    connect(&receiver, &Receiver::backlogChanged, this, &Announcer::takeBacklog);
}

/// Tells when it begins, not each time that it is said.
void Announcer::takeState(const ReceiverState &state)
{
    using Kind = ReceiverState::Kind;
    const ReceiverState before = std::exchange(m_state, state);
    if (state.kind == Kind::Failed) {
        if (before.kind != Kind::Failed)
            show(tr("AlimBoard does not receive"), state.trouble);
        return;
    }
    if (state.trouble.isEmpty() || (!before.trouble.isEmpty() && before.kind == state.kind))
        return;
    show(state.kind == Kind::Viewing ? tr("Nobody receives") : tr("Deliveries cannot be kept"),
         state.trouble);
}

void Announcer::takeBacklog(const Backlog &backlog)
{
    const bool wasInTrouble = !std::exchange(m_backlogTrouble, backlog.trouble).isEmpty();
    if (!wasInTrouble && !backlog.trouble.isEmpty())
        show(tr("Deliveries are kept, but not shown"), backlog.trouble);
}

void Announcer::show(const QString &title, const QString &text)
{
    if (m_parts)
        m_parts->notices.show({.title = title, .text = text, .urgent = true});
}
