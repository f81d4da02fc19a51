#include "core/cell.h"
#include "core/match.h"
#include "core/query.h"

#include <algorithm>

namespace {

/// A value as it stands in a condition, in quotes where something in it would end or change it.
QString written(const QString &value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u"-_./:+@#%&").contains(character);
    });
    if (plain && !value.contains(QStringView(u"..")))
        return value;
    return quotedText(value);
}

/// Whether `=` finds a cell of this column.
bool isComparable(const Column &column, const QByteArray &cell)
{
    switch (column.type) {
    case Type::Integer:
        return cell.isEmpty() || readNumber(textView(cell));
    case Type::Time:
        return cell.isEmpty() || readTime(textView(cell));
    case Type::Instant:
        return cell.isEmpty() || readInstant(textView(cell));
    case Type::Text:
    case Type::Code:
    case Type::Json:
        break;
    }
    return true;
}

} // namespace

QString quotedText(QStringView text)
{
    QString quoted = text.toString();
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + quoted + u'"';
}

QString conditionFor(const Column &column, const QByteArray &cell, bool negated)
{
    constexpr qsizetype maxCell =
        16'384; // bytes: a filter has 64 KiB, quotes double at most, and others stand beside it
    const QString field = QString::fromLatin1(column.key);
    if (cell.isNull() || cell.size() > maxCell) {
        const bool missing = cell.isNull() != negated;
        return field + (missing ? QStringLiteral(":\"\"") : QStringLiteral(":*"));
    }
    const QString value = exactText(cell);
    if (isComparable(column, cell))
        return field + (negated ? QStringLiteral("!=") : QStringLiteral("=")) + written(value);
    if (column.type == Type::Integer)
        return field + (negated ? QStringLiteral(":\"\"") : QStringLiteral(":*"));
    return (negated ? QStringLiteral("-") : QString()) + quotedText(value);
}
