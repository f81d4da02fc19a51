#include "gui/savedfiltersdialog.h"

#include "gui/plaintext.h"
#include "gui/presentclock.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 80; ///< characters that are seen of a line
constexpr int rows = 16;

} // namespace

SavedFiltersDialog::SavedFiltersDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
    , m_trouble(new QLabel)
{
    setObjectName(u"savedFiltersDialog"_s);
    setWindowTitle(tr("Saved filters"));
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    const QFontMetrics metrics(m_text->font());
    m_text->setMinimumSize(metrics.horizontalAdvance(u'0') * columns, metrics.lineSpacing() * rows);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Keep"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"keep"_s);
    auto *open = buttons->addButton(tr("&Add a file…"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Save to a &file…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    auto *about =
        new QLabel(tr("One filter a line, as [table] Name = filter. Copy lines to hand filters on; paste "
                      "those of others."));
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedFiltersDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(save, &QPushButton::clicked, this, [this] { chooseFile(true); });
    tell({});
}

void SavedFiltersDialog::offer(const QList<SavedFilter> &filters)
{
    m_text->setPlainText(writeSavedFilters(filters));
    tell({});
}

void SavedFiltersDialog::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return;
    }
    const QString text = m_text->toPlainText();
    m_text->setPlainText(text + (text.isEmpty() || text.endsWith(u'\n') ? QString() : u"\n"_s)
                         + QString::fromUtf8(file.read(maxSavedText)));
    tell({});
}

void SavedFiltersDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = m_text->toPlainText().toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    tell(written ? tr("Saved to %1.").arg(path)
                 : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

void SavedFiltersDialog::chooseFile(bool saves)
{
    auto *dialog = new QFileDialog(this, saves ? tr("Save the filters") : tr("Add filters"), {},
                                   tr("Text (*.txt);;All files (*)"));
    dialog->setObjectName(u"filtersFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            saves ? &SavedFiltersDialog::saveTo : &SavedFiltersDialog::addFile);
    dialog->open();
}

void SavedFiltersDialog::keep()
{
    const auto filters = readSavedFilters(m_text->toPlainText(), presentClock());
    if (!filters) {
        tell(filters.error().text);
        return;
    }
    emit kept(*filters);
    accept();
}

void SavedFiltersDialog::tell(const QString &sentence)
{
    m_trouble->setText(visibleText(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}
