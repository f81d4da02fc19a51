#include "gui/exportdialog.h"

#include "gui/celltext.h"
#include "gui/plaintext.h"
#include "ui_exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxShownFilter = 300; ///< characters

struct FormatName
{
    ExportOptions::Format format;
    const char *title;
    const char *suffix;
};

/// In the order of the choice.
constexpr FormatName formats[] = {
    {ExportOptions::Format::Csv, "CSV", "csv"},
    {ExportOptions::Format::Tsv, "TSV", "tsv"},
    {ExportOptions::Format::Ndjson, "NDJSON", "ndjson"},
};

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ExportDialog>())
{
    m_form->setupUi(this);
    for (const auto &format : formats)
        m_form->format->addItem(QString::fromLatin1(format.title));
    m_form->progress->hide();
    connect(m_form->format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateControls);
    connect(m_form->path, &QLineEdit::textChanged, this, &ExportDialog::updateControls);
    connect(m_form->browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_form->begin, &QPushButton::clicked, this, &ExportDialog::askToBegin);
    connect(m_form->cancel, &QPushButton::clicked, this, &ExportDialog::exportCancelled);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::hide);
    updateControls();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::offer(const Query &query, const QList<const Column *> &columns, const QString &filter)
{
    if (m_running)
        return;
    m_query = query;
    m_columns = columns;
    const auto shown = filter.trimmed().isEmpty()
        ? tr("all rows")
        : tr("rows that match %1").arg(visibleLine(filter, maxShownFilter));
    m_form->what->setText(tr("%1: %2, in the order of the window").arg(titleOf(*query.table), shown));
    m_form->state->clear();
    m_form->path->setText(QDir::home().filePath(
        u"%1.%2"_s.arg(QString::fromLatin1(query.table->key),
                       QString::fromLatin1(formats[m_form->format->currentIndex()].suffix))));
    updateControls();
}

void ExportDialog::exportTo(const QString &path)
{
    m_form->path->setText(path);
    begin();
}

void ExportDialog::showProgress(qint64 rows)
{
    if (m_running)
        m_form->state->setText(tr("%1 rows written").arg(QLocale().toString(rows)));
}

void ExportDialog::showEnd(qint64 rows, const QString &trouble)
{
    m_running = false;
    if (!trouble.isEmpty())
        m_form->state->setText(tr("Not exported. %1").arg(trouble));
    else if (rows < 0)
        m_form->state->setText(tr("Cancelled; no file was written."));
    else
        m_form->state->setText(tr("%1 rows exported.").arg(QLocale().toString(rows)));
    updateControls();
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export to"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(m_form->path->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_agreed = path; // the dialog has asked
        m_form->path->setText(path);
    });
    dialog->open();
}

/// A file that is there is replaced only where a person agreed to that.
void ExportDialog::askToBegin()
{
    const QString path = m_form->path->text();
    if (path == m_agreed || !QFileInfo::exists(path)) {
        begin();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Replace the file?"),
                                tr("%1 is there already.").arg(visibleLine(path, path.size())),
                                QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setObjectName(u"replaceFile"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(tr("&Replace"));
    connect(box, &QMessageBox::accepted, this, &ExportDialog::begin);
    box->open();
}

void ExportDialog::begin()
{
    if (m_running || m_query.table == nullptr || m_form->path->text().isEmpty())
        return;
    ExportOptions options;
    options.query = m_query;
    options.columns = m_columns;
    options.format = format();
    if (wholeDeliveries())
        options.columns.clear();
    options.excel = m_form->excel->isEnabled() && m_form->excel->isChecked();
    options.mask = m_form->mask->isChecked();
    options.path = m_form->path->text();
    m_agreed.clear();
    m_running = true;
    m_form->state->setText(tr("Beginning…"));
    updateControls();
    emit exportWanted(options);
}

void ExportDialog::updateControls()
{
    const auto suffix = QString::fromLatin1(formats[m_form->format->currentIndex()].suffix);
    auto path = m_form->path->text();
    for (const auto &known : formats) {
        const auto old = u'.' + QString::fromLatin1(known.suffix);
        if (path.endsWith(old) && known.format != format())
            m_form->path->setText(path.chopped(old.size()) + u'.' + suffix);
    }
    for (QWidget *part : QList<QWidget *>{m_form->format, m_form->mask, m_form->path, m_form->browse})
        part->setEnabled(!m_running);
    m_form->excel->setEnabled(!m_running && format() != ExportOptions::Format::Ndjson);
    m_form->begin->setEnabled(!m_running && m_query.table != nullptr && !m_form->path->text().isEmpty());
    m_form->cancel->setEnabled(m_running);
    m_form->progress->setVisible(m_running);
    m_form->columns->setText(wholeDeliveries()
                                 ? tr("Whole requests as they came: what an import reads back.")
                                 : tr("%1 columns, those that are shown").arg(m_columns.size()));
}

ExportOptions::Format ExportDialog::format() const
{
    return formats[m_form->format->currentIndex()].format;
}

bool ExportDialog::wholeDeliveries() const
{
    return m_query.table == &deliveriesTable && format() == ExportOptions::Format::Ndjson;
}

QString ExportDialog::endText() const
{
    return m_form->state->text();
}
