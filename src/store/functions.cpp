#include "store/functions.h"

#include "core/cell.h"
#include "core/codes.h"
#include "core/match.h"

#include <QSet>

#include <memory>
#include <optional>
#include <sqlite3.h>
#include <vector>

namespace {

/// The text of a value as it is in the database; it lives as long as the call.
QByteArrayView textOf(sqlite3_value *value)
{
    const auto *text = static_cast<const char *>(
        static_cast<const void *>(sqlite3_value_text(value))); // before the length: it may convert
    return text ? QByteArrayView(text, sqlite3_value_bytes(value)) : QByteArrayView();
}

bool isNull(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

Match matchOf(sqlite3_value *value)
{
    return static_cast<Match>(sqlite3_value_int(value));
}

/// alim_match(pattern, match, cell...): whether one of the cells is like a folded pattern.
void matchFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const QByteArrayView pattern = textOf(values[0]);
    const Match match = matchOf(values[1]);
    bool found = false;
    for (int index = 2; index < count && !found; ++index)
        found = !isNull(values[index]) && matches(textOf(values[index]), match, pattern);
    sqlite3_result_int(context, found ? 1 : 0);
}

using CodeNames = QSet<QByteArray>;

/// The codes of these kinds, one of whose words is like a folded pattern.
CodeNames codesLike(QByteArrayView pattern, Match match, const QByteArray &kinds)
{
    const Codes &codes = Codes::builtIn();
    CodeNames names;
    for (const Code *code : codes.ofKinds(kinds.constData())) {
        if (codes.find(kinds.constData(), code->code) != code)
            continue; // another kind's meaning of this code counts
        const bool like = matches(code->ko.toUtf8(), match, pattern)
            || matches(code->en.toUtf8(), match, pattern) || matches(code->ja.toUtf8(), match, pattern);
        if (like)
            names.insert(code->code);
    }
    return names;
}

void deleteNames(void *names)
{
    const std::unique_ptr<CodeNames> owner(static_cast<CodeNames *>(names));
}

/// alim_code(pattern, match, kinds, cell): whether a code or one of its words is like a folded pattern.
void codeFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    bool found = false;
    if (!isNull(values[3])) {
        const QByteArrayView pattern = textOf(values[0]);
        const Match match = matchOf(values[1]);
        const QByteArrayView cell = textOf(values[3]);
        found = matches(cell, match, pattern);
        if (!found) {
            const auto *names = static_cast<CodeNames *>(sqlite3_get_auxdata(context, 0));
            std::unique_ptr<CodeNames> made;
            if (!names) {
                made =
                    std::make_unique<CodeNames>(codesLike(pattern, match, textOf(values[2]).toByteArray()));
                names = made.get();
            }
            found = names->contains(QByteArray::fromRawData(cell.data(), cell.size()));
            if (made)
                sqlite3_set_auxdata(context, 0, made.release(), deleteNames);
        }
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// alim_instant(pattern, match, cell): whether an instant as shown in local time is like a folded pattern.
void instantFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    bool found = false;
    if (!isNull(values[2])) {
        const auto &zone = *static_cast<const QTimeZone *>(sqlite3_user_data(context));
        const QByteArray shown = sqlite3_value_type(values[2]) == SQLITE_INTEGER
            ? writeInstant(sqlite3_value_int64(values[2]), zone)
            : textOf(values[2]).toByteArray();
        found = matches(shown, matchOf(values[1]), textOf(values[0]));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

std::optional<qint64> timeOf(sqlite3_value *value)
{
    const QByteArrayView text = textOf(value);
    return readTime({text.data(), static_cast<std::size_t>(text.size())});
}

/// alim_time(cell): milliseconds since 1970 UTC of a time; what is none stays as it is.
void timeFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto time = isNull(values[0]) ? std::nullopt : timeOf(values[0]);
    if (time)
        sqlite3_result_int64(context, *time);
    else
        sqlite3_result_value(context, values[0]);
}

/// alim_within(cell, from, to): whether a cell is a time from `from` on and before `to`; NULL is an open end.
void withinFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto time = isNull(values[0]) ? std::nullopt : timeOf(values[0]);
    const bool found = time && (isNull(values[1]) || *time >= sqlite3_value_int64(values[1]))
        && (isNull(values[2]) || *time < sqlite3_value_int64(values[2]));
    sqlite3_result_int(context, found ? 1 : 0);
}

/// alim_tree(program, bits...): a tree of AND (&), OR (|) and NOT (!) written behind its parts; a dot is the
/// next condition's bit, of which each number holds conditionsPerNumber.
void treeFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::vector<bool> stack;
    int condition = 0;
    for (const char step : textOf(values[0])) {
        if (step == '.') {
            const int number = 1 + condition / conditionsPerNumber;
            const auto bits = number < count ? static_cast<quint64>(sqlite3_value_int64(values[number])) : 0;
            stack.push_back((bits >> (condition % conditionsPerNumber) & 1U) != 0);
            ++condition;
        } else if (step == '!') {
            stack.back() = !stack.back();
        } else {
            const bool last = stack.back();
            stack.pop_back();
            stack.back() = step == '&' ? stack.back() && last : stack.back() || last;
        }
    }
    sqlite3_result_int(context, !stack.empty() && stack.back() ? 1 : 0);
}

void deleteZone(void *zone)
{
    const std::unique_ptr<QTimeZone> owner(static_cast<QTimeZone *>(zone));
}

} // namespace

void addFunctionsTo(sqlite3 *connection, const QTimeZone &local)
{
    struct Function
    {
        const char *name = nullptr;
        int arguments = 0;
        void (*call)(sqlite3_context *, int, sqlite3_value **) = nullptr;
    };
    static constexpr Function functions[] = {
        {"alim_match", -1, matchFunction},    {"alim_code", 4, codeFunction},
        {"alim_instant", 3, instantFunction}, {"alim_time", 1, timeFunction},
        {"alim_within", 3, withinFunction},   {"alim_tree", -1, treeFunction}};
    for (const Function &function : functions) {
        // The zone goes with the function: SQLite frees it, also where this fails.
        [[maybe_unused]] const int status = sqlite3_create_function_v2(
            connection, function.name, function.arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
            std::make_unique<QTimeZone>(local).release(), function.call, nullptr, nullptr, deleteZone);
        Q_ASSERT(status == SQLITE_OK);
    }
}
