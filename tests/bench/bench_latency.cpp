// How long deliveries wait for their 200, and their rows until another connection sees them.  bench_latency
// FOLDER URL PREFIX [SECONDS [once]]: posts 1,000 deliveries of one hook a second to the receiver at URL,
// which keeps them in FOLDER, over 32 keep-alive connections; prints lines for report.py that begin with
// PREFIX. The rate does not wait for answers, and a delivery's time begins when it was due: a stall counts
// for all that it held up. ROUNDS in the environment: 3. once: one round, which does not wait for the rows.
#include "app/samples.h"
#include "bench/openloop.h"
#include "bench/program.h"
#include "store/tablesfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QThread>

#include <atomic>
#include <optional>

namespace {

constexpr int rate = 1'000;                 ///< deliveries a second
constexpr unsigned long look = 2;           ///< milliseconds between two looks at the tables
constexpr qint64 patience = 60'000'000'000; ///< nanoseconds for the last row after the last answer

std::vector<Post> makePosts(const QUrl &url, int count, quint32 seed)
{
    Samples samples(Samples::Event::Messages, 1, seed, QDateTime::currentMSecsSinceEpoch());
    constexpr QByteArrayView key("\"hookId\":\"");
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        const QByteArray body = samples.next();
        const qsizetype id = body.indexOf(key) + key.size();
        posts.push_back(
            {.request = requestOf(url, body), .hookId = body.mid(id, body.indexOf('"', id) - id)});
    }
    return posts;
}

/// Sees rows come into the tables by a connection of its own.
class Watcher : public QThread
{
public:
    explicit Watcher(const QString &folder)
        : m_tables(valueOf(Database::open(currentTablesFile(folder), Database::Mode::ReadOnly)))
        , m_row(valueOf(m_tables.integer("SELECT max(\"row\") FROM messages")))
    {}
    ~Watcher() override { wait(); }
    Q_DISABLE_COPY_MOVE(Watcher)

    /// No delivery comes any more: so many rows are waited for.
    void finish(qsizetype rows) { m_wanted = rows; }
    /// When the row of each hook was seen first; after the end of the thread.
    [[nodiscard]] const QHash<QByteArray, qint64> &seen() const { return m_seen; }

private:
    void run() override
    {
        qint64 last = now();
        while (m_wanted < 0 || m_seen.size() < m_wanted) {
            if (const qint64 version = valueOf(m_tables.dataVersion()); version != m_version) {
                m_version = version;
                readNew();
                last = now();
            } else if (m_wanted >= 0 && now() - last > patience) {
                fail(QStringLiteral("only %1 of %2 rows came").arg(m_seen.size()).arg(m_wanted));
            }
            msleep(look);
        }
    }

    void readNew()
    {
        auto select = valueOf(
            m_tables.cached("SELECT \"row\", hookId FROM messages WHERE \"row\" > ? ORDER BY \"row\""));
        select.bind(1, m_row);
        const qint64 moment = now();
        while (valueOf(select.step())) {
            m_row = select.integer(0);
            m_seen.insert(select.bytes(1), moment);
        }
    }

    Database m_tables;
    qint64 m_row;
    qint64 m_version = -1;
    QHash<QByteArray, qint64> m_seen;
    std::atomic<qsizetype> m_wanted = -1;
};

/// Sorted nanoseconds of one round.
struct Round
{
    std::vector<qint64> answers; ///< from due to the 200
    std::vector<qint64> late;    ///< the client's clock
    std::vector<qint64> rows;    ///< from the 200 to the row
};

/// How long each row was not seen after its delivery was answered.
std::vector<qint64> waited(const QHash<QByteArray, qint64> &seen, const std::vector<Post> &posts)
{
    std::vector<qint64> rows;
    for (const Post &post : posts) {
        if (!seen.contains(post.hookId))
            fail(QStringLiteral("a row did not come"));
        rows.push_back(std::max<qint64>(0, seen.value(post.hookId) - post.answered));
    }
    return rows;
}

Round measure(const QString &folder, const QUrl &url, int seconds, bool forRows)
{
    std::vector<Post> posts =
        makePosts(url, rate * seconds, static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
    std::optional<Watcher> watcher;
    if (forRows)
        watcher.emplace(folder).start();
    OpenLoop client(url, rate, posts);
    client.run();
    Round round;
    if (watcher) {
        watcher->finish(static_cast<qsizetype>(posts.size()));
        watcher->wait();
        round.rows = waited(watcher->seen(), posts);
    }
    round.late = std::move(client.late);
    for (const Post &post : posts)
        round.answers.push_back(post.answered - post.due);
    for (std::vector<qint64> *values : {&round.answers, &round.late, &round.rows})
        std::sort(values->begin(), values->end());
    return round;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    if (count < 4)
        return 2;
    const QByteArray prefix = arguments[3];
    const bool once = count > 5;
    std::vector<Round> measured;
    for (int i = 0; i < (once ? 1 : rounds(3)); ++i)
        measured.push_back(measure(QFile::decodeName(arguments[1]),
                                   QUrl(QString::fromLocal8Bit(arguments[2])),
                                   count > 4 ? std::atoi(arguments[4]) : 10, !once));
    const auto valuesOf = [&measured](std::vector<qint64> Round::*values, double share) {
        std::vector<double> found;
        for (const Round &round : measured)
            found.push_back(atShare(round.*values, share));
        return found;
    };
    const auto print = [&](const char *name, double share, const char *wanted) {
        printLine(prefix + name, "ms", wanted, "the client's clock", valuesOf(&Round::answers, share),
                  valuesOf(&Round::late, share));
    };
    print("median", 0.5, "");
    print("99 %", 0.99, "under 50 ms");
    print("longest", 1, "");
    if (once)
        return 0;
    printLine(prefix + "from the 200 to the row, 99 %", "ms", "under 300 ms", "",
              valuesOf(&Round::rows, 0.99), {});
}
