#include "gui/dialogs.h"

#include "gui/exportdialog.h"
#include "gui/helpdialog.h"
#include "gui/tablepage.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

Dialogs::Dialogs(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_export(new ExportDialog(window))
{
    connect(m_export, &ExportDialog::exportWanted, this, &Dialogs::exportWanted);
    connect(m_export, &ExportDialog::exportCancelled, this, &Dialogs::exportCancelled);
}

void Dialogs::openExport(TablePage &page)
{
    page.settleFilter();
    m_export->offer(page.query(), page.shownColumns(), page.filter());
    m_export->show();
    m_export->raise();
    m_export->activateWindow();
}

void Dialogs::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import saved deliveries"), {},
                                   tr("Deliveries (*.ndjson *.json);;All files (*)"));
    dialog->setObjectName(u"importFiles"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &Dialogs::importWanted);
    dialog->open();
}

void Dialogs::openHelp()
{
    if (m_help.isNull())
        m_help = new HelpDialog(m_window);
    m_help->show();
    m_help->raise();
}

void Dialogs::openAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About AlimBoard"),
                                tr("AlimBoard %1\nReceives KakaoTalk Bizmessage webhooks and shows them as "
                                   "tables.\nGPL-3.0-or-later")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, m_window);
    box->setObjectName(u"about"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Dialogs::showExportProgress(qint64 rows)
{
    m_export->showProgress(rows);
}

QString Dialogs::showExportEnd(qint64 rows, const QString &trouble)
{
    m_export->showEnd(rows, trouble);
    return m_export->endText();
}
