#include "bench/fill.h"

#include "app/samples.h"
#include "bench/program.h"
#include "store/journal.h"

namespace {

constexpr qint64 startTime = 1'793'577'600'000; ///< of `send` with a seed
constexpr qint64 batchHooks = 64'000;           ///< in one transaction

Delivery deliveryOf(const QByteArray &body, qint64 receivedAt)
{
    return judgeBody({.method = "POST",
                      .target = "/webhook",
                      .headers = {{"Host", "127.0.0.1:8480"},
                                  {"Content-Type", "application/json;charset=UTF-8"},
                                  {"Content-Length", QByteArray::number(body.size())}},
                      .body = body,
                      .remoteAddress = "127.0.0.1",
                      .receivedAt = receivedAt})
        .delivery;
}

} // namespace

void fillJournal(const QString &folder, qint64 hooks, int hooksEach)
{
    constexpr qsizetype mostDeliveries = 1'000;
    auto journal = valueOf(Journal::open(folder));
    const qint64 kept = valueOf(valueOf(JournalReader::open(folder)).lastNumber());
    Samples samples(Samples::Event::Messages, hooksEach, static_cast<quint32>(kept + 1), startTime);
    const qsizetype batch = std::clamp<qsizetype>(batchHooks / hooksEach, 1, mostDeliveries);
    QList<Delivery> deliveries;
    for (qint64 made = 0; made < hooks; made += hooksEach) {
        deliveries.append(deliveryOf(samples.next(), startTime + made));
        if (deliveries.size() == batch || made + hooksEach >= hooks) {
            valueOf(journal.append(deliveries));
            deliveries.clear();
        }
    }
}
