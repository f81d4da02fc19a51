#include "gui/topicsview.h"

#include "core/match.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole;    ///< in helpTopics()
constexpr int wordRole = Qt::UserRole + 1; ///< all that is looked in, folded
constexpr int gap = 2;                     ///< pixels around a title of the list
constexpr int listShare = 2;               ///< of the width, to that of the text
constexpr int textShare = 3;

/// A step as HTML: nothing in it but our own marks is markup.
QString marked(const QString &step)
{
    QString html;
    bool typed = false;
    for (const QString &part : step.split(u'`')) {
        const QStringList pieces = typed ? QStringList{part} : part.split(u'*');
        bool entry = false;
        html += typed ? u"<code>"_s : QString();
        for (const QString &piece : pieces) {
            html += entry ? u"<b>%1</b>"_s.arg(piece.toHtmlEscaped()) : piece.toHtmlEscaped();
            entry = !entry;
        }
        html += typed ? u"</code>"_s : QString();
        typed = !typed;
    }
    return html;
}

QString pageOf(const HelpTopic &topic)
{
    QString html = u"<h3>%1</h3><ol>"_s.arg(titleOf(topic).toHtmlEscaped());
    for (const QString &step : stepsOf(topic))
        html += u"<li style='margin-bottom: 6px'>%1</li>"_s.arg(marked(step));
    return html + u"</ol>"_s;
}

bool isOfList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

TopicsView::TopicsView(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_toCodes(new QPushButton(tr("Look among the &codes"), this))
{
    setObjectName(u"topics"_s);
    m_find->setObjectName(u"findTopic"_s);
    m_find->setPlaceholderText(tr("Find a task"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list->setObjectName(u"topicList"_s);
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setWordWrap(true);
    m_list->setSpacing(gap);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"topicText"_s);
    m_text->setAccessibleName(tr("How it is done"));
    m_text->setOpenLinks(false);
    m_toCodes->setObjectName(u"toCodes"_s);
    makeLayout();
    connect(m_find, &QLineEdit::textChanged, this, &TopicsView::find);
    connect(m_list, &QListWidget::currentItemChanged, this, &TopicsView::showCurrent);
    connect(m_toCodes, &QPushButton::clicked, this, [this] { emit codesWanted(m_find->text().trimmed()); });
    showFor(HelpContext::Overview);
}

void TopicsView::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    auto *below = new QHBoxLayout;
    below->addWidget(m_list, listShare);
    auto *right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addWidget(m_toCodes, 0, Qt::AlignLeft);
    below->addLayout(right, textShare);
    layout->addLayout(below, 1);
}

void TopicsView::showFor(HelpContext context)
{
    m_find->clear();
    m_list->clear();
    const auto topics = helpTopics();
    for (const bool fitting : {true, false}) {
        for (std::size_t place = 0; place < topics.size(); ++place) {
            if (topics[place].contexts.testFlag(context) == fitting)
                add(topics[place], static_cast<int>(place));
        }
    }
    find({});
    m_find->setFocus();
}

void TopicsView::add(const HelpTopic &topic, int place)
{
    auto *item = new QListWidgetItem(titleOf(topic), m_list);
    item->setData(placeRole, place);
    QString words = titleOf(topic) + u'\n' + stepsOf(topic).join(u'\n');
    item->setData(wordRole, folded(words.remove(u'`').remove(u'*')));
}

/// Topics that have all words; the current one stays where it is among them.
void TopicsView::find(const QString &text)
{
    const QList<QByteArray> words = folded(text.simplified()).split(' ');
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const QByteArray here = item->data(wordRole).toByteArray();
        const bool found = std::all_of(words.cbegin(), words.cend(),
                                       [&here](const QByteArray &word) { return here.contains(word); });
        item->setHidden(!found);
        if (found && first == nullptr)
            first = item;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    m_toCodes->setVisible(first == nullptr);
    showCurrent();
}

void TopicsView::showCurrent()
{
    const auto *item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        m_text->setPlainText(tr("No task has these words."));
    else
        m_text->setHtml(pageOf(helpTopics()[item->data(placeRole).toUInt()]));
}

/// The keys that lead through the list do so while words are typed.
bool TopicsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOfList(static_cast<QKeyEvent *>(event)->key()))
        return QWidget::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}
