#pragma once

#include "core/overview.h"

constexpr qsizetype maxRequestRows = 20'000; ///< results of one request that are looked at
constexpr qsizetype namedGaps = 10;          ///< numbers not heard of that are named

/// A result of one recipient of a request.
struct RecipientResult
{
    qint64 recipientSeq = 0; ///< 0: it has none
    QByteArray code;         ///< empty: none yet
    qint64 receivedAt = 0;   ///< milliseconds since 1970 UTC
};

/// "What came of this request, and of one recipient of it?"
struct RequestWish
{
    QByteArray requestId;
    qint64 recipientSeq = 0; ///< 0: of none
};

/// What has come of a request: each recipient counts once, with the result that came last.
struct RequestSummary
{
    Ticket ticket = 0;
    QByteArray requestId;
    qint64 recipients = 0;
    QList<CodeShare> shares;        ///< the most first
    qint64 highest = 0;             ///< recipientSeq
    qint64 unheard = 0;             ///< numbers from 1 to the highest that nothing came of
    QList<qint64> gaps;             ///< the first of them
    QList<RecipientResult> results; ///< of the recipient that was asked for, oldest first
    bool more = false;              ///< older results were not looked at
};

/// Adds up what came of a request, in any order. recipientSeq: whose results are wanted one by one.
RequestSummary summaryOf(QList<RecipientResult> results, qint64 recipientSeq);
