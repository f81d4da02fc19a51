#include "store/functions.h"

#include "core/cell.h"
#include "core/codes.h"
#include "core/match.h"
#include "store/bodysource.h"
#include "store/keptcell.h"

#include <QSet>

#include <algorithm>
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

/// What functions know beside their arguments.
struct Surroundings
{
    QTimeZone local;
    std::shared_ptr<Words> words;
    std::shared_ptr<BodySource> bodies;
};

const Surroundings &surroundings(sqlite3_context *context)
{
    return *static_cast<const Surroundings *>(sqlite3_user_data(context));
}

/// The word of a cell that is kept as a number; null: the function fails.
const QByteArray *wordOf(sqlite3_context *context, sqlite3_value *value)
{
    Words &words = *surroundings(context).words;
    const QByteArray *word = words.find(sqlite3_value_int64(value));
    if (word == nullptr)
        sqlite3_result_error_code(context, words.interrupted() ? SQLITE_INTERRUPT : SQLITE_CORRUPT);
    return word;
}

using CodeNames = QSet<QByteArray>;

/// What a statement has found out about its first argument, a constant, and words.
struct Verdicts
{
    enum Verdict : signed char { Unknown, Like, Unlike };
    std::vector<Verdict> ofWord; ///< by number
    std::optional<CodeNames> codes;
};

void deleteVerdicts(void *verdicts)
{
    const std::unique_ptr<Verdicts> owner(static_cast<Verdicts *>(verdicts));
}

/// They live as long as the statement; null: there is no memory.
Verdicts *verdictsOf(sqlite3_context *context)
{
    if (auto *known = static_cast<Verdicts *>(sqlite3_get_auxdata(context, 0)))
        return known;
    sqlite3_set_auxdata(context, 0, std::make_unique<Verdicts>().release(), deleteVerdicts);
    return static_cast<Verdicts *>(sqlite3_get_auxdata(context, 0));
}

/// Whether a word is like a pattern: `find` is asked once for each. Nothing: the function has failed.
template <typename Find>
std::optional<bool> isLike(sqlite3_context *context, sqlite3_value *value, Find find)
{
    Verdicts *verdicts = verdictsOf(context);
    if (verdicts == nullptr) {
        sqlite3_result_error_nomem(context);
        return std::nullopt;
    }
    const auto number = static_cast<std::size_t>(sqlite3_value_int64(value));
    if (number < verdicts->ofWord.size() && verdicts->ofWord[number] != Verdicts::Unknown)
        return verdicts->ofWord[number] == Verdicts::Like;
    const QByteArray *word = wordOf(context, value);
    if (word == nullptr)
        return std::nullopt;
    const bool like = find(*verdicts, *word);
    if (number >= verdicts->ofWord.size())
        verdicts->ofWord.resize(std::max(number + 1, 2 * number), Verdicts::Unknown);
    verdicts->ofWord[number] = like ? Verdicts::Like : Verdicts::Unlike;
    return like;
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

/// alim_match_word(pattern, match, cell...): the same for cells that are kept as words.
void matchWordFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto fits = [values](const Verdicts &, QByteArrayView text) {
        return matches(text, matchOf(values[1]), textOf(values[0]));
    };
    bool found = false;
    for (int index = 2; index < count && !found; ++index) {
        if (sqlite3_value_type(values[index]) != SQLITE_INTEGER) {
            found = !isNull(values[index]) && fits({}, textOf(values[index]));
            continue;
        }
        const auto like = isLike(context, values[index], fits);
        if (!like)
            return;
        found = *like;
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// alim_match_around(pattern, match, cell, around): the same for a cell that is kept around another.
void matchAroundFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    bool found = false;
    if (sqlite3_value_type(values[2]) == SQLITE_INTEGER) {
        const QByteArray *word = wordOf(context, values[2]);
        if (word == nullptr)
            return;
        const auto text = filledGap(*word, textOf(values[3]));
        found = matches(QByteArrayView(text.constData(), text.size()), matchOf(values[1]), textOf(values[0]));
    } else if (!isNull(values[2])) {
        found = matches(textOf(values[2]), matchOf(values[1]), textOf(values[0]));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// The codes of these kinds, one of whose words is like a folded pattern.
CodeNames codesLike(QByteArrayView pattern, Match match, const QByteArray &kinds)
{
    const Codes &codes = Codes::builtIn();
    CodeNames names;
    for (const Code *code : codes.ofKinds(kinds.constData())) {
        if (codes.find(kinds.constData(), code->code) != code)
            continue; // another kind's meaning of this code counts
        const auto like = [match, pattern](const QString &word) {
            return matches(word.toUtf8(), match, pattern);
        };
        if (like(code->word.ko) || like(code->word.en) || like(code->word.ja))
            names.insert(code->code);
    }
    return names;
}

/// alim_code(pattern, match, kinds, cell): whether a code or one of its words is like a folded pattern.
void codeFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto fits = [values](Verdicts &verdicts, const QByteArray &code) {
        const QByteArrayView pattern = textOf(values[0]);
        const Match match = matchOf(values[1]);
        if (matches(code, match, pattern))
            return true;
        if (!verdicts.codes)
            verdicts.codes = codesLike(pattern, match, textOf(values[2]).toByteArray());
        return verdicts.codes->contains(code);
    };
    std::optional<bool> found = false;
    if (sqlite3_value_type(values[3]) == SQLITE_INTEGER)
        found = isLike(context, values[3], fits);
    else if (Verdicts *verdicts = isNull(values[3]) ? nullptr : verdictsOf(context))
        found = fits(*verdicts, textOf(values[3]).toByteArray());
    if (found)
        sqlite3_result_int(context, *found ? 1 : 0);
}

/// alim_body(pattern, match, delivery): whether the body of a delivery is like a folded pattern.
void bodyFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto &bodies = surroundings(context).bodies;
    const auto body = bodies && bodies->read ? bodies->read(sqlite3_value_int64(values[2])) : std::nullopt;
    if (!body) {
        sqlite3_result_error(context, "bodies cannot be read", -1);
        return;
    }
    sqlite3_result_int(context, matches(*body, matchOf(values[1]), textOf(values[0])) ? 1 : 0);
}

/// alim_class(class, kinds, cell): whether a result is in a class.
void classFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto fits = [values](const Verdicts &, QByteArrayView code) {
        return Codes::builtIn().classOf(textOf(values[1]).toByteArray().constData(), code)
            == textOf(values[0]);
    };
    std::optional<bool> found = false;
    if (sqlite3_value_type(values[2]) == SQLITE_INTEGER)
        found = isLike(context, values[2], fits);
    else
        found = fits({}, textOf(values[2]));
    if (found)
        sqlite3_result_int(context, *found ? 1 : 0);
}

