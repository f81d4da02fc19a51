#include "gui/deliverydetail.h"

#include "gui/bodyview.h"
#include "gui/celltext.h"
#include "gui/curl.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxHeaderLines = 10;

QLabel *addTitle(QVBoxLayout *layout, QWidget *parent)
{
    auto *label = new QLabel(parent);
    makeHeading(*label);
    layout->addWidget(label);
    return label;
}

/// Why a delivery got its answer; a refusal has a note.
QString reasonOf(const Delivery &delivery)
{
    if (!delivery.note.isEmpty())
        return visibleText(QString::fromUtf8(delivery.note));
    switch (delivery.outcome) {
    case Outcome::Accepted:
    case Outcome::Duplicate:
        return DeliveryDetail::tr("valid, and kept");
    case Outcome::Verification:
        return DeliveryDetail::tr("the console's check of the address, which brings no rows");
    case Outcome::BadSignature:
    case Outcome::Malformed:
    case Outcome::TooLarge:
    case Outcome::Failed:
        break;
    }
    return {};
}

} // namespace

QString headerText(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers) {
        const auto shown = value.isEmpty() && isSecretHeader(name) ? DeliveryDetail::tr("(hidden)")
                                                                   : QString::fromUtf8(value);
        lines += QString::fromUtf8(name) + u": "_s + shown;
    }
    return lines.join(u'\n');
}

DeliveryDetail::DeliveryDetail(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_answer = addTitle(outer, this);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rest = new QWidget(this);
    outer->addWidget(m_rest, 1);
    auto *layout = new QVBoxLayout(m_rest);
    layout->setContentsMargins(0, 0, 0, 0);
    makeButtons(layout);
    m_headersTitle = addTitle(layout, m_rest);
    m_headers = new PlainText(maxHeaderLines, maxShownText, m_rest);
    m_headers->setObjectName(u"headers"_s);
    m_headers->setAccessibleName(tr("Headers"));
    layout->addWidget(m_headers);
    m_body = new BodyView(m_rest);
    layout->addWidget(m_body, 1);
}

void DeliveryDetail::makeButtons(QVBoxLayout *layout)
{
    m_rowsTitle = addTitle(layout, m_rest);
    m_rowsTitle->setObjectName(u"rowsBrought"_s);
    m_rowsTitle->setWordWrap(true);
    for (const Table *table : allTables()) {
        auto *rows = new QPushButton(drawnIcon(QString::fromLatin1(table->key)), {}, m_rest);
        rows->setObjectName(u"rowsOf_"_s + QString::fromLatin1(table->key));
        rows->setToolTip(tr("Show these rows in their table"));
        connect(rows, &QPushButton::clicked, this, [this, table] { emit rowsChosen(table); });
        layout->addWidget(rows, 0, Qt::AlignLeft);
        m_rows.append(rows);
    }
    auto *copies = new QHBoxLayout;
    auto *curl = new QPushButton(drawnIcon(u"copy"_s), tr("Copy as cURL"), m_rest);
    curl->setObjectName(u"copyCurl"_s);
    curl->setToolTip(tr("A command that posts the same body to this receiver. The signature is the shell's "
                        "variable ALIMBOARD_SIGNATURE; write other secret headers, which are not kept, "
                        "where NOT-KEPT stands."));
    connect(curl, &QPushButton::clicked, this, &DeliveryDetail::copyCurl);
    m_copyBody = new QPushButton(drawnIcon(u"copy"_s), tr("Copy body"), m_rest);
    m_copyBody->setObjectName(u"copyBody"_s);
    m_copyBody->setToolTip(tr("All of the body as it came; as hexadecimal numbers where it is no text"));
    connect(m_copyBody, &QPushButton::clicked, this, &DeliveryDetail::copyBody);
    copies->addWidget(curl);
    copies->addWidget(m_copyBody);
    m_replay = new QPushButton(drawnIcon(u"deliveries"_s), tr("Send again…"), m_rest);
    m_replay->setObjectName(u"replay"_s);
    m_replay->setToolTip(tr("Posts this body once more, to this receiver or to another address"));
    connect(m_replay, &QPushButton::clicked, this, &DeliveryDetail::replayWanted);
    copies->addWidget(m_replay);
    copies->addStretch();
    layout->addLayout(copies);
}

void DeliveryDetail::showWaiting()
{
    showOnly(tr("Reading the delivery…"));
}

void DeliveryDetail::showTrouble()
{
    showOnly(tr("This delivery cannot be read."));
}

void DeliveryDetail::showOnly(const QString &sentence)
{
    m_answer->setText(sentence);
    m_rest->hide();
}

void DeliveryDetail::showDelivery(const DeliveryRead &read)
{
    const Delivery &delivery = read.delivery;
    m_request = delivery.request;
    if (delivery.number == 0) {
        showOnly(tr("This delivery is not kept any more."));
        return;
    }
    const auto reason = reasonOf(delivery);
    const auto answer = tr("Answered %1").arg(delivery.httpStatus);
    m_answer->setText(reason.isEmpty() ? answer : answer + u": "_s + reason);
    showRows(read);
    m_copyBody->setEnabled(!m_request.body.isEmpty());
    m_replay->setEnabled(!m_request.body.isEmpty());
    m_headersTitle->setText(tr("Headers (%1)").arg(m_request.headers.size()));
    m_headers->showText(headerText(m_request.headers));
    m_headers->setVisible(!m_request.headers.isEmpty());
    m_body->showBody(m_request.body);
    m_rest->show();
}

void DeliveryDetail::focusFind()
{
    m_body->focusFind();
}

void DeliveryDetail::showRows(const DeliveryRead &read)
{
    m_rowsTitle->setVisible(read.counted && !isRefusal(read.delivery.outcome));
    m_rowsTitle->setText(read.rows.isEmpty() ? tr("Brought no row that was new") : tr("Brought"));
    const auto tables = allTables();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        qint64 rows = 0;
        for (const RowCount &count : read.rows)
            rows += count.table == tables[std::size_t(i)] ? count.rows : 0;
        m_rows[i]->setText(tr("%1: %2").arg(titleOf(*tables[std::size_t(i)]), QLocale().toString(rows)));
        m_rows[i]->setVisible(rows > 0);
    }
}

void DeliveryDetail::copyCurl()
{
    QGuiApplication::clipboard()->setText(curlCommand(m_request, m_url));
    emit copied(tr("Copied a command that posts this delivery again."));
}

void DeliveryDetail::copyBody()
{
    const QByteArray &body = m_request.body;
    const QString text = body.isValidUtf8() ? QString::fromUtf8(body) : QString::fromLatin1(body.toHex(' '));
    QGuiApplication::clipboard()->setText(text);
    emit copied(tr("Copied the body (%1 bytes).").arg(QLocale().toString(body.size())));
}
