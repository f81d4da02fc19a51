#include "gui/detailpane.h"

#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFieldLines = 14;
constexpr qsizetype maxFieldText = 16'384; ///< UTF-16 units

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details of the selected row"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    auto *top = new QHBoxLayout;
    m_title = new QLabel(content);
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_hint = new QLabel(tr("Select a row to see all of its fields."), content);
    m_hint->setObjectName(u"detailHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_jump = new QPushButton(content);
    m_jump->setObjectName(u"jumpToDelivery"_s);
    m_jump->setToolTip(tr("Show this delivery in the table of deliveries"));
    top->addWidget(m_hint, 1);
    top->addWidget(m_title, 1);
    top->addWidget(m_jump);
    layout->addLayout(top);
    m_fieldsBox = new QWidget(content);
    m_fieldsBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid = new QGridLayout(m_fieldsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(1);
    layout->addWidget(m_fieldsBox);
    m_detail = new DeliveryDetail(content);
    layout->addWidget(m_detail, 1);
    layout->addStretch();
    setWidget(content);
    connect(m_jump, &QPushButton::clicked, this, &DetailPane::chooseDelivery);
    clear();
}

void DetailPane::clear()
{
    m_delivery = 0;
    m_title->hide();
    m_hint->show();
    m_jump->hide();
    m_fieldsBox->hide();
    m_detail->hide();
}

void DetailPane::showRow(const Table &table, const Row &row)
{
    if (m_table != &table)
        makeFields(table);
    const bool bodyRead = isBodyRead(table, row.cells);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const auto &column = table.columns[size_t(i)];
        const auto cell = row.cells.value(i);
        showField(m_fields[i], fieldText(column, cell, bodyRead, m_shownTime), cell.isNull());
    }
    const auto before = m_delivery;
    m_delivery = row.cells.value(columnIndex(table, "delivery"_L1)).toLongLong();
    const bool isDelivery = &table == &deliveriesTable;
    m_title->setText(isDelivery ? tr("Delivery %1").arg(m_delivery) : titleOf(table));
    m_title->show();
    m_hint->hide();
    m_jump->setText(tr("Delivery %1").arg(m_delivery));
    m_jump->setVisible(!isDelivery && m_delivery > 0);
    m_fieldsBox->show();
    if (!isDelivery) {
        m_detail->hide();
    } else {
        if (m_delivery != before || m_detail->isHidden())
            m_detail->showWaiting();
        m_detail->show();
        emit deliveryWanted(m_delivery);
    }
}

void DetailPane::showField(Field field, const QString &text, bool missing) const
{
    field.value->showText(text);
    // What is missing is not disabled: it can be read and reached by keys as any other.
    QPalette palette = m_fieldsBox->palette();
    if (missing)
        palette.setColor(QPalette::Text, fadedText(palette));
    field.value->setPalette(palette);
}

void DetailPane::takeDelivery(const Delivery &delivery)
{
    if (m_table == &deliveriesTable && (delivery.number == m_delivery || delivery.number == 0))
        m_detail->showDelivery(delivery);
}

void DetailPane::takeFailure()
{
    m_detail->showTrouble();
}

void DetailPane::makeFields(const Table &table)
{
    for (const auto &field : m_fields) {
        field.title->deleteLater();
        field.value->deleteLater();
    }
    m_fields.clear();
    m_table = &table;
    for (const auto &column : table.columns) {
        const auto key = QString::fromLatin1(column.key);
        const auto title = titleOf(column);
        auto *label = new QLabel(title, m_fieldsBox);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(key);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setMargin(2);
        auto *value = new PlainText(maxFieldLines, maxFieldText, m_fieldsBox);
        value->setObjectName(u"field_"_s + key);
        value->setAccessibleName(u"%1 (%2)"_s.arg(title, key));
        value->setToolTip(key);
        const int line = int(m_fields.size());
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(value, line, 1);
        m_fields.append({label, value});
    }
}

void DetailPane::chooseDelivery()
{
    emit deliveryChosen(m_delivery);
}
