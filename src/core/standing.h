#pragma once

#include "core/history.h"

constexpr qint64 longReview = 2; ///< working days within which Kakao inspects a template (domain facts, 1)

/// What an update says of a template.
struct TemplateUpdate
{
    TemplateKey key;
    QByteArray kakaoTemplateCode;
    QByteArray status;
    qint64 time = 0; ///< of the update, or where it has none when it came: milliseconds since 1970 UTC
    qint64 row = 0;  ///< its id: of equal times the later row counts
};

/// A rejection in words.
struct TemplateRejection
{
    TemplateKey key;
    QByteArray content;
    qint64 time = 0;
};

/// Where a template is now, and how it came there. A code that was deleted and used again is another life of
/// it: this is the newest.
struct TemplateStanding
{
    TemplateKey key;
    QByteArray kakaoTemplateCode;
    QByteArray status; ///< as it came
    qint64 since = 0;  ///< when it came into this state, milliseconds since 1970 UTC
    int rejections = 0;
    QByteArray reason; ///< of the newest rejection in this life; empty: there is none in words
    int updates = 0;
    int lives = 1;
    qint64 row = 0; ///< id of its newest update

    bool operator==(const TemplateStanding &) const = default;
};

/// "Where are the templates?"
struct StandingsWish
{};

/// The answer to "where are the templates".
struct Standings
{
    Ticket ticket = 0;
    QList<TemplateStanding> templates; ///< those that changed last are first
    bool more = false;                 ///< older updates were not looked at
};

/// Whether an update begins another life of a code: it is requested again, or Kakao's own code is another.
/// Nobody says that a template was deleted.
bool beginsLife(const TemplateUpdate &before, const TemplateUpdate &update);

/// Works out where each template is, from all that is known in any order.
QList<TemplateStanding> standingsOf(QList<TemplateUpdate> updates,
                                    const QList<TemplateRejection> &rejections);

/// How much of a stretch of time is on working days in Korea, Monday to Friday, whole days of 24 hours;
/// holidays are not known. Milliseconds.
qint64 workingTime(qint64 from, qint64 to);

/// Whether a state is one in which Kakao has to do something.
bool isWaiting(const QByteArray &status);

/// Whether a template has been waiting for longer than Kakao says that it takes.
bool waitsLong(const TemplateStanding &standing, qint64 now);
