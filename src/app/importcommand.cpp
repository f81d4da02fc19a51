#include "app/importcommand.h"

#include "app/settingsfile.h"
#include "app/terminal.h"
#include "core/identity.h"
#include "core/saved.h"
#include "store/catchup.h"
#include "store/known.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAtOnce = 256LL * 1024;  ///< bytes of a file
constexpr qsizetype batchDeliveries = 64;    ///< in one transaction
constexpr qint64 batchBytes = 1024LL * 1024; ///< of bodies in one transaction: it takes under 50 ms
constexpr qsizetype maxRemembered = 200'000; ///< hooks and bodies that are not in the tables yet
constexpr unsigned long busyWait = 5;        ///< milliseconds until a lock is tried again
constexpr qint64 patience = 30'000;          ///< milliseconds for which a lock is waited for

/// Takes files into one journal and counts what becomes of them.
class Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    Import(QString folder, Journal journal, Rules rules)
        : m_folder(std::move(folder))
        , m_rules(std::move(rules))
        , m_journal(std::move(journal))
        , m_known(m_folder)
    {}

    Result<Done> readFile(const QString &path)
    {
        QFile file(path);
        const bool opened =
            path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened)
            return Error{tr("%1 cannot be read: %2.").arg(path, file.errorString())};
        m_name = path == "-"_L1 ? tr("(standard input)") : path;
        SavedReader reader;
        for (QByteArray bytes = file.read(readAtOnce); !bytes.isEmpty(); bytes = file.read(readAtOnce)) {
            if (auto taken = takeAll(reader.feed(bytes)); !taken)
                return taken;
        }
        if (file.error() != QFileDevice::NoError)
            return Error{tr("%1 cannot be read: %2.").arg(path, file.errorString())};
        return takeAll(reader.finish());
    }

    /// Keeps what is not kept yet.
    Result<Done> flush()
    {
        QElapsedTimer waited;
        waited.start();
        while (!m_batch.isEmpty()) {
            auto appended = m_journal.append(m_batch, Journal::Origin::Imported);
            if (appended) {
                imported += m_batch.size();
                m_batch.clear();
                m_batchBytes = 0;
            } else if (appended.error().kind != Error::Kind::Busy || waited.hasExpired(patience)) {
                return appended;
            } else {
                QThread::msleep(busyWait);
            }
        }
        return Done{};
    }

    /// Keeps it and brings all that is kept into the tables, which know it from then on.
    Result<Done> catchUp()
    {
        if (auto flushed = flush(); !flushed)
            return flushed;
        m_hooks.clear();
        m_bodies.clear();
        m_known = Known(m_folder);
        return catchUpTables(m_folder, [](qint64, qint64) { return !Terminal::interrupted(); });
    }

    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    Terminal terminal;

