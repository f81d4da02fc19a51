#include "store/sql.h"

#include "store/functions.h"

#include <algorithm>
#include <array>

namespace {

/// SQLite's parser has a stack of 100 places, and every parenthesis inside another takes up to four. What is
/// deeper in a filter is packed into one call of alim_tree.
constexpr int maxNesting = 12;

QByteArray nameOf(const Column &column)
{
    return '"' + QByteArray(column.key) + '"';
}

QVariant bound(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Whether a pattern has only characters that stand in an instant as shown.
bool fitsInstant(const QByteArray &pattern)
{
    return std::all_of(pattern.begin(), pattern.end(),
                       [](char character) { return QByteArrayView("0123456789t:.+-").contains(character); });
}

/// Writes a filter as SQL.
class Writer
{
public:
    explicit Writer(const Table &table)
        : m_table(table)
    {}

    Sql write(const Filter &filter)
    {
        writeFilter(filter, 0);
        return std::move(m_sql);
    }

private:
    void writeFilter(const Filter &filter, int nesting)
    {
        switch (filter.kind) {
        case Filter::Kind::All:
            m_sql.text += '1';
            return;
        case Filter::Kind::Condition:
            writeCondition(filter.condition);
            return;
        case Filter::Kind::Not:
        case Filter::Kind::And:
        case Filter::Kind::Or:
            break;
        }
        if (nesting >= maxNesting) {
            writePacked(filter);
            return;
        }
        m_sql.text += filter.kind == Filter::Kind::Not ? "(NOT " : "(";
        bool first = true;
        for (const Filter &part : filter.parts) {
            if (!first)
                m_sql.text += filter.kind == Filter::Kind::And ? " AND " : " OR ";
            first = false;
            writeFilter(part, nesting + 1);
        }
        m_sql.text += ')';
    }

    /// The program of alim_tree and its conditions, in the order in which it takes them.
    static void pack(const Filter &filter, QByteArray &program, std::vector<const Filter *> &leaves)
    {
        if (filter.kind == Filter::Kind::All || filter.kind == Filter::Kind::Condition) {
            program += '.';
            leaves.push_back(&filter);
            return;
        }
        bool first = true;
        for (const Filter &part : filter.parts) {
            pack(part, program, leaves);
            if (!first)
                program += filter.kind == Filter::Kind::And ? '&' : '|';
            first = false;
        }
        if (filter.kind == Filter::Kind::Not)
            program += '!';
    }

    void writePacked(const Filter &filter)
    {
        QByteArray program;
        std::vector<const Filter *> leaves;
        pack(filter, program, leaves);
        m_sql.text += "alim_tree(?";
        m_sql.values.append(program);
        int bit = 0;
        for (const Filter *leaf : leaves) {
            m_sql.text += bit == 0 ? ',' : '+';
            writeFilter(*leaf, maxNesting);
            m_sql.text += '*' + QByteArray::number(1LL << bit);
            bit = (bit + 1) % conditionsPerNumber;
        }
        m_sql.text += ')';
    }

    void writeCondition(const Condition &condition)
    {
        if (!condition.column) {
            writeFreeWord(condition);
            return;
        }
        const QByteArray name = nameOf(*condition.column);
        switch (condition.kind) {
        case Condition::Kind::Missing:
            m_sql.text += "(ifnull(" + name + ",'')='')";
            return;
        case Condition::Kind::Matches:
            writeMatch(condition);
            return;
        case Condition::Kind::Equals:
            m_sql.text += '(' + name + " IS ?)";
            m_sql.values.append(condition.text);
            return;
        case Condition::Kind::Less:
            writeOrder(name, condition.inclusive ? "<=?)" : "<?)", condition);
            return;
        case Condition::Kind::Greater:
            writeOrder(name, condition.inclusive ? ">=?)" : ">?)", condition);
            return;
        case Condition::Kind::Within:
            writeWithin(condition);
            return;
        }
    }

    void writeOrder(const QByteArray &name, const char *comparison, const Condition &condition)
    {
        m_sql.text += '(' + name + " IS NOT NULL AND " + name + comparison;
        m_sql.values.append(condition.text);
    }

    void writeWithin(const Condition &condition)
    {
        const QByteArray name = nameOf(*condition.column);
        if (condition.column->type == Type::Time) {
            m_sql.text += "alim_within(" + name + ",?,?)";
            m_sql.values << bound(condition.from) << bound(condition.to);
            return;
        }
        // A text is greater than every number: the type is asked first.
        m_sql.text += "(typeof(" + name + ")='integer'";
        if (condition.from) {
            m_sql.text += " AND " + name + ">=?";
            m_sql.values.append(*condition.from);
        }
        if (condition.to) {
            m_sql.text += " AND " + name + "<?";
            m_sql.values.append(*condition.to);
        }
        m_sql.text += ')';
    }

    void writeMatch(const Condition &condition)
    {
        const Column &column = *condition.column;
        if (column.codes)
            writeCall("alim_code(?,?,?,", condition, column);
        else
            writeCall("alim_match(?,?,", condition, column);
    }

    /// One call with the pattern, how it is compared, the kinds of a code with words, and the cell.
    void writeCall(const char *call, const Condition &condition, const Column &column)
    {
        m_sql.text += call + nameOf(column) + ')';
        m_sql.values << condition.text << static_cast<qint64>(condition.match);
        if (column.codes)
            m_sql.values.append(QByteArray(column.codes));
    }

    void writeFreeWord(const Condition &condition)
    {
        m_sql.text += "(alim_match(?,?";
        m_sql.values << condition.text << static_cast<qint64>(condition.match);
        for (const Column &column : m_table.columns) {
            const bool text = column.type == Type::Text || column.type == Type::Time
                || (column.type == Type::Code && !column.codes);
            if (text)
                m_sql.text += ',' + nameOf(column);
        }
        m_sql.text += ')';
        for (const Column &column : m_table.columns) {
            if (column.codes) {
                m_sql.text += " OR ";
                writeCall("alim_code(?,?,?,", condition, column);
            } else if (column.type == Type::Instant && fitsInstant(condition.text)) {
                m_sql.text += " OR ";
                writeCall("alim_instant(?,?,", condition, column);
            }
        }
        m_sql.text += ')';
    }

    const Table &m_table;
    Sql m_sql;
};

bool isIndexed(const Condition &condition, const Table &table)
{
    constexpr qint64 fewDeliveries = 100;
    if (!condition.column || !indexedColumns(table).contains(condition.column))
        return false;
    switch (condition.kind) {
    case Condition::Kind::Equals:
        return true;
    case Condition::Kind::Within:
        return condition.from && condition.to && *condition.from >= *condition.to - fewDeliveries;
    case Condition::Kind::Missing:
    case Condition::Kind::Matches:
    case Condition::Kind::Less:
    case Condition::Kind::Greater:
        break;
    }
    return false;
}

} // namespace

Sql whereOf(const Filter &filter, const Table &table)
{
    return Writer(table).write(filter);
}

QByteArray orderOf(const Query &query)
{
    if (!query.sort)
        return "\"row\" DESC";
    const QByteArray name = nameOf(*query.sort);
    return (query.sort->type == Type::Time ? "alim_time(" + name + ')' : name)
        + (query.descending ? " DESC" : " ASC") + ", \"row\" DESC";
}

bool isIndexed(const Filter &filter, const Table &table)
{
    const auto indexed = [&table](const Filter &part) { return isIndexed(part, table); };
    switch (filter.kind) {
    case Filter::Kind::Condition:
        return isIndexed(filter.condition, table);
    case Filter::Kind::And:
        return std::any_of(filter.parts.begin(), filter.parts.end(), indexed);
    case Filter::Kind::Or:
        return std::all_of(filter.parts.begin(), filter.parts.end(), indexed);
    case Filter::Kind::All:
    case Filter::Kind::Not:
        break;
    }
    return false;
}

QList<const Column *> indexedColumns(const Table &table)
{
    static constexpr std::array<QLatin1StringView, 3> ids{
        QLatin1StringView("hookId"), QLatin1StringView("requestId"), QLatin1StringView("recipientNo")};
    const bool templates = &table == &templatesTable || &table == &commentsTable;
    QList<const Column *> columns;
    for (const Column &column : table.columns) {
        const QLatin1StringView key(column.key);
        const bool indexed = std::find(ids.begin(), ids.end(), key) != ids.end()
            || (templates && key == QLatin1StringView("templateCode"))
            || key == QLatin1StringView("delivery");
        if (indexed)
            columns.append(&column);
    }
    return columns;
}
