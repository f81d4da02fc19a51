#include "gui/choicebutton.h"

#include <QButtonGroup>

namespace {

/// Some dark themes show no difference: one that is chosen is underlined, too.
void underlineChosen(QToolButton &button)
{
    const auto underline = [&button](bool chosen) {
        QFont font = button.font();
        font.setUnderline(chosen);
        button.setFont(font);
    };
    underline(button.isChecked());
    QObject::connect(&button, &QToolButton::toggled, &button, underline);
}

} // namespace

QToolButton *makeChoice(QButtonGroup &group, const QString &title, int id)
{
    auto *button = new QToolButton;
    button->setText(title);
    button->setCheckable(true);
    underlineChosen(*button);
    group.addButton(button, id);
    return button;
}

QToolButton *makeSwitch(QAction &action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(&action);
    underlineChosen(*button);
    return button;
}
