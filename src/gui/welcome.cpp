#include "gui/welcome.h"

#include "gui/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestText = 70; ///< characters of a line
constexpr int iconSide = 64;

QLabel *addText(QVBoxLayout *layout, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

/// What has to be done so that something arrives.
QString whatToDo(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Starting:
        return Welcome::tr("As soon as there is an address, it stands at the top.");
    case ReceiverState::Kind::Viewing:
        return Welcome::tr(
            "Another instance receives into this folder. What it receives is shown here at once.");
    case ReceiverState::Kind::Failed:
        return Welcome::tr("Nothing is received here: what stands at the top says why.");
    case ReceiverState::Kind::Receiving:
        break;
    }
    return Welcome::tr(
               "In the console, register the public address of a tunnel (ngrok, cloudflared) that leads "
               "to\n%1\n"
               "with %2 as its path. The console then checks the address, and the check is seen in the "
               "table of deliveries.")
        .arg(state.url, QUrl(state.url).path());
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *around = new QHBoxLayout(this);
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * widestText);
    around->addStretch(1);
    around->addWidget(column, 100); // as wide as it may be
    around->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(fontMetrics().lineSpacing() / 2);
    layout->addStretch(2);
    auto *drawing = new QLabel;
    drawing->setPixmap(drawnIcon(u"alimboard"_s).pixmap(iconSide, iconSide));
    layout->addWidget(drawing);
    auto *title = addText(layout, tr("Nothing has arrived yet"));
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    m_register = addText(layout, {});
    m_register->setObjectName(u"registerText"_s);
    m_sample = new QPushButton(tr("&Send a sample here"));
    m_sample->setObjectName(u"sendSample"_s);
    m_sample->setToolTip(tr("Posts one realistic delivery to this program, as the sender would"));
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_sample, 0, Qt::AlignLeft);
    layout->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &Welcome::sampleWanted);
    showReceiver({});
}

void Welcome::showReceiver(const ReceiverState &state)
{
    m_sample->setVisible(state.kind == ReceiverState::Kind::Receiving);
    m_register->setText(whatToDo(state));
}
