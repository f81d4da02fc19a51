// Whatever body comes: it is judged and read into rows of the tables' shape, of UTF-8, twice the same, and
// the delivery is written to a line that gives it back.
#include "core/delivery.h"

#include "core/json.h"
#include "core/ndjson.h"
#include "core/rows.h"
#include "core/saved.h"
#include "fuzz/fuzz.h"

namespace {

void check(const Table &table, const Cells &cells)
{
    require(cells.size() == static_cast<qsizetype>(table.columns.size()));
    for (const QByteArray &cell : cells)
        require(cell.isValidUtf8());
}

bool isSame(const HookRow &one, const HookRow &other)
{
    return one.table == other.table && one.cells == other.cells && one.identity == other.identity
        && one.parent == other.parent && one.stateTime == other.stateTime;
}

void checkSaved(const Delivery &delivery)
{
    SavedReader reader;
    auto items = reader.feed(ndjsonDelivery(delivery, QTimeZone::utc(), false));
    items.append(reader.finish());
    require(items.size() == 1 && items.constFirst().hasValue());
    const SavedDelivery &saved = *items.constFirst();
    require(saved.request.body == delivery.request.body && saved.outcome == delivery.outcome
            && saved.httpStatus == delivery.httpStatus);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto judged = judgeBody({.method = "POST",
                             .target = "/webhook",
                             .headers = {{"Content-Type", "application/json"}},
                             .body = bytesOf(data, size),
                             .remoteAddress = "127.0.0.1",
                             .receivedAt = 1'793'500'000'000});
    require((judged.answer.status == 200) == !isRefusal(judged.delivery.outcome));
    judged.delivery.number = 1;
    const DeliveryRows rows = readRows(judged.delivery);
    check(deliveriesTable, rows.delivery);
    for (const HookRow &row : rows.rows) {
        require(row.table != nullptr && row.table != &deliveriesTable);
        require((row.parent >= 0) == (row.table == &commentsTable));
        check(*row.table, row.cells);
    }
    const DeliveryRows again = readRows(judged.delivery);
    require(std::equal(rows.rows.begin(), rows.rows.end(), again.rows.begin(), again.rows.end(), isSame));
    checkSaved(judged.delivery);
    return 0;
}
