#include "gui/resultwords.h"

#include "gui/celltext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

ResultWords resultWords(const QByteArray &code)
{
    if (code.isEmpty()) {
        const QString none = QCoreApplication::translate("ResultWords", "no result yet");
        return {.name = none, .tip = none, .drawing = u"code-pending"_s};
    }
    const Column &column = columnOf(messagesTable, "resultCode"_L1);
    const Code *known = codeOf(column, code);
    const QString name = cellText(column, code);
    if (known == nullptr)
        return {.name = name,
                .tip = name + u'\n'
                    + QCoreApplication::translate("ResultWords", "AlimBoard does not know this result code."),
                .drawing = u"help"_s};
    return {.name = name, .tip = name + u'\n' + explanationOf(*known), .drawing = drawingOf(column, code)};
}
