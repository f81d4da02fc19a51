#include "store/arrivalsreader.h"

#include "core/cell.h"
#include "core/codes.h"
#include "core/delivery.h"
#include "store/overviewreader.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max() / 2;

/// Hands over the newest rows of a table that came since a moment, among the newest lookedAtArrivals: no
/// index finds them by their time. Whether there may be more.
Result<bool> newestSince(TableReader &reader, const Table &table, qint64 from,
                         const std::function<void(qint64 receivedAt, const Row &row)> &take)
{
    Query newest;
    newest.table = &table;
    bool isOlder = false;
    const auto more = reader.newestRows(newest, lookedAtArrivals, [&](const Row &row) {
        const auto came = readInstant(textView(cellOf(table, row.cells, "receivedAt"_L1)));
        isOlder = isOlder || (came && *came < from);
        if (came && *came >= from)
            take(*came, row);
    });
    return more ? Result<bool>(*more && !isOlder) : more;
}

Result<Done> readHooks(TableReader &reader, Arrivals &arrivals)
{
    QList<qint64> hooks;
    const auto more = newestSince(
        reader, deliveriesTable, arrivals.wish.stretch.from, [&](qint64 /*came*/, const Row &row) {
            const auto cell = [&row](QLatin1StringView key) {
                return cellOf(deliveriesTable, row.cells, key);
            };
            const auto outcome = findOutcome(cell("outcome"_L1));
            const auto count = readNumber(textView(cell("hooks"_L1)));
            const bool isData = outcome == Outcome::Accepted || outcome == Outcome::Duplicate;
            if (isData && count)
                hooks.append(*count);
        });
    if (!more)
        return more.error();
    arrivals.hooks = spreadOf(std::move(hooks));
    arrivals.more = arrivals.more || *more;
    return Done{};
}

Result<Done> readDelays(TableReader &reader, Arrivals &arrivals)
{
    QList<qint64> delays;
    const auto more =
        newestSince(reader, messagesTable, arrivals.wish.stretch.from, [&](qint64 came, const Row &row) {
            const auto had = readTime(textView(cellOf(messagesTable, row.cells, "receiveDate"_L1)));
            if (had && came >= *had)
                delays.append(came - *had);
        });
    if (!more)
        return more.error();
    arrivals.delay = spreadOf(std::move(delays));
    arrivals.more = arrivals.more || *more;
    return Done{};
}

/// The minutes in which something came.
Result<QList<qint64>> readMinutes(TableReader &reader, Arrivals &arrivals)
{
    QList<qint64> minutes;
    const OverviewWish &stretch = arrivals.wish.stretch;
    const auto read =
        reader.tallies(deliveriesTable, minuteSpan, stretch.from, stretch.to, [&](const Tally &tally) {
            arrivals.deliveries.at(classOfOutcome(tally.value)) += tally.rows;
            if (minutes.isEmpty() || minutes.constLast() != tally.begin)
                minutes.append(tally.begin);
        });
    return read ? Result<QList<qint64>>(minutes) : read.error();
}

/// When the newest hour or minute begins in which deliveries had an outcome; 0: none did.
Result<qint64> newestOf(TableReader &reader, Outcome outcome, qint64 span, qint64 from, qint64 to)
{
    qint64 newest = 0;
    const QByteArray name(outcomeName(outcome));
    const auto read = reader.tallies(deliveriesTable, span, from, to, [&](const Tally &tally) {
        if (tally.value == name)
            newest = std::max(newest, tally.begin);
    });
    return read ? Result<qint64>(newest) : read.error();
}

} // namespace

Result<Arrivals> readArrivals(TableReader &reader, JournalReader *journal, const ArrivalsWish &wish)
{
    Arrivals arrivals;
    arrivals.wish = wish;
    const auto minutes = readMinutes(reader, arrivals);
    if (!minutes)
        return minutes.error();
    if (auto read = readHooks(reader, arrivals); !read)
        return read.error();
    if (auto read = readDelays(reader, arrivals); !read)
        return read.error();
    if (journal == nullptr)
        return arrivals;
    const auto openings = journal->openings();
    if (!openings)
        return openings.error();
    arrivals.openingsKnown = !openings->isEmpty();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    arrivals.quiets = quietTimes(*minutes, *openings, wish.stretch.from, std::min(wish.stretch.to, now));
    return arrivals;
}

Result<AddressCheck> readAddressCheck(TableReader &reader, JournalReader *journal)
{
    AddressCheck check;
    if (journal == nullptr)
        return check;
    const auto hour = newestOf(reader, Outcome::Verification, hourSpan, 0, endOfTime);
    if (!hour)
        return hour.error();
    if (*hour == 0)
        return check;
    const auto minute = newestOf(reader, Outcome::Verification, minuteSpan, *hour, *hour + msPerHour);
    if (!minute)
        return minute.error();
    auto delivery = journal->newest(Outcome::Verification, *minute, *minute + msPerMinute);
    if (!delivery)
        return delivery.error();
    check.delivery = std::move(*delivery);
    return check;
}
