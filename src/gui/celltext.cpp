#include "gui/celltext.h"

#include "core/cell.h"
#include "core/delivery.h"
#include "core/json.h"
#include "gui/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>

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

/// A time in local time, to the second; what is no time stays as it came.
QString timeText(const Column &column, const QByteArray &cell)
{
    const auto time = column.type == Type::Instant ? readInstant(viewOf(cell)) : readTime(viewOf(cell));
    if (!time)
        return QString::fromUtf8(cell.left(maxCellBytes));
    return QDateTime::fromMSecsSinceEpoch(*time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A code with its word, which may be cut off. A long code (ALIMTALK_NORMAL) says the same: the tool tip has
/// it.
QString codeText(const Column &column, const QByteArray &cell)
{
    const Code *code = codeOf(column, cell);
    if (code != nullptr && cell.size() > maxCodeBeside)
        return wordOf(*code);
    return code == nullptr ? QString::fromUtf8(cell.left(maxCellBytes))
                           : u"%1 · %2"_s.arg(QString::fromUtf8(cell), wordOf(*code));
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

/// The local time of a time that the sender wrote, where it is another; empty: it is not.
QString localTimeText(const QByteArray &cell)
{
    const auto written = readWrittenTime(viewOf(cell));
    const auto time = readTime(viewOf(cell));
    if (!written || !time)
        return {};
    const auto here = QDateTime::fromMSecsSinceEpoch(*time);
    const auto there = here.toOffsetFromUtc(int(written->offset.value_or(koreanOffset) / msPerSecond));
    if (here.offsetFromUtc() == there.offsetFromUtc())
        return {};
    const auto local = here.toString(here.date() == there.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    return written->offset ? QCoreApplication::translate("CellText", "here %1").arg(local)
                           : QCoreApplication::translate("CellText", "Korean time; here %1").arg(local);
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

QString titleOf(const Table &table)
{
    return QCoreApplication::translate("Table", table.title);
}

QString titleOf(const Column &column)
{
    return QCoreApplication::translate("Column", column.title);
}

const Code *codeOf(const Column &column, const QByteArray &cell)
{
    return column.codes == nullptr ? nullptr : Codes::builtIn().find(column.codes, cell);
}

QString cellText(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return u"—"_s;
    switch (column.type) {
    case Type::Time:
    case Type::Instant:
        return visibleLine(timeText(column, cell), maxCellText);
    case Type::Code:
        return visibleLine(codeText(column, cell), maxCellText);
    case Type::Integer:
    case Type::Text:
    case Type::Json:
        break;
    }
    return visibleLine(QString::fromUtf8(cell.left(maxCellBytes)), maxCellText);
}

QString cellTip(const Column &column, const QByteArray &cell, bool bodyRead)
{
    const QString text = fieldText(column, cell.isNull() ? cell : cell.left(maxTipBytes), bodyRead);
    return tipText(visibleText(text, maxTipText));
}

QString fieldText(const Column &column, const QByteArray &cell, bool bodyRead)
{
    if (cell.isNull()) {
        const QString why = absenceText(column, bodyRead);
        return why.isEmpty() ? u"—"_s : u"— (%1)"_s.arg(why);
    }
    if (column.type == Type::Json)
        return jsonText(cell);
    const QString text = QString::fromUtf8(cell.left(maxShownBytes));
    const Code *code = codeOf(column, cell);
    if (code != nullptr)
        return u"%1 (%2)"_s.arg(text, wordOf(*code));
    const QString local = column.type == Type::Time ? localTimeText(cell) : QString();
    return local.isEmpty() ? text : u"%1 (%2)"_s.arg(text, local);
}

bool isBodyRead(const Table &table, const QList<QByteArray> &cells)
{
    const auto outcome = findOutcome(cells.value(columnIndex(table, "outcome"_L1)));
    return !outcome || !isRefusal(*outcome);
}

QString columnTip(const Column &column)
{
    auto key = QString::fromLatin1(column.key);
    if (column.type != Type::Time)
        return key;
    return key + u'\n'
        + QCoreApplication::translate("CellText",
                                      "Shown in local time; filters take Korean time, as it was sent.");
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
