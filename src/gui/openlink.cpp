#include "gui/openlink.h"

#include "gui/plaintext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int maxAddressLines = 8;
constexpr int addressCharacters = 60; ///< that stand beside each other

/// Makes the host stand out from whatever the sender has written around it.
void embolden(PlainText &shown, const QString &address, const QString &host)
{
    QTextCursor cursor(shown.document());
    cursor.setPosition(static_cast<int>(address.indexOf(host, address.indexOf("//"_L1))));
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(host.size()));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(bold);
}

} // namespace

std::optional<QUrl> webAddress(const QString &text)
{
    if (text.size() > maxAddress)
        return {};
    const QUrl url(text);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return url;
}

OpenLink::OpenLink(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void OpenLink::choose(const QString &text)
{
    if (const auto address = webAddress(text))
        ask(*address);
    else
        copy(text);
}

void OpenLink::ask(const QUrl &address)
{
    if (m_window->findChild<QDialog *>(u"openLink"_s) != nullptr)
        return; // it is being asked
    // As it is sent to the browser: letters that only look like others are seen.
    const QString whole = QString::fromLatin1(address.toEncoded());
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"openLink"_s);
    dialog->setWindowTitle(tr("Open in the browser?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    auto *question =
        new QLabel(tr("This address came with a hook. AlimBoard has not looked at what is there."), dialog);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    layout->addWidget(question);
    auto *shown = new PlainText(maxAddressLines, maxShownText, dialog);
    shown->setObjectName(u"address"_s);
    shown->setAccessibleName(tr("Address"));
    shown->setMinimumWidth(dialog->fontMetrics().horizontalAdvance(u'0') * addressCharacters);
    shown->showText(whole);
    embolden(*shown, whole, address.host(QUrl::FullyEncoded));
    layout->addWidget(shown);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    open->setAutoDefault(false);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setAutoDefault(false);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, [this, whole, dialog] {
        copy(whole);
        dialog->reject();
    });
    connect(dialog, &QDialog::accepted, this, [address] { QDesktopServices::openUrl(address); });
    dialog->open();
}

void OpenLink::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(text);
}
