#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

/// What a cell holds. It decides how the cell is checked, stored, compared, aligned and written.
enum class Type {
    Text,    ///< any text
    Code,    ///< a text that may have words in three languages
    Integer, ///< a number (see readNumber in core/cell.h); any other text is kept as it came
    Time,    ///< a time as the sender wrote it; without a zone it is Korean time
    Instant, ///< a time of our own clock: milliseconds since 1970 UTC, shown in local time
    Json,    ///< compact JSON; free words pass it by
};

/// One column, described once: the parser, the SQL, the view, the filter line and the CSV all read it here.
struct Column
{
    /// In queries and in the CSV header: the sender's own name; stable, never translated.
    const char *key = nullptr;
    const char *title = nullptr; ///< shown to people; translated in the context "Schema"
    /// Where the value is found, from the JSON value that makes the row: "a.b" nested, "^a" in the object
    /// around it, "^^a" around that (the envelope, for comments), "a#" the number of elements of list a,
    /// "a*b" the b of each element of list a joined by ", ", "." the value itself; "@name" is a fact of the
    /// delivery, not of its body.
    const char *path = nullptr;
    const char *alias = nullptr; ///< a second path, where the first finds nothing
    /// Of a Code column: the kinds of resources/codes whose words it knows, as Codes takes them.
    const char *codes = nullptr;
    Type type = Type::Text;
    bool detail = false; ///< hidden in tables until asked for
    /// The same values come again and again, so that each is kept once (those of codes do anyway).
    bool repeats = false;
    /// The key of a column before this one, whose text stands within this one's: it is kept without it. Such
    /// a column repeats.
    const char *around = nullptr;
};

/// One kind of event, and the table its hooks are kept in.
struct Table
{
    const char *key = nullptr;
    const char *title = nullptr;   ///< translated in the context "Schema"
    const char *each = nullptr;    ///< one row per element of this list of the hook ("comments")
    const char *example = nullptr; ///< a condition that people often want
    /// Of another product than KakaoTalk: its productName in small letters, and fields of the hook, separated
    /// by spaces, one of which tells that a hook of this product is a row.
    const char *product = nullptr;
    const char *marks = nullptr;
    std::span<const Column> columns;
};

/// Tells programs of different schemas apart: raised with every change of a column or of how rows are read.
constexpr int schemaNumber = 6;

extern const Table templatesTable;
extern const Table commentsTable;
extern const Table messagesTable;
extern const Table deliveriesTable;
extern const Table othersTable;
extern const Table smsTable;
extern const Table emailTable;

/// Every table, in the order in which people see them.
std::span<const Table *const> allTables();

/// The table with this key, or null.
const Table *findTable(QStringView key);

/// The column with this key in any case of letters, or null.
const Column *findColumn(const Table &table, QStringView key);

/// The place of a column with exactly this key in its table; -1 where there is none.
qsizetype columnIndex(const Table &table, QLatin1StringView key);

/// The column with exactly this key, which the table has.
const Column &columnOf(const Table &table, QLatin1StringView key);
