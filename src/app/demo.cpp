#include "app/demo.h"

#include "core/cell.h"
#include "core/delivery.h"
#include "store/journal.h"

#include <algorithm>

namespace {

constexpr int campaigns = 24;
constexpr int campaignDeliveries = 5; ///< of each
constexpr int campaignHooks = 100;    ///< of each of these
constexpr int singles = demoMessages - campaigns * campaignDeliveries * campaignHooks;
constexpr int templateUpdates = 60;
constexpr int templatesEach = 20; ///< of what drips, every so manieth is about a template

/// The past as it is made: deliveries in any order.
struct Past
{
    qint64 begin = 0;
    qint64 end = 0;
    QList<Delivery> deliveries;
    QRandomGenerator random{1};

    qint64 moment()
    {
        return begin + static_cast<qint64>(random.bounded(1.0) * static_cast<double>(end - begin));
    }

    /// What is posted a moment after it happened.
    void post(const QByteArray &body, qint64 time)
    {
        deliveries.append(judgeBody(requestOf(body, time)).delivery);
    }

    [[nodiscard]] static Request requestOf(const QByteArray &body, qint64 time)
    {
        return {.method = "POST",
                .target = "/webhook",
                .headers = {{"Host", "alimboard.example.com"},
                            {"Content-Type", "application/json;charset=UTF-8"},
                            {"X-Toast-Webhook-Signature", "demo"},
                            {"Content-Length", QByteArray::number(body.size())}},
                .body = body,
                .remoteAddress = "127.0.0.1",
                .receivedAt = time};
    }
};

void addMessages(Past &past)
{
    Samples one(Samples::Event::Messages, 1, 1, past.begin);
    for (int i = 0; i < singles; ++i) {
        const qint64 time = past.moment();
        one.setTime(time - msPerSecond);
        past.post(one.next(), time);
    }
    Samples many(Samples::Event::Messages, campaignHooks, 2, past.begin);
    for (int i = 0; i < campaigns; ++i) {
        const qint64 time = past.moment();
        for (int part = 0; part < campaignDeliveries; ++part) {
            many.setTime(time + (part - 1) * msPerSecond);
            past.post(many.next(), time + part * msPerSecond);
        }
    }
}

void addTemplates(Past &past)
{
    Samples updates(Samples::Event::Templates, 1, 8, past.begin); // one of its templates is new
    for (int i = 0; i < templateUpdates; ++i) { // in order: each is the next of a template's life
        const qint64 time = past.begin + (past.end - past.begin) / templateUpdates * i;
        updates.setTime(time - msPerSecond);
        past.post(updates.next(), time);
    }
}

/// What was no ordinary delivery.
void addOddities(Past &past)
{
    Samples samples(Samples::Event::Messages, 1, 4, past.begin);
    QByteArray check = samples.next();
    past.post(check.replace("akb3dukdmdjsdSvgk", "String"), past.begin);
    for (int i = 0; i < 5; ++i) { // sent again: the answer was lost
        const qint64 time = past.moment();
        samples.setTime(time - msPerSecond);
        const QByteArray body = samples.next();
        past.post(body, time);
        past.post(body, time + 3 * msPerSecond);
    }
    for (int i = 0; i < 6; ++i) { // strangers who found the address
        Request request = Past::requestOf("{}", past.moment());
        request.headers.removeIf([](const auto &field) { return field.first.startsWith("X-"); });
        const Rules rules{.path = "/webhook", .signatures = {"demo"}};
        if (const auto refusal = judgeHead(request, request.body.size(), rules))
            past.deliveries.append(refusedDelivery(request, *refusal));
    }
    for (const char *body : {"{\"hooks\": [ ... ]}", "{\"event\": \"MESSAGE_RESULT_UPDATE\",}", "test"})
        past.post(body, past.moment());
    for (int i = 0; i < 3; ++i) {
        const qint64 time = past.moment();
        past.post(Samples::unknownEvent(time), time);
    }
    past.post(
        R"({"hooksId":"202606151010102Qx9rTq1Lm","webhookConfigId":"wh-sms-01","productName":"SMS",)"
        R"("appKey":"akb3dukdmdjsdSvgk","event":"UNSUBSCRIBE","hooks":[{"hookId":"20260615101010aB3dE5fG7hJ",)"
        R"("recipientNo":"01012345678","unsubscribeNo":"08012345678","enterpriseName":"알림상점",)"
        R"("createdDateTime":"2026-06-15T10:10:10"}]})",
        past.moment());
}

} // namespace

Result<Done> fillDemo(const QString &folder, qint64 now)
{
    Past past{.begin = now - demoHours * msPerHour, .end = now - msPerMinute, .deliveries = {}};
    addMessages(past);
    addTemplates(past);
    addOddities(past);
    std::stable_sort(past.deliveries.begin(), past.deliveries.end(),
                     [](const Delivery &one, const Delivery &other) {
                         return one.request.receivedAt < other.request.receivedAt;
                     });
    auto journal = Journal::open(folder);
    if (!journal)
        return journal.error();
    return journal->append(past.deliveries);
}

DemoDrip::DemoDrip()
    : m_messages(Samples::Event::Messages, 1, 5, 0)
    , m_templates(Samples::Event::Templates, 1, 6, 0)
{}

QByteArray DemoDrip::next(qint64 now)
{
    Samples &samples = ++m_count % templatesEach == 0 ? m_templates : m_messages;
    samples.setTime(now);
    return samples.next();
}
