#include "core/requestsummary.h"

#include <algorithm>

namespace {

/// Which numbers are missing between 1 and the highest.
void countGaps(const QList<qint64> &heard, RequestSummary &summary)
{
    qint64 expected = 1;
    for (const qint64 seq : heard) { // in order, each once
        for (; expected < seq && summary.gaps.size() < namedGaps; ++expected)
            summary.gaps.append(expected);
        expected = seq + 1;
    }
    summary.highest = heard.isEmpty() ? 0 : heard.constLast();
    summary.unheard = summary.highest - heard.size();
}

} // namespace

RequestSummary summaryOf(QList<RecipientResult> results, qint64 recipientSeq)
{
    RequestSummary summary;
    std::stable_sort(results.begin(), results.end(),
                     [](const RecipientResult &one, const RecipientResult &other) {
                         return one.receivedAt < other.receivedAt;
                     });
    QHash<qint64, QByteArray> last;
    QHash<QByteArray, qint64> counts;
    for (const RecipientResult &result : std::as_const(results)) {
        if (recipientSeq > 0 && result.recipientSeq == recipientSeq)
            summary.results.append(result);
        if (result.recipientSeq > 0)
            last.insert(result.recipientSeq, result.code);
        else
            ++counts[result.code]; // nobody knows whose it is
    }
    for (const QByteArray &code : std::as_const(last))
        ++counts[code];
    QList<qint64> heard = last.keys();
    std::sort(heard.begin(), heard.end());
    countGaps(heard, summary);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        summary.shares.append({.code = count.key(), .rows = count.value()});
        summary.recipients += count.value();
    }
    std::sort(summary.shares.begin(), summary.shares.end(), [](const CodeShare &one, const CodeShare &other) {
        return std::pair(-one.rows, one.code) < std::pair(-other.rows, other.code);
    });
    return summary;
}
