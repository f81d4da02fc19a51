#include "store/sql.h"

#include "store/functions.h"
#include "store/keptcell.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

/// SQLite's parser has a stack of 100 places, and every parenthesis inside another takes up to four. What is
/// deeper in a filter is packed into one call of alim_tree.
constexpr int maxNesting = 12;

constexpr int partBits = 20; ///< of a row's number: a part has a million rows

QByteArray nameOf(const Column &column)
{
    return '"' + QByteArray(column.key) + '"';
}

/// A cell as the text that came; where it is kept as a number of its own, that number.
QByteArray textOf(const Column &column)
{
    QByteArray name = nameOf(column);
    switch (keptAs(column)) {
    case Kept::Text:
    case Kept::Number:
    case Kept::Instant:
        break;
    case Kept::Time:
        return "alim_written(" + name + ')';
    case Kept::Word:
        return "alim_text(" + name + ')';
    case Kept::Around:
        return "alim_text(" + name + ",\"" + column.around + "\")";
    }
    return name;
}

QByteArray listOf(const QList<qint64> &numbers)
{
    QByteArrayList texts;
    for (const qint64 number : numbers)
        texts.append(QByteArray::number(number));
    return texts.join(',');
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
    Writer(const Table &table, const QList<qint64> &parts)
        : m_table(table)
        , m_parts(parts)
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
        switch (condition.kind) {
        case Condition::Kind::Missing:
            m_sql.text += "(ifnull(" + nameOf(*condition.column) + ",'')='')";
            return;
        case Condition::Kind::Matches:
            writeMatch(condition);
            return;
        case Condition::Kind::Equals:
            writeEquals(condition);
            return;
        case Condition::Kind::Less:
            writeOrder(condition, condition.inclusive ? "<=?)" : "<?)");
            return;
        case Condition::Kind::Greater:
            writeOrder(condition, condition.inclusive ? ">=?)" : ">?)");
            return;
        case Condition::Kind::Body:
            m_sql.text += "alim_body(?,?," + nameOf(*condition.column) + ')';
            m_sql.values << condition.text << static_cast<qint64>(condition.match);
            return;
        case Condition::Kind::InClass:
            m_sql.text += "alim_class(?,?," + nameOf(*condition.column) + ')';
            m_sql.values << condition.text << QByteArray(condition.column->codes);
            return;
        case Condition::Kind::Within:
            writeWithin(condition);
            return;
        }
    }

    void writeEquals(const Condition &condition)
    {
        const Column &column = *condition.column;
        const bool word = keptAs(column) == Kept::Word;
        if (!m_parts.isEmpty() && isInParts(column) && indexedColumns(m_table).contains(&column)) {
            m_sql.text += '(' + partSql() + " IN (" + listOf(m_parts) + ") AND " + nameOf(column) + " IS ?)";
            m_sql.values.append(condition.text);
            return;
        }
        m_sql.text += word ? '(' + nameOf(column) + " IS " + wordSql(column.key) + ')'
                           : '(' + textOf(column) + " IS ?)";
        m_sql.values.append(condition.text);
        if (word)
            m_sql.values.append(condition.text);
    }

    void writeOrder(const Condition &condition, const char *comparison)
    {
        m_sql.text +=
            '(' + nameOf(*condition.column) + " IS NOT NULL AND " + textOf(*condition.column) + comparison;
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
            writeCodeCall(condition, column);
        else
            writeCall(matchCall(keptAs(column)), condition, {&column});
    }

    /// The function that compares cells which are kept like this.
    static const char *matchCall(Kept kept)
    {
        switch (kept) {
        case Kept::Text:
        case Kept::Number:
            break;
        case Kept::Instant:
            return "alim_match_instant(?,?";
        case Kept::Time:
            return "alim_match_time(?,?";
        case Kept::Word:
            return "alim_match_word(?,?";
        case Kept::Around:
            return "alim_match_around(?,?";
        }
        return "alim_match(?,?";
    }

    /// One call with the pattern, how it is compared, and the cells: whether one of them is like it.
    void writeCall(const char *call, const Condition &condition, const std::vector<const Column *> &columns)
    {
        m_sql.text += call;
        m_sql.values << condition.text << static_cast<qint64>(condition.match);
        for (const Column *column : columns) {
            m_sql.text += ',' + nameOf(*column);
            if (column->around)
                m_sql.text += QByteArray(",\"") + column->around + '"';
        }
        m_sql.text += ')';
    }

    /// The same for a code with words.
    void writeCodeCall(const Condition &condition, const Column &column)
    {
        m_sql.text += "alim_code(?,?,?," + nameOf(column) + ')';
        m_sql.values << condition.text << static_cast<qint64>(condition.match) << QByteArray(column.codes);
    }

    /// The columns without words of their own that free words look into and that are kept like this.
    [[nodiscard]] std::vector<const Column *> freeColumns(Kept kept) const
    {
        std::vector<const Column *> columns;
        for (const Column &column : m_table.columns) {
            if (column.type != Type::Json && !column.codes && keptAs(column) == kept)
                columns.push_back(&column);
        }
        return columns;
    }

    void writeFreeWord(const Condition &condition)
    {
        const char *before = "(";
        const auto next = [&] { m_sql.text += std::exchange(before, " OR "); };
        for (const Kept kept : {Kept::Word, Kept::Text, Kept::Time, Kept::Around, Kept::Instant}) {
            const auto columns = freeColumns(kept);
            if (columns.empty() || (kept == Kept::Instant && !fitsInstant(condition.text)))
                continue;
            next();
            writeCall(matchCall(kept), condition, columns);
        }
        for (const Column &column : m_table.columns) {
            if (!column.codes)
                continue;
            next();
            writeCodeCall(condition, column);
        }
        m_sql.text += ')';
    }

    const Table &m_table;
    const QList<qint64> &m_parts;
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
    case Condition::Kind::InClass:
    case Condition::Kind::Body:
        break;
    }
    return false;
}

} // namespace

Sql whereOf(const Filter &filter, const Table &table, const QList<qint64> &parts)
{
    return Writer(table, parts).write(filter);
}

QByteArray sortKeyOf(const Column &column)
{
    return keptAs(column) == Kept::Time ? "alim_time(" + nameOf(column) + ')' : textOf(column);
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

bool isInParts(const Column &column)
{
    const QLatin1StringView key(column.key);
    return key != QLatin1StringView("hookId") && key != QLatin1StringView("delivery");
}

QByteArray partSql()
{
    return "\"row\">>" + QByteArray::number(partBits);
}

QList<qint64> partsOf(qint64 after, qint64 newest)
{
    QList<qint64> parts;
    for (qint64 part = newest >> partBits; part >= (after + 1) >> partBits; --part)
        parts.append(part);
    return parts;
}
