#include "gui/detailpane.h"

#include "core/settings.h"
#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/lookupview.h"
#include "gui/plaintext.h"
#include "gui/repeatsview.h"
#include "gui/requestview.h"
#include "gui/templatereport.h"
#include "gui/templatestory.h"
#include "gui/verdict.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFieldLines = 14;
constexpr qsizetype maxFieldText = 16'384; ///< UTF-16 units
constexpr qsizetype maxTitle = 100;        ///< the same

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
    setWidget(content);
    makeTop(layout);
    makeParts(layout);
    layout->addStretch();
    clear();
}

void DetailPane::makeTop(QVBoxLayout *layout)
{
    m_title = new QLabel(widget());
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setWordWrap(true);
    makeHeading(*m_title);
    m_hint = new QLabel(tr("Select a row to see all of its fields."), widget());
    m_hint->setObjectName(u"detailHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_title);
    auto *jumps = new QHBoxLayout;
    m_toDelivery = new QPushButton(drawnIcon(u"deliveries"_s), {}, widget());
    m_toDelivery->setObjectName(u"jumpToDelivery"_s);
    m_toDelivery->setToolTip(tr("Show this delivery in the table of deliveries (Ctrl+J)"));
    m_toTemplate = new QPushButton(drawnIcon(u"templates"_s), {}, widget());
    m_toTemplate->setObjectName(u"jumpToTemplate"_s);
    m_toTemplate->setToolTip(tr("Show all updates of this template (Ctrl+Shift+J)"));
    jumps->addWidget(m_toDelivery);
    jumps->addWidget(m_toTemplate);
    jumps->addStretch();
    layout->addLayout(jumps);
    auto *second = new QHBoxLayout; // in one line they would make the details wide
    makeCopies();
    second->addWidget(m_copyTemplate);
    m_showExact = new QPushButton(tr("Show the numbers"), widget());
    m_showExact->setObjectName(u"showExact"_s);
    m_showExact->setToolTip(tr("Of this row, until another one is selected"));
    second->addWidget(m_showExact);
    second->addStretch();
    layout->addLayout(second);
    connect(m_toDelivery, &QPushButton::clicked, this, &DetailPane::jumpToDelivery);
    connect(m_toTemplate, &QPushButton::clicked, this, &DetailPane::jumpToTemplate);
    connect(m_showExact, &QPushButton::clicked, this, &DetailPane::askForExact);
}

/// What has become of a template, for others.
void DetailPane::makeCopies()
{
    m_copyTemplate = new QPushButton(drawnIcon(u"copy"_s), tr("Copy"), widget());
    m_copyTemplate->setObjectName(u"copyTemplate"_s);
    m_copyTemplate->setToolTip(tr("What has become of this template, as a text for others"));
    auto *menu = new QMenu(m_copyTemplate);
    connect(menu->addAction(tr("&Report for the team (Markdown)")), &QAction::triggered, this,
            [this] { copyText(markdownReport(m_history), tr("Copied a report.")); });
    struct Support
    {
        QString name;
        QLocale::Language language;
    };
    for (const Support &support :
         {Support{u"한국어"_s, QLocale::Korean}, Support{u"English"_s, QLocale::English},
          Support{u"日本語"_s, QLocale::Japanese}}) {
        connect(menu->addAction(tr("For NHN Cloud's support (%1)").arg(support.name)), &QAction::triggered,
                this, [this, language = support.language] {
                    copyText(supportText(m_history, language),
                             tr("Copied a text without keys, for NHN Cloud's support."));
                });
    }
    m_copyTemplate->setMenu(menu);
}

void DetailPane::copyText(const QString &text, const QString &told)
{
    if (m_history.key != m_key)
        return; // it is not there yet
    QGuiApplication::clipboard()->setText(text);
    emit this->told(told);
}

void DetailPane::makeParts(QVBoxLayout *layout)
{
    m_verdict = new Verdict(widget());
    layout->addWidget(m_verdict);
    m_request = new RequestView(widget());
    layout->addWidget(m_request);
    connect(m_request, &RequestView::summaryWanted, this, &DetailPane::summaryWanted);
    connect(m_request, &RequestView::jumpWanted, this, &DetailPane::jumpWanted);
    m_repeats = new RepeatsView(widget());
    layout->addWidget(m_repeats);
    connect(m_repeats, &RepeatsView::repeatsWanted, this, &DetailPane::summaryWanted);
    connect(m_repeats, &RepeatsView::compareWanted, this, &DetailPane::compareWanted);
    m_lookups = new LookupView(widget());
    layout->addWidget(m_lookups);
    connect(m_lookups, &LookupView::lookupsWanted, this, &DetailPane::lookupsWanted);
    connect(m_lookups, &LookupView::askWanted, this, &DetailPane::askWanted);
    connect(m_lookups, &LookupView::settingsWanted, this, &DetailPane::settingsWanted);
    connect(m_lookups, &LookupView::told, this, &DetailPane::told);
    m_story = new TemplateStory(widget());
    layout->addWidget(m_story);
    m_fieldsBox = new QWidget(widget());
    m_fieldsBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid = new QGridLayout(m_fieldsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(1);
    layout->addWidget(m_fieldsBox);
    m_detail = new DeliveryDetail(widget());
    const Settings usual;
    m_detail->setUrl(u"http://%1:%2%3"_s.arg(usual.address).arg(usual.port).arg(usual.path));
    layout->addWidget(m_detail, 1);
    connect(m_story, &TemplateStory::pathChosen, this, &DetailPane::linkChosen);
    connect(m_story, &TemplateStory::deliveryChosen, this,
            [this](qint64 number) { emit jumpWanted(&deliveriesTable, u"delivery:%1"_s.arg(number)); });
    connect(m_detail, &DeliveryDetail::rowsChosen, this,
            [this](const Table *table) { emit jumpWanted(table, u"delivery:%1"_s.arg(m_delivery)); });
    connect(m_detail, &DeliveryDetail::copied, this, &DetailPane::told);
    connect(m_detail, &DeliveryDetail::replayWanted, this, [this] { emit replayWanted(m_delivery); });
}

void DetailPane::clear()
{
    m_delivery = 0;
    m_key = {};
    m_hint->show();
    for (QWidget *part :
         QList<QWidget *>{m_title, m_toDelivery, m_toTemplate, m_copyTemplate, m_request, m_repeats,
                          m_lookups, m_showExact, m_verdict, m_story, m_fieldsBox, m_detail})
        part->hide();
    emit changed();
}

/// What a row is about.
QString DetailPane::titleOfRow(const Row &row) const
{
    if (m_table == &deliveriesTable)
        return tr("Delivery %1").arg(m_delivery);
    const QByteArray code = isOfTemplate() ? cellOf(*m_table, row.cells, "templateCode"_L1) : QByteArray();
    return code.isEmpty() ? titleOf(*m_table)
                          : tr("Template %1").arg(visibleLine(QString::fromUtf8(code), maxTitle));
}

void DetailPane::showRow(const Table &table, const Row &row)
{
    if (m_table != &table)
        makeFields(table);
    showFields(row);
    m_row = row.id;
    m_exact = false;
    const auto before = m_delivery;
    m_delivery = cellOf(table, row.cells, "delivery"_L1).toLongLong();
    m_title->setText(titleOfRow(row));
    m_title->show();
    m_hint->hide();
    m_toDelivery->setText(tr("Delivery %1").arg(m_delivery));
    m_toDelivery->setVisible(hasDelivery());
    m_verdict->setVisible(&table == &messagesTable);
    m_request->setVisible(&table == &messagesTable);
    m_lookups->setVisible(&table == &messagesTable);
    if (&table == &messagesTable) {
        m_verdict->showMessage(row.cells);
        m_request->showMessage(row.cells);
        m_lookups->showMessage(row.cells);
    }
    m_repeats->showRow(table, row.cells);
    m_fieldsBox->show();
    showExactButton();
    showStory(row);
    showDelivery(m_delivery != before);
    emit changed();
}

void DetailPane::setMasked(bool masked)
{
    if (std::exchange(m_masked, masked) == masked || m_delivery == 0)
        return;
    m_exact = false;
    showExactButton();
    showDelivery(false);
}

/// Where there may be numbers in the row.
void DetailPane::showExactButton()
{
    m_showExact->setVisible(m_masked && !m_exact && !isOfTemplate());
}

void DetailPane::askForExact()
{
    m_exact = true;
    showExactButton();
    emit exactWanted(m_table, m_row, m_delivery);
}

void DetailPane::showExact(const Table &table, const Row &row)
{
    if (m_table != &table || m_row != row.id || !m_exact)
        return;
    showFields(row);
    if (&table == &messagesTable)
        m_verdict->showMessage(row.cells);
}

void DetailPane::showFields(const Row &row)
{
    const bool bodyRead = isBodyRead(*m_table, row.cells);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const auto &column = m_table->columns[size_t(i)];
        const auto cell = row.cells.value(i);
        m_fields[i].missing = cell.isNull();
        m_fields[i].value->showText(fieldText(column, cell, bodyRead, m_shownTime));
    }
    paintFields();
}

/// What is missing is not disabled: it can be read and reached by keys as any other.
void DetailPane::paintFields()
{
    QPalette faded; // all else is inherited
    faded.setColor(QPalette::Text, fadedText(palette()));
    for (const Field &field : std::as_const(m_fields))
        field.value->setPalette(field.missing ? faded : QPalette());
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_fieldsBox != nullptr)
        paintFields();
}

