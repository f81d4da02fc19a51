// Whatever file is imported: it is read in chunks as it is read whole, and each delivery that was found in it
// is written to a line that gives it back.
#include "core/saved.h"

#include "core/ndjson.h"
#include "fuzz/fuzz.h"

namespace {

constexpr qsizetype largestLine = 4'096; ///< so that bounds are reached

QList<SavedReader::Item> readIn(const QByteArray &file, qsizetype chunk)
{
    SavedReader reader(largestLine);
    QList<SavedReader::Item> items;
    for (qsizetype at = 0; at < file.size(); at += chunk)
        items.append(reader.feed(file.mid(at, chunk)));
    items.append(reader.finish());
    return items;
}

bool isSame(const SavedReader::Item &one, const SavedReader::Item &other)
{
    if (one.hasValue() != other.hasValue())
        return false;
    if (!one)
        return one.error().line == other.error().line && one.error().text == other.error().text;
    return one->line == other->line && one->request == other->request && one->receivedAt == other->receivedAt
        && one->outcome == other->outcome && one->httpStatus == other->httpStatus && one->note == other->note;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray file = bytesOf(data + 1, size - 1);
    const auto whole = readIn(file, std::max<qsizetype>(1, file.size()));
    const auto pieces = readIn(file, 1 + data[0]);
    require(std::equal(whole.begin(), whole.end(), pieces.begin(), pieces.end(), isSame));
    for (const auto &item : whole) {
        if (!item || !item->outcome || !item->receivedAt)
            continue;
        const Delivery delivery{.number = 1,
                                .request = item->request,
                                .outcome = *item->outcome,
                                .httpStatus = item->httpStatus,
                                .note = item->note};
        SavedReader reader;
        auto again = reader.feed(ndjsonDelivery(delivery, QTimeZone::utc(), false));
        again.append(reader.finish());
        require(again.size() == 1 && again.constFirst().hasValue());
        require(again.constFirst()->request == item->request && again.constFirst()->note == item->note);
    }
    return 0;
}
