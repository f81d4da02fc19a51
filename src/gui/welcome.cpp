#include "gui/welcome.h"

#include "gui/icon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestText = 70; ///< characters of a line
constexpr int iconSide = 64;

QLabel *addText(QVBoxLayout *layout, const QString &text, int width)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(width);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    const int width = fontMetrics().averageCharWidth() * widestText;
    auto *around = new QHBoxLayout(this);
    auto *layout = new QVBoxLayout;
    around->addStretch();
    around->addLayout(layout);
    around->addStretch();
    layout->setSpacing(fontMetrics().lineSpacing() / 2);
    layout->addStretch(2);
    auto *drawing = new QLabel;
    drawing->setPixmap(drawnIcon(u"alimboard"_s).pixmap(iconSide, iconSide));
    layout->addWidget(drawing);
    auto *title = addText(layout, tr("Nothing has arrived yet"), width);
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    m_register = addText(layout, {}, width);
    m_register->setObjectName(u"registerText"_s);
    addText(layout, tr("Or send a sample from a terminal, to see how it looks:"), width);
    auto *line = new QHBoxLayout;
    m_command = new QLabel;
    m_command->setObjectName(u"sampleCommand"_s);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copyButton = new QPushButton(drawnIcon(u"copy"_s), tr("Copy the command"));
    copyButton->setObjectName(u"copyCommand"_s);
    line->addWidget(m_command);
    line->addWidget(copyButton);
    line->addStretch();
    layout->addLayout(line);
    layout->addStretch(3);
    connect(copyButton, &QPushButton::clicked, this, &Welcome::copy);
    showAddress({});
}

void Welcome::showAddress(const QString &url)
{
    m_url = url;
    const auto path = QUrl(url).path();
    m_register->setText(
        url.isEmpty()
            ? tr("As soon as there is an address, it stands at the top.")
            : tr("In the console, register the public address of a tunnel (ngrok, cloudflared) that leads "
                 "to\n%1\n"
                 "with %2 as its path. The console then checks the address, and the check is seen in the "
                 "table of deliveries.")
                  .arg(url, path));
    m_command->setText(command());
}

QString Welcome::command() const
{
    const bool usual = m_url.isEmpty() || m_url == u"http://127.0.0.1:8480/webhook";
    return usual ? u"alimboard send"_s : u"alimboard send --url "_s + m_url;
}

void Welcome::copy()
{
    QGuiApplication::clipboard()->setText(command());
    emit copied(command());
}
