#include "core/evaluator.h"
#include "store/functions.h"
#include "store/sql.h"
#include "support/keptrows.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace {

constexpr int rowCount = 100;
constexpr int queryCount = 20'000;
constexpr qint64 now = 1'793'547'000'000;

QTimeZone local()
{
    return QTimeZone(QByteArray("Asia/Tokyo"));
}

/// Texts of all kinds, from which cells and values are made.
QStringList samples()
{
    QStringList texts{QStringLiteral(""),
                      QStringLiteral("a"),
                      QStringLiteral("A"),
                      QStringLiteral("aB"),
                      QStringLiteral("hello"),
                      QStringLiteral("Hello World"),
                      QStringLiteral("웰컴 메시지"),
                      QStringLiteral("웰컴"),
                      QStringLiteral("컴"),
                      QStringLiteral("ß"),
                      QStringLiteral("ss"),
                      QStringLiteral("ÀB"),
                      QStringLiteral("àb"),
                      QStringLiteral("が"),
                      QStringLiteral("ガ"),
                      QStringLiteral("\U00010400"),
                      QStringLiteral("\U00010428"),
                      QStringLiteral("1000"),
                      QStringLiteral("3018"),
                      QStringLiteral("MRC01"),
                      QStringLiteral("mrc01"),
                      QStringLiteral("TSC04"),
                      QStringLiteral("REJ"),
                      QStringLiteral("Rejected"),
                      QStringLiteral("반려"),
                      QStringLiteral("差し戻し"),
                      QStringLiteral("*"),
                      QStringLiteral("a*b"),
                      QStringLiteral("\""),
                      QStringLiteral("\\"),
                      QStringLiteral("1"),
                      QStringLiteral("5"),
                      QStringLiteral("-5"),
                      QStringLiteral("010"),
                      QStringLiteral("1.0"),
                      QStringLiteral("999999999999999999"),
                      QStringLiteral("soon"),
                      QStringLiteral("2026-11-01"),
                      QStringLiteral("2026-11-01 10:00:00"),
                      QStringLiteral("2026-11-01T10:00:05.5Z"),
                      QStringLiteral("2026-11-02 00:00:00.0"),
                      QStringLiteral("2026-11-01T10:00+05:30")};
    texts.append(QStringLiteral("웰컴").normalized(QString::NormalizationForm_D));
    texts.append(QStringLiteral("àB").normalized(QString::NormalizationForm_D));
    texts.append(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    return texts;
}

} // namespace

class TestFilterProperty : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        bool given = false;
        const uint seed = qEnvironmentVariable("ALIMBOARD_SEED").toUInt(&given);
        m_seed = given ? seed : QRandomGenerator::global()->generate();
        m_random.seed(m_seed);
        qInfo("ALIMBOARD_SEED=%u", m_seed);
        QVERIFY(m_folder.isValid());
        const auto path = createTablesFile(m_folder.path(), "property", 0, 0);
        QVERIFY(path);
        auto database = Database::open(*path, Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        QVERIFY(m_database->exec("PRAGMA synchronous=OFF"));
        addFunctionsTo(m_database->handle(), local());
        auto cells = CellWriter::open(*m_database);
        QVERIFY(cells);
        m_cells.emplace(std::move(*cells));
    }

    void findsWhatAPlainEvaluatorFinds_data()
    {
        QTest::addColumn<const Table *>("table");
        for (const Table *table : allTables())
            QTest::newRow(table->key) << table;
    }

    void findsWhatAPlainEvaluatorFinds()
    {
        QFETCH(const Table *, table);
        const QList<Cells> rows = fill(*table);
        int parsed = 0;
        while (parsed < queryCount / static_cast<int>(allTables().size())) {
            const QString text = query(*table, 3);
            const auto filter = parseFilter(text, *table, {.now = now, .local = local()});
            if (!filter)
                continue; // a value that does not fit
            ++parsed;
            QList<qint64> expected;
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (Evaluator(*table, rows[row]).holds(*filter))
                    expected.append(row + 1);
            }
            QVERIFY2(ask(*table, *filter) == expected,
                     qPrintable(QStringLiteral("seed %1: %2").arg(m_seed).arg(text)));
        }
    }

