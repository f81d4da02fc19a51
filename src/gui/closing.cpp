#include "gui/closing.h"

#include "gui/remembered.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto toldKey = u"window/closingTold"_s;
const auto ends = u"true"_s;   ///< told, and receiving is to end
const auto goesOn = u"tray"_s; ///< told, and receiving is to go on in the tray
} // namespace

Closing::Closing(QString settingsFile, QWidget *window)
    : QObject(window)
    , m_settingsFile(std::move(settingsFile))
    , m_window(window)
{}

void Closing::askToClose(bool receiving, const QString &running, bool tray)
{
    const auto told = remembered(m_settingsFile, toldKey).toString();
    if (receiving && tray && told == goesOn) {
        emit trayChosen();
        return;
    }
    // Whoever wanted to go on in a tray that is not there any more does not want receiving to end unasked.
    ask(told == ends, receiving ? tr("Closing the window ends receiving.") : QString(), running, tray);
}

void Closing::askToQuit(bool receiving, const QString &running)
{
    const bool told = !remembered(m_settingsFile, toldKey).toString().isEmpty();
    ask(told, receiving ? tr("Quitting ends receiving.") : QString(), running, false);
}

void Closing::ask(bool said, const QString &receiving, const QString &running, bool tray)
{
    if ((said || receiving.isEmpty()) && running.isEmpty()) {
        emit agreed();
        return;
    }
    if (m_window->findChild<QMessageBox *>(u"closing"_s) != nullptr)
        return; // it is being asked
    QStringList texts;
    if (!running.isEmpty())
        texts.append(running);
    if (!receiving.isEmpty())
        texts.append(receiving + u' '
                     + tr("What the sender posts while AlimBoard is closed does not arrive. \"alimboard "
                          "serve\" receives without a window."));
    open(!receiving.isEmpty(), texts.join(u"\n\n"_s), tray);
}

void Closing::open(bool receiving, const QString &text, bool tray)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, receiving ? tr("End receiving?") : tr("Close the window?"),
                        text, QMessageBox::Ok | QMessageBox::Cancel, m_window);
    box->setObjectName(u"closing"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(receiving ? tr("&End receiving") : tr("&Close"));
    box->button(QMessageBox::Cancel)->setText(receiving ? tr("&Keep receiving") : tr("&Keep open"));
    if (receiving && tray) {
        auto *goOn = box->addButton(tr("&Go on in the tray"), QMessageBox::ActionRole);
        goOn->setObjectName(goesOn);
        box->setDefaultButton(goOn);
    }
    if (receiving)
        box->setCheckBox(new QCheckBox(tr("&Do not show this again"), box));
    connect(box, &QDialog::finished, this, [this, box] { takeAnswer(*box); });
    box->open();
}

void Closing::takeAnswer(const QMessageBox &box)
{
    const auto *chosen = box.clickedButton();
    if (chosen == nullptr || chosen == box.button(QMessageBox::Cancel))
        return;
    const bool tray = chosen->objectName() == goesOn;
    if (box.checkBox() != nullptr && box.checkBox()->isChecked())
        remember(m_settingsFile, {{toldKey, tray ? goesOn : ends}});
    if (tray)
        emit trayChosen();
    else
        emit agreed();
}
