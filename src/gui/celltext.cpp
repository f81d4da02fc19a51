#include "gui/celltext.h"

#include "core/cell.h"
#include "core/delivery.h"
#include "core/json.h"
#include "core/rows.h"
#include "gui/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxCodeBeside = 8;                ///< bytes of a code that stands beside its word
constexpr qsizetype maxCellText = 300;                ///< UTF-16 units of a cell in a table
constexpr qsizetype maxTipText = 2'000;               ///< UTF-16 units of a tool tip
constexpr qsizetype maxTipBytes = 4 * maxTipText;     ///< bytes of a cell that a tool tip is made of
constexpr qsizetype maxCellBytes = 4 * maxCellText;   ///< bytes of a cell that a table's text is made of
constexpr qsizetype maxPrettyJson = 2'097'152;        ///< bytes; larger JSON is shown as it came
constexpr qint64 maxPrettyLines = 250'000;            ///< that it may become
constexpr qint64 maxPrettyText = 8 * maxPrettyJson;   ///< bytes that it may become by line breaks and indents
constexpr qsizetype maxShownBytes = 4 * maxShownText; ///< bytes that a shown text is made of

std::string_view viewOf(const QByteArray &cell)
{
    return {cell.constData(), static_cast<std::size_t>(cell.size())};
}

/// A time to the second; what is no time stays as it came.
QString timeText(const Column &column, const QByteArray &cell, ShownTime in)
{
    const auto time = column.type == Type::Instant ? readInstant(viewOf(cell)) : readTime(viewOf(cell));
    if (!time)
        return QString::fromUtf8(cell.left(maxCellBytes));
    return secondText(*time, in);
}

/// A code with its word, which may be cut off. A long code (ALIMTALK_NORMAL) says the same: the tool tip has
/// it.
QString codeText(const Column &column, const QByteArray &cell)
{
    const Code *code = codeOf(column, cell);
    if (code != nullptr && cell.size() > maxCodeBeside)
        return spoken(code->word);
    return code == nullptr ? QString::fromUtf8(cell.left(maxCellBytes))
                           : u"%1 · %2"_s.arg(QString::fromUtf8(cell), spoken(code->word));
}

/// What a missing cell says; empty: nothing. Whether a field of the sender's is there is worth a word, what
/// is counted, joined or noted by us is not.
QString absenceText(const Column &column, bool bodyRead)
{
    const QLatin1StringView path(column.path);
    const bool own = path.startsWith(u'@') || path.contains(u'#') || path.contains(u'*');
    if (own && (bodyRead || path.startsWith(u'@')))
        return {};
    return bodyRead ? QCoreApplication::translate("CellText", "missing")
                    : QCoreApplication::translate("CellText", "not read");
}

/// The shown time of a time that the sender wrote, where it is another; empty: it is not.
QString shownTimeText(const QByteArray &cell, ShownTime in)
{
    const auto written = readWrittenTime(viewOf(cell));
    const auto time = readTime(viewOf(cell));
    if (!written || !time)
        return {};
    const auto here = shownMoment(*time, in);
    const auto there = here.toOffsetFromUtc(int(written->offset.value_or(koreanOffset) / msPerSecond));
    if (here.offsetFromUtc() == there.offsetFromUtc())
        return {};
    const auto shown = here.toString(here.date() == there.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    if (in == ShownTime::Korean) // then it says another zone
        return QCoreApplication::translate("CellText", "Korean time %1").arg(shown);
    return written->offset ? QCoreApplication::translate("CellText", "here %1").arg(shown)
                           : QCoreApplication::translate("CellText", "Korean time; here %1").arg(shown);
}

/// A time of our own clock: it comes in the machine's zone, and has Korean time beside it where that is
/// another.
QString instantText(const QByteArray &cell, ShownTime in)
{
    const auto time = readInstant(viewOf(cell));
    QString came = QString::fromUtf8(cell.left(maxShownBytes));
    if (!time)
        return came;
    if (in == ShownTime::Korean)
        return QString::fromLatin1(writeInstant(*time, QTimeZone(int(koreanOffset / msPerSecond))));
    const auto korean = shownMoment(*time, ShownTime::Korean);
    const auto local = shownMoment(*time, ShownTime::Local);
    if (korean.offsetFromUtc() == local.offsetFromUtc())
        return came;
    const QString shown =
        korean.toString(korean.date() == local.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    return u"%1 (%2)"_s.arg(came, QCoreApplication::translate("CellText", "Korean time %1").arg(shown));
}

/// Whether printing JSON with line breaks is quick: many values take long, and deep nesting makes much of
/// little.
bool isPrintable(const QByteArray &json)
{
    if (json.size() > maxPrettyJson)
        return false;
    qint64 depth = 0;
    qint64 deepest = 0;
    qint64 lines = 0;
    for (const char byte : json) {
        const bool opens = byte == '{' || byte == '[';
        const bool closes = byte == '}' || byte == ']';
        depth += opens ? 1 : closes ? -1 : 0;
        deepest = std::max(deepest, depth);
        lines += opens || closes || byte == ',' ? 1 : 0;
    }
    return lines <= maxPrettyLines && json.size() + lines * 2 * deepest <= maxPrettyText;
}

} // namespace

QDateTime shownMoment(qint64 instant, ShownTime in)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant);
    return in == ShownTime::Local ? local : local.toOffsetFromUtc(int(koreanOffset / msPerSecond));
}

