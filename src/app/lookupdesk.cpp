#include "app/lookupdesk.h"

#include <QFileInfo>

LookupDesk::LookupDesk(QString folder, const QUrl &base, QueryPace pace, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_query(base, pace, this)
{
    connect(&m_query, &NhnQuery::ended, this, &LookupDesk::keep);
    connect(&m_query, &NhnQuery::refused, this, [this](const LookupKey &key, const QString &sentence) {
        LookupsRead read = answersAbout(key);
        read.trouble = sentence;
        emit lookupsRead(read);
    });
}

Result<Lookups *> LookupDesk::opened()
{
    if (!m_lookups) {
        auto lookups = Lookups::open(m_folder);
        if (!lookups)
            return lookups.error();
        m_lookups.emplace(std::move(*lookups));
    }
    return &*m_lookups;
}

LookupsRead LookupDesk::answersAbout(const LookupKey &key)
{
    LookupsRead answers{
        .ticket = 0, .key = key, .lookups = {}, .waiting = m_query.isWaiting(key), .trouble = {}};
    if (!m_lookups && !QFileInfo::exists(lookupsPath(m_folder)))
        return answers; // nobody was ever asked
    auto lookups = opened();
    auto newest = lookups ? (*lookups)->newest(key) : Result<QList<Lookup>>(lookups.error());
    if (newest)
        answers.lookups = std::move(*newest);
    else
        answers.trouble = newest.error().text;
    return answers;
}

void LookupDesk::read(Ticket ticket, const LookupKey &key)
{
    LookupsRead answers = answersAbout(key);
    answers.ticket = ticket;
    emit lookupsRead(answers);
}

void LookupDesk::ask(const QByteArray &messageType, const LookupKey &key)
{
    m_query.ask(messageType, key);
    if (m_query.isWaiting(key))
        emit lookupsRead(answersAbout(key));
}

/// What cannot be kept is shown nevertheless.
void LookupDesk::keep(const Lookup &lookup)
{
    auto lookups = opened();
    const auto kept = lookups ? (*lookups)->add(lookup) : Result<Done>(lookups.error());
    LookupsRead answers = answersAbout(lookup.key);
    if (!kept) {
        answers.lookups.prepend(lookup);
        answers.trouble = kept.error().text;
    }
    emit lookupsRead(answers);
}
