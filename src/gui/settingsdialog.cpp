#include "gui/settingsdialog.h"

#include "gui/choicebox.h"
#include "gui/screenfit.h"
#include "ui_settingsdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogCharacters = 72;
constexpr qint64 longestUngrouped = 99'999; ///< a number that is read without marks between its thousands

QString translated(const char *text)
{
    return QCoreApplication::translate("Setting", text);
}

/// Holds every whole number up to 2^53, which a QSpinBox does not.
QWidget *numberEditor(const Setting &setting)
{
    auto *editor = new QDoubleSpinBox;
    editor->setDecimals(0);
    editor->setRange(static_cast<double>(setting.least), static_cast<double>(setting.most));
    editor->setGroupSeparatorShown(setting.most > longestUngrouped);
    if (setting.unit != nullptr)
        editor->setSuffix(translated(setting.unit));
    if (setting.zero != nullptr)
        editor->setSpecialValueText(translated(setting.zero));
    return editor;
}

QWidget *editorOf(const Setting &setting)
{
    switch (setting.kind) {
    case Setting::Kind::Text:
        return new QLineEdit;
    case Setting::Kind::Number:
        return numberEditor(setting);
    case Setting::Kind::YesNo:
        return new QCheckBox(translated(setting.title));
    case Setting::Kind::Choice:
        return new ChoiceBox(QString::fromLatin1(setting.choices).split(u' '));
    }
    return nullptr;
}

/// What a person enters there: its text, number or mark.
QMetaProperty valueIn(const QWidget &editor)
{
    return editor.metaObject()->userProperty();
}

/// It, as settings.ini has it.
QString typedIn(const QWidget &editor)
{
    const QVariant value = valueIn(editor).read(&editor);
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'f', 0)
                                               : value.toString().trimmed();
}

/// Where the signatures are kept, a sentence.
QString homeText(const Settings &settings)
{
    switch (settings.signatureHome) {
    case SignatureHome::Keyring:
        return SettingsDialog::tr("They are kept in the desktop's keyring.");
    case SignatureHome::Nowhere:
        return SettingsDialog::tr("They came with the start, and are kept nowhere.");
    case SignatureHome::File:
        break;
    }
    return SettingsDialog::tr("They are kept in settings.ini, which only you can read: there is no keyring, "
                              "or it was not unlocked.");
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
{
    m_form->setupUi(this);
    for (const Setting &setting : allSettings())
        addRow(setting);
    connect(m_form->add, &QPushButton::clicked, this, &SettingsDialog::addSignature);
    connect(m_form->remove, &QPushButton::clicked, this, &SettingsDialog::removeSignature);
    connect(m_form->removeQueryKey, &QPushButton::clicked, this, &SettingsDialog::removeQueryKey);
    connect(m_form->use, &QPushButton::clicked, this, &SettingsDialog::use);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->signatures, &QListWidget::currentRowChanged, m_form->remove,
            [this](int row) { m_form->remove->setEnabled(row >= 0); });
    connect(m_form->signature, &QLineEdit::textChanged, m_form->add,
            [this](const QString &text) { m_form->add->setEnabled(!text.trimmed().isEmpty()); });
    offer({});
    fit();
}

SettingsDialog::~SettingsDialog() = default;

