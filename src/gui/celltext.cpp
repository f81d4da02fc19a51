#include "gui/celltext.h"

#include "core/cell.h"
#include "core/delivery.h"
#include "core/json.h"
#include "gui/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxCellText = 300;            ///< UTF-16 units of a cell in a table
constexpr qsizetype maxTipText = 2'000;           ///< UTF-16 units of a tool tip
constexpr qsizetype maxTipBytes = 4 * maxTipText; ///< bytes of a cell that a tool tip is made of
constexpr qsizetype maxPrettyJson = 256 * 1024;   ///< bytes; larger cells are shown as they came

std::string_view viewOf(const QByteArray &cell)
{
    return {cell.constData(), static_cast<std::size_t>(cell.size())};
}

/// A time in local time, to the second; what is no time stays as it came.
QString timeText(const Column &column, const QByteArray &cell)
{
    const auto time = column.type == Type::Instant ? readInstant(viewOf(cell)) : readTime(viewOf(cell));
    if (!time)
        return QString::fromUtf8(cell);
    return QDateTime::fromMSecsSinceEpoch(*time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString codeText(const Column &column, const QByteArray &cell)
{
    const Code *code = codeOf(column, cell);
    return code == nullptr ? QString::fromUtf8(cell)
                           : u"%1 · %2"_s.arg(wordOf(*code), QString::fromUtf8(cell));
}

/// On one line, however many it came with.
QString onOneLine(const QString &text)
{
    QString line = visibleText(QStringView(text).left(maxCellText));
    for (QChar &character : line) {
        if (character == u'\n' || character == u'\t')
            character = u' ';
    }
    return text.size() > maxCellText ? line + u'…' : line;
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

QString wordOf(const Code &code)
{
    const auto orEnglish = [&code](const QString &word) { return word.isEmpty() ? code.en : word; };
    switch (QLocale().language()) {
    case QLocale::Korean:
        return orEnglish(code.ko);
    case QLocale::Japanese:
        return orEnglish(code.ja);
    default:
        return code.en;
    }
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
        return timeText(column, cell);
    case Type::Code:
        return onOneLine(codeText(column, cell));
    case Type::Integer:
    case Type::Text:
    case Type::Json:
        break;
    }
    return onOneLine(QString::fromUtf8(cell.left(maxCellText * 4)));
}

QString cellTip(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return tipText(QCoreApplication::translate("CellText", "%1 is missing in the delivery")
                           .arg(QString::fromLatin1(column.key)));
    return tipText(visibleText(fieldText(column, cell.left(maxTipBytes)), maxTipText));
}

QString fieldText(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return QCoreApplication::translate("CellText", "— (missing)");
    const QString text = QString::fromUtf8(cell);
    if (column.type == Type::Json && cell.size() <= maxPrettyJson)
        return QString::fromUtf8(pretty(cell).value_or(cell));
    const Code *code = codeOf(column, cell);
    return code == nullptr ? text : u"%1 (%2)"_s.arg(text, wordOf(*code));
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
