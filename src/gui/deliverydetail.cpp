#include "gui/deliverydetail.h"

#include "gui/celltext.h"
#include "gui/plaintext.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxHeaderLines = 10;

QLabel *addTitle(QVBoxLayout *layout, QWidget *parent)
{
    auto *label = new QLabel(parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return label;
}

bool isSecret(const QByteArray &name)
{
    return withoutSecrets({{name, "x"}}).constFirst().second.isEmpty();
}

} // namespace

QString headerText(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers) {
        const auto shown =
            value.isEmpty() && isSecret(name) ? DeliveryDetail::tr("(hidden)") : QString::fromUtf8(value);
        lines += QString::fromUtf8(name) + u": "_s + shown;
    }
    return lines.join(u'\n');
}

DeliveryDetail::DeliveryDetail(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_answer = addTitle(layout, this);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headersTitle = addTitle(layout, this);
    m_headers = new PlainText(maxHeaderLines, maxShownText, this);
    m_headers->setObjectName(u"headers"_s);
    m_headers->setAccessibleName(tr("Headers"));
    layout->addWidget(m_headers);
    m_bodyTitle = addTitle(layout, this);
    m_body = new PlainText(-1, maxShownText, this);
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setMinimumHeight(fontMetrics().lineSpacing() * maxHeaderLines);
    layout->addWidget(m_body, 1);
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
    for (QWidget *part : QList<QWidget *>{m_headersTitle, m_headers, m_bodyTitle, m_body})
        part->hide();
}

void DeliveryDetail::showDelivery(const Delivery &delivery)
{
    if (delivery.number == 0) {
        showOnly(tr("This delivery is not kept any more."));
        return;
    }
    const auto note = visibleText(QString::fromUtf8(delivery.note));
    const auto answer = tr("Answered %1").arg(delivery.httpStatus);
    m_answer->setText(note.isEmpty() ? answer : answer + u": "_s + note);
    const auto &request = delivery.request;
    m_headersTitle->setText(tr("Headers (%1)").arg(request.headers.size()));
    m_headers->showText(headerText(request.headers));
    m_headersTitle->show();
    m_headers->setVisible(!request.headers.isEmpty());
    m_bodyTitle->setText(request.body.isEmpty()
                             ? tr("Body: none is kept")
                             : tr("Body (%1 bytes)").arg(QLocale().toString(request.body.size())));
    m_bodyTitle->show();
    m_body->showText(jsonText(request.body));
    m_body->setVisible(!request.body.isEmpty());
}
