#pragma once

#include "core/addresscheck.h"
#include "core/arrivals.h"
#include "core/codeboard.h"
#include "core/comparison.h"
#include "core/overview.h"
#include "core/requestsummary.h"
#include "core/standing.h"

#include <variant>

/// What is asked of many rows at once: how it is going, where the templates are, what came of a request,
/// which results there are, how the sender sends, what is different between two deliveries, what came again,
/// whether the address was checked.
using SummaryWish = std::variant<OverviewWish, StandingsWish, RequestWish, CodesWish, ArrivalsWish,
                                 ComparisonWish, RepeatsWish, AddressCheckWish>;

/// The answer, of the kind that belongs to its wish, in the same order; each has a member `ticket`.
using Summary =
    std::variant<Overview, Standings, RequestSummary, CodeBoard, Arrivals, Comparison, Repeats, AddressCheck>;

Q_DECLARE_METATYPE(SummaryWish)
Q_DECLARE_METATYPE(Summary)