void DetailPane::showStory(const Row &row)
{
    const auto key = isOfTemplate() ? templateKeyOf(*m_table, row.cells) : TemplateKey{};
    const bool another = key != m_key || m_story->isHidden();
    m_key = key;
    m_comment = m_table == &commentsTable ? row.id : 0;
    m_story->setVisible(hasTemplate());
    m_toTemplate->setVisible(hasTemplate());
    m_copyTemplate->setVisible(hasTemplate());
    if (!hasTemplate())
        return;
    m_toTemplate->setText(m_table == &commentsTable ? tr("Template") : tr("All updates"));
    if (m_history.key == key) {
        m_story->showHistory(m_history, m_comment); // until the answer is there
    } else if (another) {
        m_story->showWaiting();
    }
    emit historyWanted(key);
}

void DetailPane::showDelivery(bool another)
{
    const bool isDelivery = m_table == &deliveriesTable;
    if (isDelivery && (another || m_detail->isHidden()))
        m_detail->showWaiting();
    m_detail->setVisible(isDelivery);
    if (isDelivery)
        emit deliveryWanted(m_delivery);
}

void DetailPane::takeDelivery(const DeliveryRead &read)
{
    const auto number = read.delivery.number;
    if (m_table == &deliveriesTable && (number == m_delivery || number == 0))
        m_detail->showDelivery(read);
}

