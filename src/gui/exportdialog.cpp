#include "gui/exportdialog.h"

#include "gui/celltext.h"
#include "gui/plaintext.h"
#include "gui/screenfit.h"
#include "ui_exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
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
    {ExportOptions::Format::Xlsx, "Excel (XLSX)", "xlsx"},
};

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ExportDialog>())
    , m_folder(QDir::homePath())
{
    m_form->setupUi(this);
    for (const auto &format : formats)
        m_form->format->addItem(QString::fromLatin1(format.title));
    m_form->progress->hide();
    fitToScreen(*this);
    connect(m_form->format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateControls);
    connect(m_form->mask, &QCheckBox::toggled, this, &ExportDialog::updateControls);
    connect(m_form->path, &QLineEdit::textChanged, this, &ExportDialog::updateControls);
    connect(m_form->browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_form->begin, &QPushButton::clicked, this, &ExportDialog::askToBegin);
    connect(m_form->cancel, &QPushButton::clicked, this, &ExportDialog::exportCancelled);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::hide);
    updateControls();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::offer(const Query &query, const QList<const Column *> &columns, const QString &filter,
                         bool masked)
{
    if (m_running)
        return;
    m_query = query;
    m_columns = columns;
    m_filter = filter;
    m_form->mask->setChecked(masked);
    m_form->state->clear();
    m_form->path->setText(QDir(m_folder).filePath(
        u"%1.%2"_s.arg(QString::fromLatin1(query.table->key),
                       QString::fromLatin1(formats[m_form->format->currentIndex()].suffix))));
    updateControls();
}

void ExportDialog::choose(ExportOptions::Format format)
{
    const auto *const found = std::find_if(std::begin(formats), std::end(formats),
                                           [format](const FormatName &one) { return one.format == format; });
    if (!m_running)
        m_form->format->setCurrentIndex(int(found - std::begin(formats)));
}

void ExportDialog::beginBeside()
{
    const QFileInfo first(path());
    QString free = first.filePath();
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = first.dir().filePath(u"%1-%2.%3"_s.arg(first.completeBaseName()).arg(i).arg(first.suffix()));
    exportTo(free);
}

void ExportDialog::exportTo(const QString &path)
{
    m_form->path->setText(path);
    begin();
}

void ExportDialog::showProgress(qint64 rows)
{
    if (m_running)
        m_form->state->setText(tr("%Ln rows written", nullptr, int(rows)));
}

void ExportDialog::showEnd(qint64 rows, const QString &trouble)
{
    m_running = false;
    if (!trouble.isEmpty())
        m_form->state->setText(tr("Not exported. %1").arg(trouble));
    else if (rows < 0)
        m_form->state->setText(tr("Cancelled; no file was written."));
    else if (rows == 1)
        m_form->state->setText(tr("1 row exported to %1.").arg(visibleLine(m_path, m_path.size())));
    else
        m_form->state->setText(
            tr("%Ln rows exported to %1.", nullptr, int(rows)).arg(visibleLine(m_path, m_path.size())));
    updateControls();
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export to"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_agreed = QDir::cleanPath(chosen); // the dialog has asked
        m_form->path->setText(chosen);
    });
    dialog->open();
}

/// The file that is meant: what is typed is seen from the home folder, as ~ is.
QString ExportDialog::path() const
{
    QString typed = m_form->path->text();
    if (typed == u"~"_s || typed.startsWith(u"~/"_s))
        typed.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir::home().absoluteFilePath(typed));
}

/// A file that is there is replaced only where a person agreed to that.
void ExportDialog::askToBegin()
{
    const QFileInfo file(path());
    if (file.isDir())
        m_form->state->setText(
            tr("%1 is a folder: write the name of a file.").arg(visibleLine(path(), path().size())));
    else if (path() == m_agreed || !file.exists())
        begin();
    else
        askToReplace(path());
}

void ExportDialog::askToReplace(const QString &path)
{
    const QString title = tr("Replace the file?");
    auto *box =
        new QMessageBox(QMessageBox::Question, title,
                        tr("%1 is there already. Is it to be replaced?").arg(visibleLine(path, path.size())),
                        QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setDefaultButton(QMessageBox::Cancel);
    // As wide as its title, with what a window has besides.
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(fontMetrics().horizontalAdvance(title) * 2, 0), grid->rowCount(), 0, 1,
                      grid->columnCount());
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
    options.filter = m_filter;
    options.columns = m_columns;
    options.format = format();
    if (wholeDeliveries())
        options.columns.clear();
    options.excel = m_form->excel->isEnabled() && m_form->excel->isChecked();
    options.mask = m_form->mask->isChecked();
    m_path = path();
    m_folder = QFileInfo(m_path).absolutePath();
    options.path = m_path;
    m_agreed.clear();
    m_running = true;
    m_form->state->setText(tr("Beginning…"));
    updateControls();
    emit exportWanted(options);
}

void ExportDialog::updateControls()
{
    const auto suffix = QString::fromLatin1(formats[m_form->format->currentIndex()].suffix);
    const auto typed = m_form->path->text();
    for (const auto &known : formats) {
        const auto old = u'.' + QString::fromLatin1(known.suffix);
        if (typed.endsWith(old) && known.format != format())
            m_form->path->setText(typed.chopped(old.size()) + u'.' + suffix);
    }
    for (QWidget *part : QList<QWidget *>{m_form->format, m_form->mask, m_form->path, m_form->browse})
        part->setEnabled(!m_running);
    const bool isText = format() == ExportOptions::Format::Csv || format() == ExportOptions::Format::Tsv;
    m_form->excel->setEnabled(!m_running && isText);
    m_form->begin->setEnabled(!m_running && m_query.table != nullptr && !m_form->path->text().isEmpty());
    m_form->cancel->setEnabled(m_running);
    m_form->progress->setVisible(m_running);
    showWhat();
}

/// Which rows are written in which order, and what of them.
void ExportDialog::showWhat()
{
    if (m_query.table == nullptr)
        return;
    const auto rows = m_filter.trimmed().isEmpty()
        ? tr("all rows")
        : tr("rows that match %1").arg(visibleLine(m_filter, maxShownFilter));
    const bool oldestFirst = wholeDeliveries() && m_query.sort == nullptr;
    const auto order = oldestFirst ? tr("oldest first") : tr("in the order of the window");
    m_form->what->setText(u"%1: %2, %3"_s.arg(titleOf(*m_query.table), rows, order));
    if (!wholeDeliveries())
        m_form->columns->setText(
            m_columns.size() == 1 ? tr("1 column, the one that is shown")
                                  : tr("%Ln columns, those that are shown", nullptr, int(m_columns.size())));
    else if (m_form->mask->isChecked())
        m_form->columns->setText(tr("Whole requests, masked: import refuses it."));
    else
        m_form->columns->setText(tr("Whole requests as they came: what an import reads back."));
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
