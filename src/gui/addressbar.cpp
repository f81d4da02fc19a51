#include "gui/addressbar.h"

#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int iconSide = 20;
constexpr int addressCharacters = 40;
} // namespace

AddressBar::AddressBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_copy(new QToolButton(this))
    , m_sentence(new QLabel(this))
    , m_settings(new QPushButton(tr("&Settings…"), this))
    , m_receive(new QPushButton(this))
    , m_goOn(new QPushButton(tr("&Go on"), this))
{
    m_address->setObjectName(u"address"_s);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the webhook"));
    m_address->setToolTip(
        tr("Point a tunnel at this address and register the tunnel's address, with the same "
           "path, in the console."));
    m_address->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * addressCharacters);
    m_copy->setObjectName(u"copyAddress"_s);
    m_copy->setIcon(drawnIcon(u"copy"_s));
    m_copy->setText(tr("Copy the address"));
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAutoRaise(true);
    m_sentence->setObjectName(u"receiverState"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_receive->setObjectName(u"receive"_s);
    m_settings->setObjectName(u"changeSettings"_s);
    m_settings->setToolTip(tr("Choose another port or address"));
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setToolTip(tr("Show what came meanwhile, and what comes"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_address);
    layout->addWidget(m_copy);
    layout->addSpacing(fontMetrics().horizontalAdvance(u'0'));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_goOn);
    layout->addWidget(m_settings);
    layout->addWidget(m_receive);
    connect(m_copy, &QToolButton::clicked, this, &AddressBar::copy);
    connect(m_receive, &QPushButton::clicked, this, &AddressBar::receiveWanted);
    connect(m_settings, &QPushButton::clicked, this, &AddressBar::settingsWanted);
    connect(m_goOn, &QPushButton::clicked, this, &AddressBar::goOnWanted);
    showState();
}

void AddressBar::showReceiver(const ReceiverState &state)
{
    m_receiving.receiver = state;
    showState();
}

void AddressBar::showBacklog(const Backlog &backlog)
{
    m_receiving.backlog = backlog;
    showState();
}

void AddressBar::showRefused(const QString &outcome)
{
    m_receiving.refused = outcome;
    showState();
}

void AddressBar::showPaused(bool paused)
{
    m_receiving.paused = paused;
    showState();
}

QString AddressBar::sentence() const
{
    return m_receiving.sentence();
}

void AddressBar::showState()
{
    if (m_receiving.drawing() != m_drawn)
        draw();
    m_address->setText(m_receiving.receiver.url);
    m_address->setPlaceholderText(
        m_receiving.receiver.kind == ReceiverState::Kind::Starting ? tr("no address yet") : tr("no address"));
    m_copy->setEnabled(!m_receiving.receiver.url.isEmpty());
    const auto text = visibleText(sentence());
    m_sentence->setText(text);
    m_sentence->setToolTip(tipText(text));
    m_icon->setAccessibleName(text);
    const bool failed = m_receiving.receiver.kind == ReceiverState::Kind::Failed;
    m_receive->setText(failed ? tr("&Try again") : tr("&Receive here"));
    m_settings->setVisible(failed);
    m_receive->setVisible(failed
                          || (m_receiving.receiver.kind == ReceiverState::Kind::Viewing
                              && !m_receiving.receiver.trouble.isEmpty()));
    m_goOn->setVisible(m_receiving.paused);
}

void AddressBar::draw()
{
    m_drawn = m_receiving.drawing();
    m_icon->setPixmap(drawnIcon(m_drawn).pixmap(iconSide, iconSide));
}

void AddressBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw(); // in the colours of the palette
}

void AddressBar::copy()
{
    QGuiApplication::clipboard()->setText(m_receiving.receiver.url);
    emit copied(m_receiving.receiver.url);
}