private:
    template <typename List>
    auto any(const List &list)
    {
        return list[static_cast<qsizetype>(m_random.bounded(static_cast<int>(list.size())))];
    }

    int below(int bound) { return m_random.bounded(bound); }

    QByteArray cell(const Column &column)
    {
        if (column.type == Type::Instant)
            return QByteArray::number(now - m_random.bounded(4 * 86'400) * 1'000LL);
        if (below(6) == 0)
            return {};
        if (below(3) == 0 && column.codes)
            return any(Codes::builtIn().ofKinds(column.codes))->code;
        const QByteArray text = any(m_samples).toUtf8();
        return text.isNull() ? QByteArray("") : text;
    }

    /// Makes rows, in the tables as the program keeps them: the cells as people see them.
    QList<Cells> fill(const Table &table)
    {
        QList<Cells> rows;
        for (int row = 1; row <= rowCount; ++row) {
            Cells kept;
            for (const Column &column : table.columns)
                kept.append(cell(column));
            if (table.columns.size() > 8 && below(2) == 0)
                putAround(table, kept);
            if (!insertRow(*m_database, *m_cells, table, row, kept))
                QTest::qFail("a row was not kept", __FILE__, __LINE__);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                QByteArray &shown = kept[static_cast<qsizetype>(i)];
                if (table.columns[i].type == Type::Instant)
                    shown = writeInstant(shown.toLongLong(), local());
            }
            rows.append(kept);
        }
        return rows;
    }

    /// Lets a cell stand within that of the column that is kept around it.
    void putAround(const Table &table, Cells &cells)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (!table.columns[i].around)
                continue;
            const QByteArray inner = cellOf(table, cells, QLatin1StringView(table.columns[i].around));
            cells[static_cast<qsizetype>(i)] = "https://a/" + inner + any(m_samples).toUtf8();
        }
    }

    QList<qint64> ask(const Table &table, const Filter &filter)
    {
        const Sql where = whereOf(filter, table);
        auto select = m_database->prepare(QByteArray("SELECT \"row\" FROM ") + table.key + " WHERE "
                                          + where.text + " ORDER BY 1");
        if (!select)
            return {-1};
        select->bindAll(where.values);
        QList<qint64> found;
        auto more = select->step();
        for (; more && *more; more = select->step())
            found.append(select->integer(0));
        return more ? found : QList<qint64>{-2};
    }

    QString value()
    {
        static const QStringList special{QStringLiteral("*"),
                                         QStringLiteral(".."),
                                         QStringLiteral("..5"),
                                         QStringLiteral("1..5"),
                                         QStringLiteral("1000..3018"),
                                         QStringLiteral("today"),
                                         QStringLiteral("yesterday"),
                                         QStringLiteral("-2h"),
                                         QStringLiteral("-3d"),
                                         QStringLiteral("2026-11-01.."),
                                         QStringLiteral("2026-11-01T10:00"),
                                         QStringLiteral("2026-10-31..2026-11-01")};
        const int kind = below(6);
        if (kind == 0)
            return any(special);
        if (kind == 1)
            return quotedText(any(m_samples));
        QString text = any(m_samples);
        text.remove(u'"').remove(u' ');
        if (kind == 2)
            text = u'*' + text;
        return kind == 3 ? text + u'*' : text;
    }

    QString condition(const Table &table)
    {
        static const QStringList operators{QStringLiteral(":"),   QStringLiteral(":"),  QStringLiteral(":"),
                                           QStringLiteral("="),   QStringLiteral("!="), QStringLiteral("<"),
                                           QStringLiteral("<="),  QStringLiteral(">"),  QStringLiteral(">="),
                                           QStringLiteral(":!="), QStringLiteral(":>=")};
        if (below(4) == 0)
            return value();
        const Column &column =
            table.columns[static_cast<std::size_t>(below(static_cast<int>(table.columns.size())))];
        return QString::fromLatin1(column.key) + any(operators) + value();
    }

    QString query(const Table &table, int levels)
    {
        if (levels == 0 || below(3) == 0)
            return condition(table);
        const QString left = query(table, levels - 1);
        const QString right = query(table, levels - 1);
        switch (below(4)) {
        case 0:
            return left + u' ' + right;
        case 1:
            return left + QStringLiteral(" OR ") + right;
        case 2:
            return u'(' + left + QStringLiteral(" OR ") + right + u')';
        default:
            return QStringLiteral("-(") + left + u' ' + right + u')';
        }
    }

    quint32 m_seed = 0;
    QRandomGenerator m_random;
    QStringList m_samples = samples();
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::optional<CellWriter> m_cells;
};

QTEST_GUILESS_MAIN(TestFilterProperty)
#include "tst_filter_property.moc"
