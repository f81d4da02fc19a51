#include "core/query.h"

#include "core/queryvalue.h"
#include "core/querywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace {

constexpr qsizetype maxBytes = 65'536;
constexpr int maxConditions = 500;
constexpr int maxLevels = 100;

/// How many letters must change to make one name of another.
qsizetype distance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype line = 0; line < left.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line + 1;
        for (std::size_t place = 1; place < row.size(); ++place) {
            const bool same = left[line].toLower() == right[static_cast<qsizetype>(place) - 1].toLower();
            const qsizetype changed = diagonal + (same ? 0 : 1);
            diagonal = row[place];
            row[place] = std::min({changed, row[place] + 1, row[place - 1] + 1});
        }
    }
    return row.back();
}

QString unknownField(const QString &field, const Table &table)
{
    constexpr qsizetype maxShown = 40;
    constexpr qsizetype maxNames = 6; ///< that are named
    const QString shown = field.size() > maxShown ? field.first(maxShown) + QChar(0x2026) : field;
    const QString tableKey = QString::fromLatin1(table.key);
    if (!shown.isEmpty() && shown.front().isDigit())
        return QCoreApplication::translate(
                   "Query",
                   "\"%1\" is no field. A time is written behind its field, without a space: "
                   "receivedAt:2026-11-01T10:30.")
            .arg(shown);
    constexpr qsizetype far = 4; // as many other letters are another word
    struct Name
    {
        QString key;
        qsizetype changes = far;
    };
    QList<Name> names;
    for (const Column &column : table.columns) {
        const QString key = QString::fromLatin1(column.key);
        names.append({key, field.size() > maxShown ? far : distance(field, key)});
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const Name &left, const Name &right) { return left.changes < right.changes; });
    const Name &closest = names.constFirst();
    if (closest.changes < far && closest.changes < closest.key.size() / 2 + 1)
        return QCoreApplication::translate("Query", "There is no field \"%1\" in %2; did you mean %3?")
            .arg(shown, tableKey, closest.key);
    QStringList nearest;
    for (const Name &name : names.first(qMin(maxNames, names.size())))
        nearest.append(name.key);
    return QCoreApplication::translate(
               "Query",
               "There is no field \"%1\" in %2; the nearest are %3. A text with : = < > "
               "in it goes in quotes.")
        .arg(shown, tableKey, nearest.join(QStringLiteral(", ")));
}

/// Reads words as a tree. Recursion is as deep as the parentheses, which are bounded.
class Parser
{
public:
    Parser(const QList<QueryWord> &words, const Table &table, const Clock &clock)
        : m_words(words)
        , m_table(table)
        , m_clock(clock)
    {}

    Result<Filter, QueryError> parse()
    {
        if (m_words.isEmpty())
            return Filter();
        auto filter = alternatives(0);
        if (filter && m_at < m_words.size())
            return errorAt(m_words[m_at],
                           QCoreApplication::translate(
                               "Query", "This parenthesis was never opened; remove it or write ( before."));
        return filter;
    }

private:
    using Kind = QueryWord::Kind;

    static QueryError errorAt(const QueryWord &word, const QString &sentence)
    {
        return {.text = sentence, .position = word.position, .length = word.length};
    }

    [[nodiscard]] bool at(Kind kind) const { return m_at < m_words.size() && m_words[m_at].kind == kind; }

    Result<Filter, QueryError> alternatives(int level)
    {
        std::vector<Filter> parts;
        for (;;) {
            auto part = conjunction(level);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (!at(Kind::Or))
                return anyOf(std::move(parts));
            ++m_at;
        }
    }

    Result<Filter, QueryError> conjunction(int level)
    {
        std::vector<Filter> parts;
        while (m_at < m_words.size() && !at(Kind::Or) && !at(Kind::Close)) {
            auto part = negation(level);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        }
        if (parts.empty())
            return nothingHere();
        return allOf(std::move(parts));
    }

    /// Words were expected, an OR, a parenthesis or the end came.
    [[nodiscard]] QueryError nothingHere() const
    {
        const bool afterOr = m_at > 0 && m_words[m_at - 1].kind == Kind::Or;
        if (afterOr || at(Kind::Or))
            return errorAt(m_words[afterOr ? m_at - 1 : m_at],
                           QCoreApplication::translate("Query",
                                                       "OR stands between two conditions; write a OR b, "
                                                       "or \"OR\" in quotes for the word."));
        if (at(Kind::Close) && m_at > 0 && m_words[m_at - 1].kind == Kind::Open)
            return {.text = QCoreApplication::translate("Query",
                                                        "There is nothing between these parentheses; "
                                                        "write a condition or remove them."),
                    .position = m_words[m_at - 1].position,
                    .length = m_words[m_at].position + 1 - m_words[m_at - 1].position};
        if (at(Kind::Close))
            return errorAt(m_words[m_at],
                           QCoreApplication::translate(
                               "Query", "This parenthesis was never opened; remove it or write ( before."));
        return notClosed(m_words.last());
    }

    static QueryError notClosed(const QueryWord &open)
    {
        return errorAt(
            open, QCoreApplication::translate("Query", "This parenthesis is not closed; write ) behind it."));
    }

    Result<Filter, QueryError> negation(int level)
    {
        bool negated = false;
        for (; at(Kind::Minus); ++m_at)
            negated = !negated;
        auto filter = operand(level);
        if (filter && negated)
            return notOf(std::move(*filter));
        return filter;
    }

    Result<Filter, QueryError> operand(int level)
    {
        Q_ASSERT(m_at < m_words.size()); // a dangling - was refused before
        const QueryWord &word = m_words[m_at++];
        if (word.kind == Kind::Open)
            return group(word, level + 1);
        if (++m_conditions > maxConditions)
            return errorAt(word,
                           QCoreApplication::translate("Query",
                                                       "There are more than %1 conditions; "
                                                       "remove some.")
                               .arg(maxConditions));
        if (word.kind == Kind::Text)
            return readFreeWord(word);
        if (const Column *result = resultColumn(m_table, word.field))
            return readResultClass(word, *result);
        if (asksForBody(m_table, word.field))
            return readBodyCondition(word);
        const Column *column = findColumn(m_table, word.field);
        if (!column)
            return QueryError{.text = unknownField(word.field, m_table),
                              .position = word.position,
                              .length = qMax<qsizetype>(word.field.size(), 1)};
        return readCondition(word, *column, m_clock);
    }

    Result<Filter, QueryError> group(const QueryWord &open, int level)
    {
        if (level > maxLevels)
            return errorAt(open,
                           QCoreApplication::translate("Query",
                                                       "There are more than %1 parentheses inside "
                                                       "each other; remove some.")
                               .arg(maxLevels));
        auto filter = alternatives(level);
        if (!filter)
            return filter;
        if (!at(Kind::Close))
            return notClosed(open);
        ++m_at;
        return filter;
    }

    const QList<QueryWord> &m_words;
    const Table &m_table;
    const Clock &m_clock;
    qsizetype m_at = 0;
    int m_conditions = 0;
};

} // namespace

Result<Filter, QueryError> parseFilter(QStringView text, const Table &table, const Clock &clock)
{
    if (text.size() > maxBytes || text.toUtf8().size() > maxBytes)
        return QueryError{.text = QCoreApplication::translate("Query",
                                                              "A filter has at most 64 KiB; this one is "
                                                              "longer."),
                          .position = 0,
                          .length = text.size()};
    const auto words = splitQuery(text);
    if (!words)
        return words.error();
    return Parser(*words, table, clock).parse();
}
