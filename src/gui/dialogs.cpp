#include "gui/dialogs.h"

#include "gui/exportdialog.h"
#include "gui/helpdialog.h"
#include "gui/importdialog.h"
#include "gui/replaydialog.h"
#include "gui/screenfit.h"
#include "gui/settingsdialog.h"
#include "gui/tablepage.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace {

/// As anyOf, but in groups: SQLite takes no expression that is a thousand levels deep.
Filter anyOfMany(std::vector<Filter> parts)
{
    constexpr std::size_t group = 40;
    std::vector<Filter> groups;
    for (std::size_t begin = 0; begin < parts.size(); begin += group) {
        const auto first = parts.begin() + std::ptrdiff_t(begin);
        const auto last = parts.begin() + std::ptrdiff_t(std::min(begin + group, parts.size()));
        groups.push_back(anyOf(std::vector<Filter>(first, last)));
    }
    return anyOf(std::move(groups));
}

} // namespace

Dialogs::Dialogs(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_export(new ExportDialog(window))
    , m_import(new ImportDialog(window))
    , m_settingsDialog(new SettingsDialog(window))
    , m_replay(new ReplayDialog(window))
{
    connect(m_settingsDialog, &SettingsDialog::settingsWanted, this, &Dialogs::settingsWanted);
    connect(m_import, &ImportDialog::importCancelled, this, &Dialogs::importCancelled);
    connect(m_export, &ExportDialog::exportWanted, this, &Dialogs::exportWanted);
    connect(m_export, &ExportDialog::exportCancelled, this, &Dialogs::exportCancelled);
    addHelpKey(*m_export, HelpContext::Export);
    addHelpKey(*m_import, HelpContext::Import);
    addHelpKey(*m_settingsDialog, HelpContext::Settings);
    addHelpKey(*m_replay, HelpContext::Replay);
}

void Dialogs::addHelpKey(QWidget &dialog, HelpContext context)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    connect(key, &QShortcut::activated, this, [this, context] { openHelp(context); });
}

void Dialogs::openExport(TablePage &page)
{
    page.settleFilter();
    m_export->offer(page.query(), page.shownColumns(), page.filter(), m_settings.maskNumbers);
    showExport();
}

void Dialogs::openExport(const QList<qint64> &deliveries)
{
    RowIds numbers;
    for (const qint64 number : deliveries)
        numbers.append(number);
    const Column &column = columnOf(deliveriesTable, "delivery"_L1);
    std::vector<Filter> parts;
    QStringList texts;
    for (const IdRun &run : numbers.runs()) {
        const qint64 end = run.first + run.count;
        parts.push_back(
            filterOf({.kind = Condition::Kind::Within, .column = &column, .from = run.first, .to = end}));
        texts.append(run.count == 1 ? u"delivery:%1"_s.arg(run.first)
                                    : u"delivery:%1..%2"_s.arg(run.first).arg(end - 1));
    }
    Query query;
    query.table = &deliveriesTable;
    query.filter = anyOfMany(std::move(parts));
    QList<const Column *> columns;
    for (const Column &one : deliveriesTable.columns)
        columns.append(&one);
    m_export->offer(query, columns, texts.join(u" OR "_s), m_settings.maskNumbers);
    m_export->choose(ExportOptions::Format::Ndjson); // whole requests
    showExport();
}

void Dialogs::exportToExcel(TablePage &page)
{
    page.settleFilter();
    if (!page.showsWhatIsTyped()) {
        emit told(tr("Nothing was exported: the filter cannot be understood."));
        return;
    }
    const bool another = m_export->running();
    openExport(page);
    if (another)
        return; // it is shown, one at a time
    m_export->choose(ExportOptions::Format::Xlsx);
    m_export->beginBeside();
}

void Dialogs::showExport()
{
    bringToFront(*m_export);
}

void Dialogs::addSignature(const QByteArray &signature)
{
    Settings wanted = m_settings;
    if (!wanted.signatures.contains(signature))
        wanted.signatures.append(signature);
    emit settingsWanted(wanted);
}

void Dialogs::wantMasked(bool masked)
{
    if (masked == m_settings.maskNumbers)
        return;
    Settings wanted = m_settings;
    wanted.maskNumbers = masked;
    emit settingsWanted(wanted);
}

/// While an import runs it is shown: one at a time.
void Dialogs::chooseImport()
{
    if (m_import->running()) {
        showImport();
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Import saved deliveries"), {},
                                   tr("Deliveries (*.ndjson *.json);;All files (*)"));
    dialog->setObjectName(u"importFiles"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &Dialogs::beginImport);
    dialog->open();
}

void Dialogs::beginImport(const QStringList &files)
{
    m_import->begin(files.size());
    showImport();
    emit importWanted(files);
}

void Dialogs::showImport()
{
    bringToFront(*m_import);
}

void Dialogs::openSettings()
{
    if (!m_settingsDialog->isVisible())
        m_settingsDialog->offer(m_settings);
    bringToFront(*m_settingsDialog);
}

void Dialogs::openHelp(HelpContext context)
{
    if (m_help.isNull())
        m_help = new HelpDialog(m_window);
    m_help->openAt(context);
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

void Dialogs::takeExportProgress(qint64 rows)
{
    m_export->showProgress(rows);
}

void Dialogs::takeExported(qint64 rows, const QString &trouble)
{
    m_export->showEnd(rows, trouble);
    emit told(m_export->endText());
}

void Dialogs::takeRefusal(const RefusedLine &refusal)
{
    m_import->addRefusal(refusal);
}

void Dialogs::takeImported(const ImportEnd &end)
{
    m_import->showEnd(end);
    emit told(m_import->endText());
}

void Dialogs::takeSettings(const Settings &settings)
{
    m_settings = settings;
    m_settingsDialog->takeAccepted();
}

void Dialogs::refuseSettings(const QString &sentence)
{
    m_settingsDialog->takeRefused(sentence);
    if (!m_settingsDialog->isVisible())
        emit told(sentence); // they were wanted elsewhere
}

QString Dialogs::runningWork() const
{
    QStringList sentences;
    if (m_export->running())
        sentences.append(tr("An export is running; it is cancelled and leaves no file."));
    if (m_import->running())
        sentences.append(tr("An import is running; it ends, and what it imported until then is kept."));
    if (m_replay->running())
        sentences.append(tr("Deliveries are being sent again; those that are left are not."));
    return sentences.join(u' ');
}