QString minuteText(qint64 instant, ShownTime in)
{
    return shownMoment(instant, in).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString secondText(qint64 instant, ShownTime in)
{
    return shownMoment(instant, in).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString titleOf(const Table &table)
{
    return QCoreApplication::translate("Schema", table.title);
}

QString titleOf(const Column &column)
{
    return QCoreApplication::translate("Schema", column.title);
}

const Code *codeOf(const Column &column, const QByteArray &cell)
{
    return column.codes == nullptr ? nullptr : Codes::builtIn().find(column.codes, cell);
}

QString explanationOf(const Code &code)
{
    const QString &meaning = spoken(code.meaning);
    if (code.severity == "ok")
        return meaning;
    return meaning + u'\n'
        + QCoreApplication::translate("CellText", "What to do: %1").arg(spoken(code.action));
}

QString cellText(const Column &column, const QByteArray &cell, ShownTime in)
{
    if (cell.isNull())
        return u"—"_s;
    switch (column.type) {
    case Type::Time:
    case Type::Instant:
        return visibleLine(timeText(column, cell, in), maxCellText);
    case Type::Code:
        return visibleLine(codeText(column, cell), maxCellText);
    case Type::Integer:
    case Type::Text:
    case Type::Json:
        break;
    }
    return visibleLine(QString::fromUtf8(cell.left(maxCellBytes)), maxCellText);
}

QString cellTip(const Column &column, const QByteArray &cell, bool bodyRead, ShownTime in)
{
    const QString text = fieldText(column, cell.isNull() ? cell : cell.left(maxTipBytes), bodyRead, in);
    const Code *code = codeOf(column, cell);
    const QString whole = code == nullptr ? text : text + u'\n' + explanationOf(*code);
    return tipText(visibleText(whole, maxTipText));
}

QString fieldText(const Column &column, const QByteArray &cell, bool bodyRead, ShownTime in)
{
    if (cell.isNull()) {
        const QString why = absenceText(column, bodyRead);
        return why.isEmpty() ? u"—"_s : u"— (%1)"_s.arg(why);
    }
    if (column.type == Type::Json)
        return jsonText(cell);
    if (column.type == Type::Instant)
        return instantText(cell, in);
    const QString text = QString::fromUtf8(cell.left(maxShownBytes));
    const Code *code = codeOf(column, cell);
    if (code != nullptr)
        return u"%1 (%2)"_s.arg(text, spoken(code->word));
    const QString shown = column.type == Type::Time ? shownTimeText(cell, in) : QString();
    return shown.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shown);
}

bool isBodyRead(const Table &table, const QList<QByteArray> &cells)
{
    const auto outcome = findOutcome(cellOf(table, cells, "outcome"_L1));
    return !outcome || !isRefusal(*outcome);
}

QString columnTip(const Column &column, ShownTime in)
{
    auto key = QString::fromLatin1(column.key);
    // Filters take times as they stand in files.
    if (column.type == Type::Time && in == ShownTime::Local)
        return key + u'\n'
            + QCoreApplication::translate("CellText",
                                          "Shown in local time; filters take Korean time, as it was sent.");
    if (column.type == Type::Instant && in == ShownTime::Korean)
        return key + u'\n'
            + QCoreApplication::translate("CellText", "Shown in Korean time; filters take local time.");
    return key;
}

QString jsonText(const QByteArray &bytes)
{
    const auto printed = isPrintable(bytes) ? pretty(bytes) : std::nullopt;
    return QString::fromUtf8(printed.value_or(bytes).left(maxShownBytes));
}

QString drawingOf(const Column &column, const QByteArray &cell)
{
    const QLatin1StringView key(column.key);
    if (key == "outcome"_L1) {
        const auto outcome = findOutcome(cell);
        return !outcome ? QString() : isRefusal(*outcome) ? u"code-error"_s : u"code-ok"_s;
    }
    const Code *code = key == "kakaoMessageType"_L1 ? nullptr : codeOf(column, cell);
    return code == nullptr ? QString() : u"code-"_s + QString::fromLatin1(code->severity);
}
