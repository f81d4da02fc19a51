// Whatever bytes come: the walk and the plain grammar agree whether they are JSON, and what was read can be
// written, read again, and is the same.
#include "core/json.h"

#include "core/delivery.h"
#include "core/strictjson.h"
#include "fuzz/fuzz.h"

namespace {

constexpr std::size_t largestCompared = 4'096; ///< the plain grammar takes its time

/// Reads every value; the compiler must not leave it out.
qsizetype walk(JsonValue value)
{
    qsizetype bytes = value.text().size();
    if (value.is(JsonValue::Kind::Array) || value.is(JsonValue::Kind::Object)) {
        require(!value.source().isEmpty());
        for (JsonValue one = value.first(); one.exists(); one = value.after(one))
            bytes += walk(one);
    }
    return bytes;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto document = JsonDocument::parse(bytes);
    if (size <= largestCompared) {
        const auto expected = strict::compact(bytes, maxDepth);
        require(document.hasValue() == expected.has_value());
        require(!document || document->root().compact() == *expected);
    }
    if (!document) {
        require(document.error().line >= 1 && document.error().column >= 1);
        return 0;
    }
    require(walk(document->root()) >= 2);
    const QByteArray compact = document->root().compact();
    const auto again = JsonDocument::parse(compact);
    require(again.hasValue() && again->root().compact() == compact);
    return 0;
}
