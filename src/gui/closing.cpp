#include "gui/closing.h"

#include "gui/remembered.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto toldKey = u"window/closingTold"_s;
} // namespace

Closing::Closing(QString settingsFile, QWidget *window)
    : QObject(window)
    , m_settingsFile(std::move(settingsFile))
    , m_window(window)
{}

void Closing::ask(bool receiving, const QString &running)
{
    const bool said = !receiving || remembered(m_settingsFile, toldKey).toBool();
    if (said && running.isEmpty()) {
        emit agreed();
        return;
    }
    if (m_window->findChild<QMessageBox *>(u"closing"_s) != nullptr)
        return; // it is being asked
    QStringList texts;
    if (!running.isEmpty())
        texts.append(running);
    if (receiving)
        texts.append(tr("Closing the window ends receiving. What the sender posts while AlimBoard is closed "
                        "does not arrive. \"alimboard serve\" receives without a window."));
    open(receiving, texts.join(u"\n\n"_s));
}

void Closing::open(bool receiving, const QString &text)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, receiving ? tr("End receiving?") : tr("Close the window?"),
                        text, QMessageBox::Ok | QMessageBox::Cancel, m_window);
    box->setObjectName(u"closing"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(receiving ? tr("&End receiving") : tr("&Close"));
    box->button(QMessageBox::Cancel)->setText(receiving ? tr("&Keep receiving") : tr("&Keep open"));
    if (receiving)
        box->setCheckBox(new QCheckBox(tr("&Do not show this again"), box));
    connect(box, &QMessageBox::accepted, this, [this, box] {
        if (box->checkBox() != nullptr && box->checkBox()->isChecked())
            remember(m_settingsFile, {{toldKey, true}});
        emit agreed();
    });
    box->open();
}
