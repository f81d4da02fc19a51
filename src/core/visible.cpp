#include "core/visible.h"

using namespace Qt::StringLiterals;

namespace {

bool turnsDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

QString visibleForm(char16_t unit)
{
    if (unit == u'\n' || unit == u'\t')
        return {};
    if (unit < 0x20)
        return {QChar(char16_t(0x2400 + unit))}; // Unicode's pictures of control characters
    if (unit == 0x7F)
        return {QChar(char16_t(0x2421))};
    const bool unseen = (unit > 0x7F && unit < 0xA0) || unit == 0x200B || unit == 0xFEFF || unit == 0x2028
        || unit == 0x2029 || turnsDirection(unit);
    return unseen ? u"[U+%1]"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper() : QString();
}
