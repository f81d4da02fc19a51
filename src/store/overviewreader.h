#pragma once

#include "core/overview.h"
#include "core/requestsummary.h"
#include "core/standing.h"
#include "store/journal.h"
#include "store/tablereader.h"

/// Updates, and rejections in words, that are looked at to see where the templates are: the newest ones.
constexpr qsizetype maxStandingRows = 20'000;

/// Of what class (a place in resultClasses) deliveries with an outcome are.
std::size_t classOfOutcome(QByteArrayView name);

/// Reads what came in a stretch of time, from what is counted beside the rows.
Result<Overview> readOverview(TableReader &reader, const OverviewWish &wish);

/// The rows of the newest deliveries that were refused in a stretch of time.
Result<QList<Row>> readRefused(TableReader &reader, JournalReader &journal, const OverviewWish &wish);

/// Reads what came of a request, the newest results.
Result<RequestSummary> readRequest(TableReader &reader, const RequestWish &wish);

/// Reads where the templates are.
Result<Standings> readStandings(TableReader &reader);
