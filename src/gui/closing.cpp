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

void Closing::ask(bool receiving)
{
    if (!receiving || remembered(m_settingsFile, toldKey).toBool()) {
        emit agreed();
        return;
    }
    if (m_window->findChild<QMessageBox *>(u"closing"_s) != nullptr)
        return; // it is being asked
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("End receiving?"),
                        tr("Closing the window ends receiving. What the sender posts while AlimBoard is "
                           "closed does not arrive. \"alimboard serve\" receives without a window."),
                        QMessageBox::Ok | QMessageBox::Cancel, m_window);
    box->setObjectName(u"closing"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(tr("&End receiving"));
    box->button(QMessageBox::Cancel)->setText(tr("&Keep receiving"));
    box->setCheckBox(new QCheckBox(tr("&Do not show this again"), box));
    connect(box, &QMessageBox::accepted, this, [this, box] {
        if (box->checkBox()->isChecked())
            remember(m_settingsFile, {{toldKey, true}});
        emit agreed();
    });
    box->open();
}
