#include "gui/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (auto *action : line.findChildren<QAction *>())
        action->setText(QCoreApplication::translate("ClearButton", "Clear"));
}