/// As large as what is in it, where the screen has room; else it scrolls, downwards only.
void SettingsDialog::fit()
{
    const QSize page = m_form->scrolled->sizeHint();
    m_form->scroll->setMinimumWidth(page.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const int rest = sizeHint().height() - m_form->scroll->sizeHint().height();
    const int width = fontMetrics().horizontalAdvance(u'0') * dialogCharacters;
    resize(std::max(sizeHint().width(), width), page.height() + rest);
    fitToScreen(*this);
}

void SettingsDialog::addRow(const Setting &setting)
{
    auto *editor = editorOf(setting);
    editor->setObjectName(u"setting_"_s + QLatin1StringView(setting.key));
    editor->setToolTip(translated(setting.sentence));
    editor->setAccessibleDescription(translated(setting.sentence));
    m_editors.append(editor);
    if (setting.kind == Setting::Kind::YesNo)
        m_form->values->addRow(editor); // it says its title itself
    else
        m_form->values->addRow(translated(setting.title), editor);
}

void SettingsDialog::offer(const Settings &settings)
{
    m_settings = settings;
    qsizetype place = 0;
    for (const Setting &setting : allSettings()) {
        QWidget *editor = m_editors[place++];
        valueIn(*editor).write(editor, setting.read(settings));
    }
    m_form->signature->clear();
    m_form->add->setEnabled(false);
    m_form->queryKey->clear();
    showSignatures();
    showQueryKey();
    showTrouble({});
}

void SettingsDialog::takeAccepted()
{
    m_form->use->setEnabled(true);
    accept();
}

void SettingsDialog::takeRefused(const QString &sentence)
{
    m_form->use->setEnabled(true);
    showTrouble(sentence);
}

void SettingsDialog::addSignature()
{
    const QByteArray signature = m_form->signature->text().trimmed().toUtf8();
    if (!signature.isEmpty() && !m_settings.signatures.contains(signature))
        m_settings.signatures.append(signature);
    m_form->signature->clear();
    showSignatures();
}

void SettingsDialog::removeSignature()
{
    const int row = m_form->signatures->currentRow();
    if (row < 0)
        return;
    m_settings.signatures.removeAt(row);
    showSignatures();
}

/// How long they are is all that is told of them.
void SettingsDialog::showSignatures()
{
    m_form->signatures->clear();
    for (const QByteArray &signature : m_settings.signatures)
        m_form->signatures->addItem(
            tr("•••••••• (%n characters)", nullptr, static_cast<int>(signature.size())));
    m_form->remove->setEnabled(m_form->signatures->currentRow() >= 0);
    m_form->signaturesHome->setText(homeText(m_settings));
    m_form->signaturesHome->setVisible(!m_settings.signatures.isEmpty());
}

/// From the next use of the settings on.
void SettingsDialog::removeQueryKey()
{
    m_settings.queryKey.clear();
    m_settings.queryKeyInKeyring = false;
    m_form->queryKey->clear();
    showQueryKey();
}

/// That there is one is all that is told of it.
void SettingsDialog::showQueryKey()
{
    const bool kept = !m_settings.queryKey.isEmpty() || m_settings.queryKeyInKeyring;
    m_form->queryKey->setPlaceholderText(kept ? tr("Set; what is typed here takes its place")
                                              : tr("As it stands in the console"));
    m_form->removeQueryKey->setEnabled(kept);
    m_form->queryHome->setText(m_settings.queryKeyInKeyring
                                   ? tr("It is kept in the desktop's keyring.")
                                   : tr("It holds until AlimBoard ends: no keyring has taken it."));
    m_form->queryHome->setVisible(kept);
}

void SettingsDialog::showTrouble(const QString &sentence)
{
    m_form->trouble->setText(sentence);
    m_form->trouble->setVisible(!sentence.isEmpty());
}

void SettingsDialog::use()
{
    if (m_form->add->isEnabled())
        addSignature(); // typed, and surely meant
    const auto settings = typed();
    if (!settings) {
        showTrouble(settings.error().text);
        return;
    }
    showTrouble({});
    if (isLoopback(m_settings.address) && !isLoopback(settings->address))
        askToListen(*settings);
    else
        want(*settings);
}

void SettingsDialog::want(const Settings &settings)
{
    m_form->use->setEnabled(false);
    emit settingsWanted(settings);
}

/// An address that others can reach is agreed to once, when it is chosen.
void SettingsDialog::askToListen(const Settings &settings)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Let other machines connect?"),
        tr("At %1 every machine that reaches this one can connect, not your tunnel alone. What they deliver "
           "is "
           "refused without the signature. A tunnel on this machine needs no more than 127.0.0.1.")
            .arg(settings.address),
        QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setObjectName(u"listenBeyond"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(tr("&Listen there"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::accepted, this, [this, settings] { want(settings); });
    box->open();
}

Result<Settings> SettingsDialog::typed() const
{
    Settings settings = m_settings;
    qsizetype place = 0;
    for (const Setting &setting : allSettings()) {
        const QWidget *editor = m_editors[place++];
        if (auto applied = applySetting(setting, settings, typedIn(*editor)); !applied)
            return applied.error();
    }
    if (const QByteArray key = m_form->queryKey->text().trimmed().toUtf8(); !key.isEmpty())
        settings.queryKey = key;
    if (!checkReceiving(settings))
        return Error{
            tr("Without a signature anybody could deliver to %1. Add the console's signature first, or "
               "use 127.0.0.1.")
                .arg(settings.address)};
    return settings;
}