/// Whether a time as it is kept is like a folded pattern.
bool isTimeLike(qint64 kept, Match match, QByteArrayView pattern)
{
    const bool fits = std::all_of(pattern.begin(), pattern.end(),
                                  [](char c) { return (c >= '0' && c <= ':') || c == '-' || c == ' '; });
    if (!fits)
        return false;
    const auto text = writePlainTime(kept + keptTimeBegin);
    return matches(QByteArrayView(text.data(), text.size()), match, pattern);
}

/// alim_match_time(pattern, match, cell...): the same as alim_match for cells that are kept as times.
void matchTimeFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const QByteArrayView pattern = textOf(values[0]);
    const Match match = matchOf(values[1]);
    bool found = false;
    for (int index = 2; index < count && !found; ++index) {
        sqlite3_value *cell = values[index];
        found = sqlite3_value_type(cell) == SQLITE_INTEGER
            ? isTimeLike(sqlite3_value_int64(cell), match, pattern)
            : !isNull(cell) && matches(textOf(cell), match, pattern);
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// alim_match_instant(pattern, match, cell): whether an instant as shown in local time is like a folded
/// pattern.
void instantFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    bool found = false;
    if (!isNull(values[2])) {
        const QTimeZone &zone = surroundings(context).local;
        const QByteArray shown = sqlite3_value_type(values[2]) == SQLITE_INTEGER
            ? writeInstant(sqlite3_value_int64(values[2]), zone)
            : textOf(values[2]).toByteArray();
        found = matches(shown, matchOf(values[1]), textOf(values[0]));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// Milliseconds since 1970 UTC of a time.
std::optional<qint64> timeOf(sqlite3_value *value)
{
    if (sqlite3_value_type(value) == SQLITE_INTEGER)
        return (sqlite3_value_int64(value) + keptTimeBegin) * msPerSecond - koreanOffset;
    const QByteArrayView text = textOf(value);
    return readTime({text.data(), static_cast<std::size_t>(text.size())});
}

/// alim_written(cell): a time as it was written.
void writtenFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER) {
        sqlite3_result_value(context, values[0]);
        return;
    }
    const auto text = writePlainTime(sqlite3_value_int64(values[0]) + keptTimeBegin);
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// alim_text(cell[, around]): a word as it came.
void textFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER) {
        sqlite3_result_value(context, values[0]);
        return;
    }
    const QByteArray *word = wordOf(context, values[0]);
    if (word == nullptr)
        return;
    const auto text = filledGap(*word, count > 1 ? textOf(values[1]) : QByteArrayView());
    sqlite3_result_text64(context, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
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

void deleteSurroundings(void *surroundings)
{
    const std::unique_ptr<Surroundings> owner(static_cast<Surroundings *>(surroundings));
}

} // namespace

std::shared_ptr<Words> addFunctionsTo(sqlite3 *connection, const QTimeZone &local,
                                      const std::shared_ptr<BodySource> &bodies)
{
    struct Function
    {
        const char *name = nullptr;
        int arguments = 0;
        void (*call)(sqlite3_context *, int, sqlite3_value **) = nullptr;
    };
    static constexpr Function functions[] = {
        {"alim_match", -1, matchFunction},
        {"alim_match_word", -1, matchWordFunction},
        {"alim_match_around", 4, matchAroundFunction},
        {"alim_match_time", -1, matchTimeFunction},
        {"alim_match_instant", 3, instantFunction},
        {"alim_code", 4, codeFunction},
        {"alim_class", 3, classFunction},
        {"alim_body", 3, bodyFunction},
        {"alim_text", -1, textFunction},
        {"alim_written", 1, writtenFunction},
        {"alim_time", 1, timeFunction},
        {"alim_within", 3, withinFunction},
        {"alim_tree", -1, treeFunction},
    };
    auto words = std::make_shared<Words>(connection);
    for (const Function &function : functions) {
        // What goes with a function SQLite frees, also where this fails.
        auto with =
            std::make_unique<Surroundings>(Surroundings{.local = local, .words = words, .bodies = bodies});
        [[maybe_unused]] const int status = sqlite3_create_function_v2(
            connection, function.name, function.arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, with.release(),
            function.call, nullptr, nullptr, deleteSurroundings);
        Q_ASSERT(status == SQLITE_OK);
    }
    return words;
}
