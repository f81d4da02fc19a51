#include "gui/replaydialog.h"

#include "core/address.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/screenfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxUrl = 2'000;  ///< characters
constexpr int maxAnswer = 300; ///< characters of what came back
constexpr int acceptedStatus = 200;

} // namespace

ReplayDialog::ReplayDialog(QWidget *parent)
    : QDialog(parent)
    , m_what(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_where(new QLabel(this))
    , m_sign(new QCheckBox(tr("With the &signature that is set here"), this))
    , m_agree(new QCheckBox(tr("Send them there &nevertheless"), this))
    , m_progress(new QProgressBar(this))
    , m_answers(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_send(new QPushButton(tr("&Send"), this))
{
    setObjectName(u"replay"_s);
    setWindowTitle(tr("Send again"));
    auto *layout = new QVBoxLayout(this);
    m_what->setWordWrap(true);
    layout->addWidget(m_what);
    makeAddress(*layout);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    m_answers->setObjectName(u"replayAnswers"_s);
    m_answers->setAccessibleName(tr("What came back"));
    m_answers->setHeaderLabels({tr("Delivery"), tr("Answer"), tr("What was said")});
    m_answers->setRootIsDecorated(false);
    m_answers->setUniformRowHeights(true);
    m_answers->setAllColumnsShowFocus(true);
    for (const int column : {0, 1})
        m_answers->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    layout->addWidget(m_answers, 1);
    m_state->setObjectName(u"replayState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setAutoDefault(false); // Return sends
    m_send->setObjectName(u"replaySend"_s);
    m_send->setDefault(true);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplayDialog::reject);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        m_agree->setChecked(false); // agreed to was another one
        m_sign->setChecked(isNear());
        updateControls();
    });
    connect(m_agree, &QCheckBox::toggled, this, &ReplayDialog::updateControls);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
    fitToScreen(*this);
}

void ReplayDialog::makeAddress(QVBoxLayout &layout)
{
    auto *label = new QLabel(tr("&Address:"), this);
    label->setBuddy(m_url);
    m_url->setObjectName(u"replayUrl"_s);
    m_url->setAccessibleName(tr("Address"));
    m_url->setMaxLength(maxUrl);
    m_where->setObjectName(u"replayWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_sign->setObjectName(u"replaySign"_s);
    m_agree->setObjectName(u"replayAgree"_s);
    layout.addWidget(label);
    for (QWidget *part : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_where),
                          static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_agree)})
        layout.addWidget(part);
}

void ReplayDialog::setOwnUrl(const QString &url)
{
    if (m_url->text() == m_ownUrl)
        m_url->setText(url);
    m_ownUrl = url;
    updateControls();
}

void ReplayDialog::offer(const QList<qint64> &deliveries)
{
    if (!m_running) {
        m_deliveries = deliveries;
        m_what->setText(
            tr("%Ln deliveries, oldest first: their bodies as they came, each with the header %1.", nullptr,
               int(deliveries.size()))
                .arg(QLatin1StringView(replayField)));
        m_answers->clear();
        m_state->clear();
        m_agree->setChecked(false);
        m_sign->setChecked(isNear());
        m_progress->setRange(0, int(deliveries.size()));
        m_progress->setValue(0);
        updateControls();
    }
    bringToFront(*this);
}

QString ReplayDialog::url() const
{
    return m_url->text().trimmed();
}

/// Whether it is sent to this program, this machine or its network: the signature is for nobody else.
bool ReplayDialog::isNear() const
{
    return isPostUrl(url()) && (url() == m_ownUrl || isLocalUrl(url()));
}

void ReplayDialog::updateControls()
{
    const QString where = url();
    const bool possible = isPostUrl(where);
    const bool own = possible && where == m_ownUrl;
    const bool local = isNear();
    m_where->setText(
        !possible ? tr("An address begins with http:// or https://.")
            : own
            ? tr(
                "This is AlimBoard itself: what it knows already is kept as a duplicate, and brings no rows.")
            : local
            ? tr("This stays on this machine or in your network.")
            : tr(
                "This may leave your network: bodies hold recipients' numbers, and who has the signature can "
                "deliver here."));
    m_agree->setVisible(possible && !local);
    const bool allowed = possible && (local || m_agree->isChecked());
    m_url->setEnabled(!m_running);
    m_sign->setEnabled(!m_running);
    m_agree->setEnabled(!m_running);
    m_send->setEnabled(!m_running && allowed && !m_deliveries.isEmpty());
    m_close->setText(m_running ? tr("Cancel") : tr("Close"));
}

void ReplayDialog::begin()
{
    m_running = true;
    m_cancelled = false;
    m_accepted = 0;
    m_answers->clear();
    m_progress->setValue(0);
    m_state->setText(tr("Sending…"));
    updateControls();
    emit replayWanted({.deliveries = m_deliveries, .url = url(), .sign = m_sign->isChecked()});
}

void ReplayDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_cancelled = true;
    emit replayCancelled();
}

void ReplayDialog::takeReplayed(const Replayed &replayed)
{
    if (!m_running)
        return;
    const bool accepted = replayed.status == acceptedStatus;
    m_accepted += accepted ? 1 : 0;
    const QString said = visibleLine(replayed.said, maxAnswer);
    auto *item =
        new QTreeWidgetItem(m_answers,
                            {QString::number(replayed.delivery),
                             replayed.status == 0 ? tr("none") : QString::number(replayed.status), said});
    item->setIcon(0, drawnIcon(accepted ? u"code-ok"_s : u"code-error"_s));
    item->setToolTip(2, tipText(said));
    m_progress->setValue(m_answers->topLevelItemCount());
}

void ReplayDialog::takeEnd()
{
    if (!std::exchange(m_running, false))
        return;
    const QLocale locale;
    const qsizetype sent = m_answers->topLevelItemCount();
    const QString sum =
        tr("%1 of %2 were accepted.").arg(locale.toString(m_accepted), locale.toString(m_deliveries.size()));
    m_state->setText(m_cancelled && sent < m_deliveries.size() ? tr("Cancelled.") + u' ' + sum : sum);
    updateControls();
}
