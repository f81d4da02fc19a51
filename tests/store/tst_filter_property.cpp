#include "core/cell.h"
#include "core/codes.h"
#include "core/rows.h"
#include "store/functions.h"
#include "store/sql.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sqlite3.h>

namespace {

constexpr int rowCount = 200;
constexpr int queryCount = 5'000;
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

/// The reference: what the language says, over QStrings and one cell after the other.
class Evaluator
{
public:
    Evaluator(const Table &table, const Cells &cells)
        : m_table(table)
        , m_cells(cells)
    {}

    [[nodiscard]] bool holds(const Filter &filter) const
    {
        const auto part = [this](const Filter &inner) { return holds(inner); };
        switch (filter.kind) {
        case Filter::Kind::All:
            return true;
        case Filter::Kind::Condition:
            return holds(filter.condition);
        case Filter::Kind::Not:
            return !holds(filter.parts.front());
        case Filter::Kind::And:
            return std::all_of(filter.parts.begin(), filter.parts.end(), part);
        case Filter::Kind::Or:
            return std::any_of(filter.parts.begin(), filter.parts.end(), part);
        }
        return false;
    }

private:
    static QString fold(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_C).toCaseFolded();
    }

    static bool like(const QString &text, const Condition &condition)
    {
        const QString pattern = QString::fromUtf8(condition.text);
        switch (condition.match) {
        case Match::Contains:
            return fold(text).contains(pattern);
        case Match::StartsWith:
            return fold(text).startsWith(pattern);
        case Match::EndsWith:
            return fold(text).endsWith(pattern);
        case Match::Whole:
            return fold(text) == pattern;
        }
        return false;
    }

    static bool cellLike(const Column &column, const QByteArray &cell, const Condition &condition)
    {
        if (cell.isNull())
            return false;
        if (column.type == Type::Instant)
            return like(QString::fromUtf8(writeInstant(cell.toLongLong(), local())), condition);
        const Code *code = column.codes ? Codes::builtIn().find(column.codes, cell) : nullptr;
        return like(QString::fromUtf8(cell), condition)
            || (code
                && (like(code->ko, condition) || like(code->en, condition) || like(code->ja, condition)));
    }

    [[nodiscard]] bool freeWord(const Condition &condition) const
    {
        for (std::size_t index = 0; index < m_table.columns.size(); ++index) {
            const Column &column = m_table.columns[index];
            if (column.type != Type::Integer && column.type != Type::Json
                && cellLike(column, m_cells[static_cast<qsizetype>(index)], condition))
                return true;
        }
        return false;
    }

    static std::optional<qint64> valueOf(const Column &column, const QByteArray &cell)
    {
        const std::string_view text(cell.constData(), static_cast<std::size_t>(cell.size()));
        if (column.type == Type::Time)
            return readTime(text);
        return readNumber(text);
    }

    static bool within(const Column &column, const QByteArray &cell, const Condition &condition)
    {
        const auto value = valueOf(column, cell);
        return value && (!condition.from || *value >= *condition.from)
            && (!condition.to || *value < *condition.to);
    }

    [[nodiscard]] bool holds(const Condition &condition) const
    {
        if (!condition.column)
            return freeWord(condition);
        const QByteArray &cell = m_cells[condition.column - m_table.columns.data()];
        if (condition.kind == Condition::Kind::Missing)
            return cell.isEmpty();
        if (cell.isNull())
            return false;
        switch (condition.kind) {
        case Condition::Kind::Missing:
            break;
        case Condition::Kind::Matches:
            return cellLike(*condition.column, cell, condition);
        case Condition::Kind::Equals:
            return condition.column->type != Type::Instant && cell == condition.text;
        case Condition::Kind::Less:
            return cell < condition.text || (condition.inclusive && cell == condition.text);
        case Condition::Kind::Greater:
            return cell > condition.text || (condition.inclusive && cell == condition.text);
        case Condition::Kind::Within:
            return within(*condition.column, cell, condition);
        }
        return false;
    }

    const Table &m_table;
    const Cells &m_cells;
};

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
        QCOMPARE(
            sqlite3_open(m_folder.filePath(QStringLiteral("rows.db")).toUtf8().constData(), &m_connection),
            SQLITE_OK);
        addFunctionsTo(m_connection, local());
    }

    void cleanupTestCase() { sqlite3_close(m_connection); }

    void findsWhatAPlainEvaluatorFinds_data()
    {
        QTest::addColumn<const Table *>("table");
        for (const Table *table : allTables())
            QTest::newRow(table->key) << table;
    }

    void findsWhatAPlainEvaluatorFinds()
    {
        QFETCH(const Table *, table);
        QList<Cells> rows;
        fill(*table, rows);
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

    static void bind(sqlite3_stmt *statement, int place, const QVariant &value)
    {
        if (value.isNull())
            sqlite3_bind_null(statement, place);
        else if (value.typeId() == QMetaType::LongLong)
            sqlite3_bind_int64(statement, place, value.toLongLong());
        else
            sqlite3_bind_text(statement, place, value.toByteArray().constData(),
                              static_cast<int>(value.toByteArray().size()), SQLITE_TRANSIENT);
    }

    /// A cell as the database keeps it.
    static QVariant stored(const Column &column, const QByteArray &cell)
    {
        if (cell.isNull())
            return {};
        const bool number = (column.type == Type::Integer || column.type == Type::Instant)
            && readNumber({cell.constData(), static_cast<std::size_t>(cell.size())});
        return number ? QVariant(cell.toLongLong()) : QVariant(cell);
    }

    void fill(const Table &table, QList<Cells> &rows)
    {
        QByteArray names = "\"row\" INTEGER PRIMARY KEY";
        QByteArray places = "NULL";
        for (const Column &column : table.columns) {
            names += QByteArray(",\"") + column.key + '"';
            places += ",?";
        }
        const QByteArray name(table.key);
        QCOMPARE(sqlite3_exec(m_connection, "CREATE TABLE " + name + '(' + names + "); BEGIN", nullptr,
                              nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_stmt *statement = nullptr;
        QCOMPARE(sqlite3_prepare_v2(m_connection, "INSERT INTO " + name + " VALUES(" + places + ')', -1,
                                    &statement, nullptr),
                 SQLITE_OK);
        for (int row = 0; row < rowCount; ++row) {
            Cells cells;
            for (const Column &column : table.columns) {
                cells.append(cell(column));
                bind(statement, static_cast<int>(cells.size()), stored(column, cells.last()));
            }
            rows.append(cells);
            QCOMPARE(sqlite3_step(statement), SQLITE_DONE);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        QCOMPARE(sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    }

    QList<qint64> ask(const Table &table, const Filter &filter)
    {
        const Sql where = whereOf(filter, table);
        sqlite3_stmt *statement = nullptr;
        const QByteArray text =
            QByteArray("SELECT \"row\" FROM ") + table.key + " WHERE " + where.text + " ORDER BY 1";
        if (sqlite3_prepare_v2(m_connection, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return {-1};
        for (qsizetype value = 0; value < where.values.size(); ++value)
            bind(statement, static_cast<int>(value) + 1, where.values[value]);
        QList<qint64> found;
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.append(sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
        return found;
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
    sqlite3 *m_connection = nullptr;
};

QTEST_GUILESS_MAIN(TestFilterProperty)
#include "tst_filter_property.moc"
