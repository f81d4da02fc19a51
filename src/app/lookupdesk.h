#pragma once

#include "app/nhnquery.h"
#include "store/lookups.h"

/// Has NHN Cloud asked about messages, and keeps and reads what it answered. Lives in a thread of its own.
class LookupDesk : public QObject
{
    Q_OBJECT
public:
    LookupDesk(QString folder, const QUrl &base, QueryPace pace = {}, QObject *parent = nullptr);

    /// With which key is asked from now on; empty: nobody is asked.
    void setSecret(const QByteArray &secret) { m_query.setSecret(secret); }

public slots:
    /// The answers about a message so far.
    void read(Ticket ticket, const LookupKey &key);
    /// Asks about a message: tells as `lookupsRead`, without ticket, that it is waited for, and how it ended.
    void ask(const QByteArray &messageType, const LookupKey &key);

signals:
    void lookupsRead(const LookupsRead &read);

private:
    void keep(const Lookup &lookup);
    LookupsRead answersAbout(const LookupKey &key);
    Result<Lookups *> opened();

    QString m_folder;
    NhnQuery m_query;
    std::optional<Lookups> m_lookups; ///< opened when it is used
};