private:
    Result<Done> takeAll(const QList<SavedReader::Item> &items)
    {
        for (const SavedReader::Item &item : items) {
            if (Terminal::interrupted())
                return Error{tr("Stopped. What was imported until now is kept."), Error::Kind::Cancelled};
            if (!item) {
                refuse(item.error().line, item.error().text);
                continue;
            }
            if (auto taken = take(*item); !taken)
                return taken;
            terminal.progress(
                tr("imported %1, duplicate %2, refused %3").arg(imported).arg(duplicates).arg(refused));
        }
        return Done{};
    }

    void refuse(qint64 line, const QString &sentence)
    {
        terminal.clear();
        ++refused;
        std::fprintf(stderr, "%s:%lld: %s\n", qUtf8Printable(m_name), line, qUtf8Printable(sentence));
    }

    Result<Done> take(const SavedDelivery &saved)
    {
        auto delivery = deliveryOf(saved);
        if (!delivery)
            return Done{};
        const auto known = saved.outcome ? isKnownLine(*delivery) : isKnownDelivery(*delivery);
        if (!known)
            return known.error();
        if (*known) {
            ++duplicates;
            return Done{};
        }
        m_batchBytes += delivery->request.body.size();
        m_batch.append(std::move(*delivery));
        if (m_hooks.size() + m_bodies.size() > maxRemembered)
            return catchUp();
        return m_batch.size() >= batchDeliveries || m_batchBytes >= batchBytes ? flush() : Done{};
    }

    /// The delivery as it is kept: as it was, or judged as if it was posted just now, its signature aside.
    /// Nothing: it is refused.
    std::optional<Delivery> deliveryOf(const SavedDelivery &saved)
    {
        Request request = saved.request;
        request.receivedAt = saved.receivedAt.value_or(QDateTime::currentMSecsSinceEpoch());
        if (saved.outcome) {
            request.headers = withoutSecrets(std::move(request.headers));
            return Delivery{.request = std::move(request),
                            .outcome = *saved.outcome,
                            .httpStatus = saved.httpStatus,
                            .note = isRefusal(*saved.outcome) ? saved.note : QByteArray{}};
        }
        Request head = request;
        if (head.method.isNull())
            head.method = "POST";
        if (head.target.isNull())
            head.target = m_rules.path;
        if (const auto refusal = judgeHead(head, request.body.size(), m_rules)) {
            refuse(saved.line, QString::fromUtf8(refusal->answer.text.trimmed()));
            return std::nullopt;
        }
        Judged judged = judgeBody(std::move(request));
        if (isRefusal(judged.delivery.outcome)) {
            refuse(saved.line, QString::fromUtf8(judged.delivery.note));
            return std::nullopt;
        }
        return std::move(judged.delivery);
    }

    /// Remembers what a delivery brings until the tables know it.
    void remember(const Delivery &delivery, const DeliveryRows &rows)
    {
        for (const HookRow &row : rows.rows) {
            if (row.parent < 0)
                m_hooks.insert(keyOf(row));
        }
        if (!rows.hasHooks)
            m_bodies.insert(digestOf({delivery.request.body}));
    }

    /// A line with its outcome is known if at least as many equal ones were kept before this run as stood in
    /// it so far.
    Result<bool> isKnownLine(const Delivery &delivery)
    {
        if (m_remembers)
            remember(delivery, readRows(delivery));
        const QByteArray digest = digestOf({QByteArray::number(delivery.request.receivedAt),
                                            QByteArray::number(delivery.httpStatus),
                                            delivery.request.remoteAddress, delivery.request.body});
        auto stood = m_lines.find(digest);
        if (stood == m_lines.end()) {
            const auto kept = m_known.countEqual(delivery);
            if (!kept)
                return kept.error();
            stood = m_lines.insert(digest, *kept);
        }
        return (*stood)-- > 0;
    }

    /// Another delivery is known if it has hooks and all of them are, or has none and an equal body is kept.
    Result<bool> isKnownDelivery(const Delivery &delivery)
    {
        if (!std::exchange(m_remembers, true)) {
            if (auto caughtUp = catchUp(); !caughtUp) // so that all that was kept until now is known
                return caughtUp.error();
        }
        const DeliveryRows rows = readRows(delivery);
        auto known = isKnown(delivery, rows);
        if (known && !*known)
            remember(delivery, rows);
        return known;
    }

    Result<bool> isKnown(const Delivery &delivery, const DeliveryRows &rows)
    {
        if (!rows.hasHooks)
            return m_bodies.contains(digestOf({delivery.request.body})) ? Result<bool>(true)
                                                                        : m_known.body(delivery.request.body);
        for (const HookRow &row : rows.rows) {
            if (row.parent >= 0 || m_hooks.contains(keyOf(row)))
                continue;
            auto known = m_known.hook(row);
            if (!known || !*known)
                return known;
        }
        return true;
    }

    /// What makes a hook the same as another.
    static QByteArray keyOf(const HookRow &row)
    {
        if (row.identity.isNull())
            return digestOf({row.table->key, row.cell("hookId"), row.cell("appKey")});
        return digestOf({row.table->key, row.identity});
    }

    QString m_folder;
    Rules m_rules; ///< for what is judged as if just posted
    Journal m_journal;
    Known m_known;
    QString m_name;
    QList<Delivery> m_batch;
    qint64 m_batchBytes = 0;
    QHash<QByteArray, qint64> m_lines; ///< equal ones kept before, less those that stood in this run
    bool m_remembers = false;  ///< what was kept: needed from the first delivery without an outcome on
    QSet<QByteArray> m_hooks;  ///< that were kept and are not in the tables yet
    QSet<QByteArray> m_bodies; ///< the same of deliveries without hooks
};

} // namespace

int runImport(const Arguments &arguments)
{
    const auto settings = readSettings(arguments);
    if (!settings)
        return say(settings.error().status, settings.error().text);
    const QString folder = settings->dataDir;
    auto journal = Journal::open(folder);
    if (!journal)
        return say(exitFailed, journal.error().text);
    Rules rules = rulesOf(*settings);
    rules.signatures.clear();
    Import import(folder, std::move(*journal), std::move(rules));
    Result<Done> done = Done{};
    for (const QString &path : arguments.words) {
        if (done)
            done = import.readFile(path);
    }
    if (auto ended = done ? import.catchUp() : import.flush(); !ended && done)
        done = ended;
    import.terminal.clear();
    std::printf("imported %lld, duplicate %lld, refused %lld\n", import.imported, import.duplicates,
                import.refused);
    if (!done)
        return say(exitFailed, done.error().text);
    return import.refused == 0 ? exitDone : exitFailed;
}
