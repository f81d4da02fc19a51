#include "store/overviewreader.h"

#include "core/cell.h"
#include "core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads the bars of a table; take: also handed each count, with its class.
Result<QList<OverviewBar>> readBars(TableReader &reader, const Table &table, const OverviewWish &wish,
                                    const std::function<std::size_t(const Tally &)> &classOf)
{
    BarMaker maker(wish);
    const auto read = reader.tallies(
        table, wish, [&](const Tally &tally) { maker.add(tally.begin, classOf(tally), tally.rows); });
    return read ? Result<QList<OverviewBar>>(maker.bars()) : read.error();
}

/// Those that are neither ok nor pending, the most first.
QList<CodeShare> failingOf(const QHash<QByteArray, qint64> &counts)
{
    const char *kinds = columnOf(messagesTable, "resultCode"_L1).codes;
    QList<CodeShare> failing;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const QByteArray name = Codes::builtIn().classOf(kinds, count.key());
        if (name != "ok" && name != "pending")
            failing.append({.code = count.key(), .rows = count.value()});
    }
    std::sort(failing.begin(), failing.end(), [](const CodeShare &one, const CodeShare &other) {
        return std::pair(-one.rows, one.code) < std::pair(-other.rows, other.code);
    });
    return failing.first(std::min(failing.size(), shownCodes));
}

} // namespace

std::size_t classOfOutcome(QByteArrayView name)
{
    const auto outcome = findOutcome(name);
    if (!outcome || isRefusal(*outcome))
        return placeOfClass("error");
    return placeOfClass(*outcome == Outcome::Accepted ? "ok" : "pending");
}

Result<Overview> readOverview(TableReader &reader, const OverviewWish &wish)
{
    Overview overview;
    overview.wish = wish;
    const char *kinds = columnOf(messagesTable, "resultCode"_L1).codes;
    QHash<QByteArray, qint64> counts;
    QHash<QByteArray, std::size_t> classes;
    auto messages = readBars(reader, messagesTable, wish, [&](const Tally &tally) {
        const QByteArray code = tally.value.toByteArray();
        counts[code] += tally.rows;
        auto known = classes.find(code);
        if (known == classes.end())
            known = classes.insert(code, placeOfClass(Codes::builtIn().classOf(kinds, code)));
        return *known;
    });
    if (!messages)
        return messages.error();
    overview.messages = std::move(*messages);
    overview.failing = failingOf(counts);
    auto deliveries = readBars(reader, deliveriesTable, wish,
                               [](const Tally &tally) { return classOfOutcome(tally.value); });
    if (!deliveries)
        return deliveries.error();
    overview.deliveries = std::move(*deliveries);
    return overview;
}

Result<QList<Row>> readRefused(TableReader &reader, JournalReader &journal, const OverviewWish &wish)
{
    const auto numbers = journal.newestRefusals(barBegin(wish.from, wish.step), wish.to, shownRefusals);
    if (!numbers)
        return numbers.error();
    std::vector<Filter> parts;
    for (const qint64 number : *numbers)
        parts.push_back(filterOf({.kind = Condition::Kind::Within,
                                  .column = &columnOf(deliveriesTable, "delivery"_L1),
                                  .from = number,
                                  .to = number + 1}));
    QList<Row> rows;
    if (parts.empty())
        return rows;
    Query refused;
    refused.table = &deliveriesTable;
    refused.filter = anyOf(std::move(parts));
    const auto read =
        reader.newestRows(refused, shownRefusals, [&rows](const Row &row) { rows.append(row); });
    return read ? Result<QList<Row>>(rows) : read.error();
}

Result<RequestSummary> readRequest(TableReader &reader, const RequestWish &wish)
{
    Query ofRequest;
    ofRequest.table = &messagesTable;
    ofRequest.filter = filterOf({.kind = Condition::Kind::Equals,
                                 .column = &columnOf(messagesTable, "requestId"_L1),
                                 .text = wish.requestId});
    QList<RecipientResult> results;
    const auto more = reader.newestRows(ofRequest, maxRequestRows, [&results](const Row &row) {
        const auto cell = [&row](QLatin1StringView key) { return cellOf(messagesTable, row.cells, key); };
        results.append({.recipientSeq = readNumber(textView(cell("recipientSeq"_L1))).value_or(0),
                        .code = cell("resultCode"_L1),
                        .receivedAt = readInstant(textView(cell("receivedAt"_L1))).value_or(0)});
    });
    if (!more)
        return more.error();
    RequestSummary summary = summaryOf(std::move(results), wish.recipientSeq);
    summary.requestId = wish.requestId;
    summary.more = *more;
    return summary;
}

Result<Standings> readStandings(TableReader &reader)
{
    Standings standings;
    QList<TemplateUpdate> updates;
    Query allTemplates;
    allTemplates.table = &templatesTable;
    const auto moreUpdates = reader.newestRows(allTemplates, maxStandingRows, [&updates](const Row &row) {
        const auto cell = [&row](QLatin1StringView key) { return cellOf(templatesTable, row.cells, key); };
        updates.append({.key = templateKeyOf(templatesTable, row.cells),
                        .kakaoTemplateCode = cell("kakaoTemplateCode"_L1),
                        .status = cell("status"_L1),
                        .time = momentOf(templatesTable, row.cells, "updateDate"_L1),
                        .row = row.id});
    });
    if (!moreUpdates)
        return moreUpdates.error();
    QList<TemplateRejection> rejections;
    Query rejected;
    rejected.table = &commentsTable;
    rejected.filter = filterOf(
        {.kind = Condition::Kind::Equals, .column = &columnOf(commentsTable, "status"_L1), .text = "REJ"});
    const auto moreRejections = reader.newestRows(rejected, maxStandingRows, [&rejections](const Row &row) {
        rejections.append({.key = templateKeyOf(commentsTable, row.cells),
                           .content = cellOf(commentsTable, row.cells, "content"_L1),
                           .time = momentOf(commentsTable, row.cells, "createdAt"_L1)});
    });
    if (!moreRejections)
        return moreRejections.error();
    standings.templates = standingsOf(std::move(updates), rejections);
    standings.more = *moreUpdates;
    return standings;
}