void DetailPane::takeFailure()
{
    m_detail->showTrouble();
}

void DetailPane::takeHistory(const TemplateHistory &history)
{
    if (!hasTemplate() || history.key != m_key)
        return;
    m_history = history;
    m_story->showHistory(history, m_comment);
}

void DetailPane::takeSummary(const Summary &summary)
{
    if (m_delivery == 0)
        return;
    if (const auto *request = std::get_if<RequestSummary>(&summary);
        request != nullptr && m_table == &messagesTable)
        m_request->takeSummary(*request);
    else if (const auto *repeats = std::get_if<Repeats>(&summary))
        m_repeats->takeRepeats(*repeats);
}

void DetailPane::takeLookups(const LookupsRead &read)
{
    if (m_table == &messagesTable)
        m_lookups->takeLookups(read);
}

void DetailPane::setAskable(bool askable)
{
    m_lookups->setAskable(askable);
}

void DetailPane::setShownTime(ShownTime in)
{
    m_shownTime = in;
    m_request->setShownTime(in);
    m_repeats->setShownTime(in);
    m_lookups->setShownTime(in);
}

void DetailPane::takeHistoryFailure()
{
    m_story->showTrouble();
}

void DetailPane::takeNews(const Table &table)
{
    if (hasTemplate() && (&table == &templatesTable || &table == &commentsTable))
        emit historyWanted(m_key);
}

bool DetailPane::isOfTemplate() const
{
    return m_table == &templatesTable || m_table == &commentsTable;
}

bool DetailPane::hasDelivery() const
{
    return m_delivery > 0 && m_table != &deliveriesTable;
}

bool DetailPane::hasTemplate() const
{
    return isOfTemplate() && !m_key.templateCode.isEmpty();
}

bool DetailPane::hasBody() const
{
    return m_delivery > 0 && m_table == &deliveriesTable;
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
        m_fields.append({.title = label, .value = value});
    }
}

void DetailPane::jumpToDelivery()
{
    if (hasDelivery())
        emit jumpWanted(&deliveriesTable, u"delivery:%1"_s.arg(m_delivery));
}

void DetailPane::jumpToTemplate()
{
    if (!hasTemplate())
        return;
    const auto condition = [](const char *key, const QByteArray &cell) {
        return conditionFor(*findColumn(templatesTable, QString::fromLatin1(key)), cell, false);
    };
    emit jumpWanted(&templatesTable,
                    condition("templateCode", m_key.templateCode) + u' '
                        + condition("senderKey", m_key.senderKey));
}

void DetailPane::focusFind()
{
    if (hasBody())
        m_detail->focusFind();
}
