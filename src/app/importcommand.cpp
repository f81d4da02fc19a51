#include "app/importcommand.h"

#include "app/settingsfile.h"
#include "app/terminal.h"
#include "core/saved.h"
#include "store/catchup.h"
#include "store/known.h"

#include <QCryptographicHash>
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
constexpr unsigned long busyWait = 5;        ///< milliseconds until a lock is tried again
constexpr qint64 patience = 30'000;          ///< milliseconds for which a lock is waited for

/// Takes files into one journal and counts what becomes of them.
class Import
{
public:
    Import(QString folder, Journal journal)
        : m_folder(std::move(folder))
        , m_journal(std::move(journal))
        , m_known(m_folder)
    {}

    Result<Done> readFile(const QString &path)
    {
        QFile file(path);
        const bool opened =
            path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened)
            return Error{u"%1 cannot be read: %2."_s.arg(path, file.errorString())};
        m_name = path == "-"_L1 ? u"(standard input)"_s : path;
        SavedReader reader;
        for (QByteArray bytes = file.read(readAtOnce); !bytes.isEmpty(); bytes = file.read(readAtOnce)) {
            if (auto taken = takeAll(reader.feed(bytes)); !taken)
                return taken;
        }
        if (file.error() != QFileDevice::NoError)
            return Error{u"%1 cannot be read: %2."_s.arg(path, file.errorString())};
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

    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    Terminal terminal;

private:
    Result<Done> takeAll(const QList<SavedReader::Item> &items)
    {
        for (const SavedReader::Item &item : items) {
            if (Terminal::interrupted())
                return Error{u"Stopped. What was imported until now is kept."_s, Error::Kind::Cancelled};
            if (!item) {
                refuse(item.error().line, item.error().text);
                continue;
            }
            if (auto taken = take(*item); !taken)
                return taken;
            terminal.progress(
                u"imported %1, duplicate %2, refused %3"_s.arg(imported).arg(duplicates).arg(refused));
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
        Request request = saved.request;
        if (request.receivedAt == 0)
            request.receivedAt = QDateTime::currentMSecsSinceEpoch();
        Judged judged = judgeBody(request);
        if (saved.outcome) {
            judged.delivery.request.body = request.body; // as it was kept, whatever it is
            judged.delivery.outcome = *saved.outcome;
            judged.delivery.httpStatus = saved.httpStatus;
            judged.delivery.note = isRefusal(*saved.outcome) ? saved.note : QByteArray{};
        } else if (isRefusal(judged.delivery.outcome)) {
            refuse(saved.line, QString::fromUtf8(judged.delivery.note));
            return Done{};
        }
        const auto known = saved.outcome ? isKnownLine(judged.delivery) : isKnownDelivery(judged.delivery);
        if (!known)
            return known.error();
        if (*known) {
            ++duplicates;
            return Done{};
        }
        ++imported;
        return keep(std::move(judged.delivery));
    }

    Result<Done> keep(Delivery delivery)
    {
        m_batchBytes += delivery.request.body.size();
        m_batch.append(std::move(delivery));
        return m_batch.size() >= batchDeliveries || m_batchBytes >= batchBytes ? flush() : Done{};
    }

    /// A line with its outcome is known if at least as many equal ones were kept before this run as stood in
    /// it so far.
    Result<bool> isKnownLine(const Delivery &delivery)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::number(delivery.request.receivedAt) + ' '
                     + QByteArray::number(delivery.httpStatus) + ' ' + delivery.request.remoteAddress + '\n');
        hash.addData(delivery.request.body);
        const QByteArray digest = hash.result();
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
        const DeliveryRows rows = readRows(delivery);
        bool all = true;
        for (const HookRow &row : rows.rows) {
            if (row.parent >= 0)
                continue;
            auto known = isKnownHook(row);
            if (!known)
                return known;
            all = *known && all;
        }
        if (rows.hasHooks)
            return all;
        const QByteArray digest = QCryptographicHash::hash(delivery.request.body, QCryptographicHash::Sha256);
        if (m_bodies.contains(digest))
            return true;
        m_bodies.insert(digest);
        return m_known.body(delivery.request.body);
    }

    Result<bool> isKnownHook(const HookRow &row)
    {
        QByteArray key = row.table->key + QByteArray("\n");
        if (row.identity.isNull()) {
            key += row.cells[columnIndex(*row.table, "hookId"_L1)] + '\n'
                + row.cells[columnIndex(*row.table, "appKey"_L1)];
        } else {
            key += '\n' + row.identity;
        }
        key = QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(16);
        if (m_hooks.contains(key))
            return true;
        m_hooks.insert(key);
        return m_known.hook(row);
    }

    QString m_folder;
    Journal m_journal;
    Known m_known;
    QString m_name;
    QList<Delivery> m_batch;
    qint64 m_batchBytes = 0;
    QHash<QByteArray, qint64> m_lines; ///< equal ones kept before, less those that stood in this run
    QSet<QByteArray> m_hooks;          ///< of this run
    QSet<QByteArray> m_bodies;         ///< of this run, of deliveries without hooks
};

} // namespace

int runImport(const Arguments &arguments)
{
    const QString folder = dataFolder(arguments);
    auto journal = Journal::open(folder);
    if (!journal)
        return say(exitFailed, journal.error().text);
    const auto goOn = [](qint64, qint64) { return !Terminal::interrupted(); };
    Import import(folder, std::move(*journal));
    Result<Done> done = catchUpTables(folder, goOn); // so that all that is kept is known
    for (const QString &path : arguments.words) {
        if (done)
            done = import.readFile(path);
    }
    if (auto flushed = import.flush(); !flushed && done)
        done = flushed;
    if (done)
        done = catchUpTables(folder, goOn);
    import.terminal.clear();
    std::printf("imported %lld, duplicate %lld, refused %lld\n", import.imported, import.duplicates,
                import.refused);
    if (!done)
        return say(exitFailed, done.error().text);
    return import.refused == 0 ? exitDone : exitFailed;
}
