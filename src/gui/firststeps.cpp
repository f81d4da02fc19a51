#include "gui/firststeps.h"

#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 6;         ///< pixels between what belongs together
constexpr int widestText = 78; ///< characters of a line
constexpr int markSide = 20;
constexpr qsizetype maxHost = 253; ///< characters of a name in the network

struct TunnelCommand
{
    const char *name = nullptr;
    const char *command = nullptr; ///< %1: the address and port, %2: the port
};

/// ngrok keeps every request to show it, and stalls under load, unless its inspector is off.
constexpr TunnelCommand tunnels[] = {
    {"cloudflared", "cloudflared tunnel --url http://%1"},
    {"ngrok", "ngrok http %2 --inspect=false"},
    {"ssh", "ssh -R 80:%1 you@your.server"},
};

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QByteArray headerOf(const Request &request, const char *name)
{
    const auto found =
        std::find_if(request.headers.cbegin(), request.headers.cend(), [name](const auto &field) {
            return field.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == request.headers.cend() ? QByteArray() : found->second;
}

/// The name that the client asked for, where it is none of this machine: a tunnel hands it on. Else empty.
QString tunnelOf(const Request &request)
{
    const QString host = QUrl(u"http://"_s + QString::fromUtf8(headerOf(request, "Host"))).host();
    return host == "localhost"_L1 || isLoopback(host) ? QString() : host;
}

QString listeningText(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Starting:
        return FirstSteps::tr("As soon as there is an address, it stands at the top.");
    case ReceiverState::Kind::Viewing:
        return FirstSteps::tr(
            "Another instance receives into this folder. What it receives is shown here at once.");
    case ReceiverState::Kind::Failed:
        return FirstSteps::tr("Nothing is received here: what stands at the top says why.");
    case ReceiverState::Kind::Receiving:
        break;
    }
    return state.url;
}

QString consoleText(const QString &host, const QString &path)
{
    return FirstSteps::tr("In the console of KakaoTalk Bizmessage, add a webhook for each event:\n"
                          "URL: https://%1%2\n"
                          "Event: template status and inquiry, or message result\n"
                          "Signature: the text that is set above\n"
                          "The console checks the address at once; the check ticks this.")
        .arg(host, path);
}

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QScrollArea(parent)
    , m_typing(new QWidget)
    , m_signature(new QLineEdit)
    , m_settings(new QPushButton(tr("Se&ttings…")))
    , m_sample(new QPushButton(tr("&Send a sample here")))
{
    setObjectName(u"firstSteps"_s);
    setAccessibleName(tr("First steps"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget;
    setWidget(page);
    auto *around = new QHBoxLayout(page);
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * widestText);
    around->addStretch(1);
    around->addWidget(column, 100); // as wide as it may be
    around->addStretch(1);
    auto *list = new QVBoxLayout(column);
    list->setSpacing(fontMetrics().lineSpacing());
    list->addStretch(1);
    auto *title = plainLabel(tr("First steps"));
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    list->addWidget(title);
    addStep(Listening, list, tr("AlimBoard is listening"), {});
    addSignature(
        addStep(Signature, list, tr("Set a signature"),
                tr("Without one, whoever finds the tunnel can post to it. The console sends the same text "
                   "with each delivery.")));
    addCommands(
        addStep(Tunnel, list, tr("Start a tunnel"),
                tr("Run one of these in a terminal. The first request that comes through it ticks this.")));
    addStep(Verification, list, tr("Add the webhook in the console"), {});
    addStep(Hook, list, tr("Receive the first hook"),
            tr("Ask for the review of a template, or send a message to yourself."))
        ->addWidget(m_sample, 0, Qt::AlignLeft);
    list->addStretch(2);
    m_settings->setObjectName(u"openSettings"_s);
    m_sample->setObjectName(u"sendSample"_s);
    m_sample->setToolTip(tr("Posts one realistic delivery to this program, as the sender would"));
    connect(m_sample, &QPushButton::clicked, this, &FirstSteps::sampleWanted);
    connect(m_settings, &QPushButton::clicked, this, &FirstSteps::settingsWanted);
    showReceiver({});
    showSettings({});
}

/// Where more can be put below the step's text.
QVBoxLayout *FirstSteps::addStep(Step step, QVBoxLayout *list, const QString &title, const QString &text)
{
    Shown &shown = m_steps.at(step);
    auto *row = new QGridLayout;
    row->setColumnStretch(1, 1);
    row->setVerticalSpacing(2);
    shown.mark = new QLabel;
    shown.mark->setObjectName(u"mark%1"_s.arg(static_cast<int>(step)));
    row->addWidget(shown.mark, 0, 0, Qt::AlignTop);
    auto *heading = plainLabel(title);
    makeHeading(*heading);
    row->addWidget(heading, 0, 1);
    shown.text = plainLabel(text);
    shown.text->setObjectName(u"text%1"_s.arg(static_cast<int>(step)));
    auto *body = new QVBoxLayout;
    body->setSpacing(gap);
    body->addWidget(shown.text);
    row->addLayout(body, 1, 1);
    list->addLayout(row);
    draw(step);
    return body;
}

void FirstSteps::addSignature(QVBoxLayout *body)
{
    auto *line = new QHBoxLayout(m_typing);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_signature->setObjectName(u"stepSignature"_s);
    m_signature->setEchoMode(QLineEdit::Password);
    m_signature->setPlaceholderText(tr("The same text as in the console"));
    m_signature->setAccessibleName(tr("New signature"));
    auto *use = new QPushButton(tr("Set si&gnature"));
    use->setObjectName(u"useSignature"_s);
    use->setEnabled(false);
    line->addWidget(m_signature, 1);
    line->addWidget(use);
    body->addWidget(m_typing);
    body->addWidget(m_settings, 0, Qt::AlignLeft);
    connect(m_signature, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_signature, &QLineEdit::returnPressed, this, &FirstSteps::useSignature);
    connect(use, &QPushButton::clicked, this, &FirstSteps::useSignature);
}

void FirstSteps::useSignature()
{
    const QByteArray typed = m_signature->text().trimmed().toUtf8();
    m_signature->clear();
    if (!typed.isEmpty())
        emit signatureTyped(typed);
}

void FirstSteps::addCommands(QVBoxLayout *body)
{
    auto *commands = new QGridLayout;
    commands->setSpacing(gap);
    body->addLayout(commands);
    for (const auto &[name, command] : tunnels) {
        const int row = commands->rowCount();
        auto *line = new QLineEdit;
        line->setReadOnly(true);
        line->setObjectName(QLatin1StringView(name));
        line->setAccessibleName(tr("Command for %1").arg(QLatin1StringView(name)));
        auto *copy = new QToolButton;
        copy->setIcon(drawnIcon(u"copy"_s));
        copy->setObjectName(u"copy_"_s + QLatin1StringView(name));
        copy->setToolTip(tr("Copy the command"));
        copy->setAccessibleName(tr("Copy the command for %1").arg(QLatin1StringView(name)));
        commands->addWidget(plainLabel(QLatin1StringView(name)), row, 0);
        commands->addWidget(line, row, 1);
        commands->addWidget(copy, row, 2);
        m_commands.append(line);
        connect(copy, &QToolButton::clicked, line, [this, line] {
            QGuiApplication::clipboard()->setText(line->text());
            emit copied(line->text());
        });
    }
}

void FirstSteps::showReceiver(const ReceiverState &state)
{
    const bool receiving = state.kind == ReceiverState::Kind::Receiving;
    const QUrl url(state.url);
    m_sample->setVisible(receiving);
    setDone(Listening, receiving || state.kind == ReceiverState::Kind::Viewing);
    m_steps.at(Listening).text->setText(visibleText(listeningText(state)));
    m_path = receiving ? url.path() : u"/webhook"_s;
    showConsole();
    const int port = url.port(8480);
    const QString authority = receiving ? url.authority() : u"127.0.0.1:8480"_s;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        QString command = QLatin1StringView(tunnels[i].command);
        m_commands[i]->setText(command.replace("%1"_L1, authority).replace("%2"_L1, QString::number(port)));
        m_commands[i]->setCursorPosition(0);
    }
}

void FirstSteps::showSettings(const Settings &settings)
{
    setDone(Signature, !settings.signatures.isEmpty() && !settings.noSignature);
    m_typing->setVisible(settings.signatures.isEmpty());
    m_settings->setVisible(!settings.signatures.isEmpty());
}

void FirstSteps::showDelivery(const Delivery &delivery)
{
    const QString tunnel = tunnelOf(delivery.request);
    const bool outside = !tunnel.isEmpty();
    if (outside) {
        setDone(Tunnel, true);
        m_tunnel = tunnel;
        showConsole();
    }
    // What the sender delivers comes only after its check.
    if (delivery.outcome == Outcome::Verification || (outside && !isRefusal(delivery.outcome)))
        setDone(Verification, true);
}

void FirstSteps::showConsole()
{
    const QString host = m_tunnel.isEmpty() ? tr("YOUR-TUNNEL") : visibleLine(m_tunnel, maxHost);
    m_steps.at(Verification).text->setText(consoleText(host, m_path));
}

void FirstSteps::showHooks(bool came)
{
    setDone(Hook, came);
}

void FirstSteps::setDone(Step step, bool done)
{
    m_steps.at(step).done = done;
    draw(step);
}

void FirstSteps::draw(Step step)
{
    const Shown &shown = m_steps.at(step);
    shown.mark->setPixmap(drawnIcon(shown.done ? u"receiving"_s : u"todo"_s).pixmap(markSide, markSide));
    shown.mark->setAccessibleName(shown.done ? tr("Done") : tr("To do"));
    shown.mark->setToolTip(shown.mark->accessibleName());
}

/// A signature is what comes next, where there is none.
void FirstSteps::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_typing->isHidden())
        m_signature->setFocus();
}

void FirstSteps::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int step = 0; step < stepCount; ++step)
        draw(static_cast<Step>(step)); // in the colours of the palette
}
