#include "gui/importdialog.h"

#include "gui/linelist.h"
#include "gui/plaintext.h"
#include "gui/screenfit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int second = 1'000;        ///< milliseconds
constexpr qsizetype maxShown = 500;  ///< characters of a cell, or of a trouble
constexpr int dialogCharacters = 80; ///< that the dialog is wide
constexpr int listLines = 8;         ///< that are seen at once
constexpr int fileColumnCharacters = 24;

QString countsText(const ImportEnd &end)
{
    QStringList parts{ImportDialog::tr("%Ln imported", nullptr, int(end.imported)),
                      ImportDialog::tr("%Ln there already", nullptr, int(end.duplicates)),
                      ImportDialog::tr("%Ln refused", nullptr, int(end.refused))};
    return parts.join(u", "_s) + u'.';
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_refusedTitle(new QLabel(this))
    , m_refusals(makeList())
    , m_cancel(new QPushButton(tr("C&ancel the import"), this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import"));
    m_state->setObjectName(u"importState"_s);
    m_refusedTitle->setObjectName(u"refusedTitle"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    for (QLabel *label : {m_state, m_refusedTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setRange(0, 0); // how much is to come is not known
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Import is running"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QList<QWidget *>{m_state, m_progress, m_refusedTitle})
        layout->addWidget(part);
    layout->addWidget(m_refusals, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &ImportDialog::showTime);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::hide);
    resize(fontMetrics().horizontalAdvance(u'0') * dialogCharacters, sizeHint().height());
    fitToScreen(*this);
    showRunning(false);
}

QTreeWidget *ImportDialog::makeList()
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"refusals"_s);
    list->setAccessibleName(tr("What was refused"));
    list->setHeaderLabels({tr("File"), tr("Line"), tr("Reason")});
    list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnWidth(0, fontMetrics().horizontalAdvance(u'0') * fileColumnCharacters);
    list->setMinimumHeight(fontMetrics().lineSpacing() * listLines);
    return list;
}

void ImportDialog::begin(qsizetype files)
{
    m_files = files;
    m_refused = 0;
    m_refusals->clear();
    m_since.start();
    showRunning(true);
    showTime();
}

void ImportDialog::addRefusal(const RefusedLine &refusal)
{
    if (++m_refused <= maxShownRefusals) {
        auto *item =
            new QTreeWidgetItem(m_refusals,
                                {visibleLine(refusal.file.section(u'/', -1), maxShown),
                                 QLocale().toString(refusal.line), visibleLine(refusal.reason, maxShown)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        makeRoom(*item);
        item->setToolTip(0, tipText(visibleText(refusal.file)));
        item->setToolTip(2, tipText(visibleText(refusal.reason)));
    }
    m_refusedTitle->setText(m_refused <= maxShownRefusals
                                ? tr("%Ln refused:", nullptr, int(m_refused))
                                : tr("%Ln refused; the first %1:", nullptr, int(m_refused))
                                      .arg(QLocale().toString(maxShownRefusals)));
    m_refusedTitle->show();
    m_refusals->show();
}

void ImportDialog::showEnd(const ImportEnd &end)
{
    const QString trouble =
        end.trouble.isEmpty() || end.cancelled ? QString() : u' ' + visibleLine(end.trouble, maxShown);
    const QString how = end.cancelled ? tr("Cancelled; what was imported until then is kept:")
        : trouble.isEmpty()           ? tr("Import ended:")
                                      : tr("Import stopped:");
    m_state->setText(how + u' ' + countsText(end) + trouble);
    m_clock.stop();
    m_running = false;
    m_progress->hide();
    m_cancel->setEnabled(false);
}

void ImportDialog::cancel()
{
    m_cancel->setEnabled(false);
    m_clock.stop();
    m_state->setText(tr("Ending the import…"));
    emit importCancelled();
}

void ImportDialog::showTime()
{
    const auto what =
        m_files == 1 ? tr("Importing 1 file…") : tr("Importing %Ln files…", nullptr, int(m_files));
    m_state->setText(what + u' ' + tr("%1 s").arg(m_since.elapsed() / second));
}

void ImportDialog::showRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_cancel->setEnabled(running);
    m_refusedTitle->hide();
    m_refusals->hide();
    if (running)
        m_clock.start();
}

QString ImportDialog::endText() const
{
    return m_state->text();
}
