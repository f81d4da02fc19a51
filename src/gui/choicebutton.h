#pragma once

#include <QString>
#include <QToolButton>

class QAction;
class QButtonGroup;

/// A button of several of which one is chosen, narrow so that all of them fit into a narrow window.
QToolButton *makeChoice(QButtonGroup &group, const QString &title, int id);

/// A button that switches what an action switches.
QToolButton *makeSwitch(QAction &action);
