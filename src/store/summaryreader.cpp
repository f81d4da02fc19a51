#include "store/summaryreader.h"

#include "store/arrivalsreader.h"
#include "store/codeboardreader.h"
#include "store/comparer.h"
#include "store/overviewreader.h"

namespace {

/// Answers each kind of wish.
class SummaryReader
{
public:
    explicit SummaryReader(const SummarySources &from)
        : m_from(from)
    {}

    Result<Summary> operator()(const OverviewWish &wish) const
    {
        return answer<Overview>(
            [&](TableReader &tables) -> Result<Overview> {
                auto overview = readOverview(tables, wish);
                if (!overview || m_from.journal == nullptr)
                    return overview;
                auto refused = readRefused(tables, *m_from.journal, wish);
                if (!refused)
                    return refused.error();
                overview->refused = std::move(*refused);
                return overview;
            },
            [&wish](Overview &empty) { empty.wish = wish; });
    }

    Result<Summary> operator()(StandingsWish /*wish*/) const
    {
        return answer<Standings>([](TableReader &tables) { return readStandings(tables); });
    }

    Result<Summary> operator()(const RequestWish &wish) const
    {
        return answer<RequestSummary>([&](TableReader &tables) { return readRequest(tables, wish); },
                                      [&wish](RequestSummary &empty) { empty.requestId = wish.requestId; });
    }

    Result<Summary> operator()(const CodesWish &wish) const
    {
        return answer<CodeBoard>([&](TableReader &tables) { return readCodeBoard(tables, wish); },
                                 [&wish](CodeBoard &empty) { empty.wish = wish; });
    }

    Result<Summary> operator()(const ArrivalsWish &wish) const
    {
        return answer<Arrivals>(
            [&](TableReader &tables) { return readArrivals(tables, m_from.journal, wish); },
            [&wish](Arrivals &empty) { empty.wish = wish; });
    }

    Result<Summary> operator()(const ComparisonWish &wish) const
    {
        auto comparison = readComparison(wish, m_from.delivery, m_from.mask);
        return comparison ? Result<Summary>(Summary(std::move(*comparison))) : comparison.error();
    }

    Result<Summary> operator()(const RepeatsWish &wish) const
    {
        return answer<Repeats>(
            [&](TableReader &tables) { return readRepeats(tables, wish, m_from.delivery); },
            [&wish](Repeats &empty) { empty.wish = wish; });
    }

    Result<Summary> operator()(AddressCheckWish /*wish*/) const
    {
        return answer<AddressCheck>(
            [&](TableReader &tables) { return readAddressCheck(tables, m_from.journal); });
    }

private:
    /// An answer from the tables; where there are none, an empty one to which `fill` adds what it is about.
    template <typename Answer, typename Read, typename Fill = void (*)(Answer &)>
    Result<Summary> answer(
        Read read, Fill fill = [](Answer & /*empty*/) {}) const
    {
        if (m_from.tables == nullptr) {
            Answer empty;
            fill(empty);
            return Summary(std::move(empty));
        }
        auto answer = read(*m_from.tables);
        return answer ? Result<Summary>(Summary(std::move(*answer))) : answer.error();
    }

    const SummarySources &m_from;
};

} // namespace

Result<Summary> readSummary(const SummarySources &from, const SummaryWish &wish)
{
    return std::visit(SummaryReader(from), wish);
}
