#include "gui/emptytable.h"

#include "gui/celltext.h"
#include "gui/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What brings rows into a table.
QString whatComes(const Table &table)
{
    if (&table == &templatesTable)
        return EmptyTable::tr("They come when a template is registered, inspected, approved or rejected.");
    if (&table == &commentsTable)
        return EmptyTable::tr("They come with a template's update, as soon as somebody wrote one.");
    if (&table == &messagesTable)
        return EmptyTable::tr("They come when the result of a sent message is known.");
    if (&table == &deliveriesTable)
        return EmptyTable::tr("Every POST to the webhook is listed here, also what was refused.");
    if (table.product != nullptr)
        return EmptyTable::tr("They come when a webhook of this product of NHN Cloud leads here, too.");
    return EmptyTable::tr(
        "They come when the sender adds an event that this version does not know yet, and are "
        "listed as they came.");
}

} // namespace

EmptyTable::EmptyTable(const Table &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(tr("&Show all rows"), this))
    , m_sample(new QPushButton(tr("&Send a sample here"), this))
{
    setObjectName(u"emptyTable"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    m_sample->setObjectName(u"sendSample"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().lineSpacing() / 2);
    layout->addStretch(2);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    for (QPushButton *button : {m_clear, m_sample})
        layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_clear, &QPushButton::clicked, this, &EmptyTable::clearWanted);
    connect(m_sample, &QPushButton::clicked, this, [this] { emit sampleWanted(&m_table); });
    setFocusPolicy(Qt::StrongFocus); // it takes the focus that the rows had
    showBlank();
}

void EmptyTable::showBlank()
{
    show({}, {});
}

void EmptyTable::showNothingCame(bool receiving)
{
    show(tr("%1: nothing yet").arg(titleOf(m_table)), whatComes(m_table), false, receiving);
}

void EmptyTable::showNothingFound()
{
    show(tr("No row matches the filter"),
         &m_table == &deliveriesTable
             ? tr("Words in a body are found with body: before them, such as body:3018.")
             : tr("Whatever was posted, refused or not, is found in Deliveries: with body: before a word."),
         true);
}

void EmptyTable::showSearching()
{
    show(tr("Searching…"), {});
}

void EmptyTable::showTrouble(const QString &sentence)
{
    show(tr("The rows cannot be read"), visibleText(sentence));
}

void EmptyTable::show(const QString &title, const QString &text, bool canClear, bool canSend)
{
    m_title->setText(title);
    setAccessibleName(title.isEmpty() ? titleOf(m_table) : title);
    setAccessibleDescription(text);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_clear->setVisible(canClear);
    m_sample->setVisible(canSend);
}
