#include "gui/windowstate.h"

#include "gui/middle.h"
#include "gui/navigation.h"
#include "gui/remembered.h"
#include "gui/screenfit.h"
#include "gui/stretchbar.h"
#include "gui/tablepage.h"
#include "gui/tablepages.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the board that it is on.
QString rangeKey(const StretchBar &bar)
{
    return u"window/range_"_s + bar.parent()->objectName();
}

} // namespace

void WindowState::restore(const QString &settingsFile) const
{
    if (!window.restoreGeometry(remembered(settingsFile, u"window/geometry"_s).toByteArray()))
        fitToScreen(window);
    splitter.restoreState(remembered(settingsFile, u"window/navigation"_s).toByteArray());
    middle.restore(remembered(settingsFile, u"window/middle"_s).toByteArray());
    const auto shown = remembered(settingsFile, u"window/details"_s);
    details.setChecked(!shown.isValid() || shown.toBool());
    pages.setSummaries(remembered(settingsFile, u"window/summaries"_s).toStringList());
    for (auto *bar : pages.findChildren<StretchBar *>())
        bar->setRange(remembered(settingsFile, rangeKey(*bar)).toString());
    const auto *table = findTable(remembered(settingsFile, u"window/table"_s).toString());
    if (table != nullptr)
        navigation.select(*table);
    else
        navigation.selectOverview();
}

void WindowState::remember(const QString &settingsFile) const
{
    QList<std::pair<QString, QVariant>> values{
        {u"window/geometry"_s, window.saveGeometry()},
        {u"window/navigation"_s, splitter.saveState()},
        {u"window/middle"_s, middle.state()},
        {u"window/details"_s, details.isChecked()},
        {u"window/summaries"_s, pages.summaries()},
        {u"window/table"_s,
         navigation.selected() == nullptr ? u"overview"_s : QString::fromLatin1(navigation.selected()->key)},
    };
    for (const auto *bar : pages.findChildren<StretchBar *>())
        values.append({rangeKey(*bar), bar->range()});
    for (const auto *page : pages.all())
        values.append(page->state());
    ::remember(settingsFile, values);
}
