#include "gui/templatestory.h"

#include "gui/storywriter.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

TemplateStory::TemplateStory(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"story"_s);
    setAccessibleName(tr("What has become of the template"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &TemplateStory::choose);
}

void TemplateStory::showWaiting()
{
    showSentence(tr("Reading what has become of the template…"));
}

void TemplateStory::showTrouble()
{
    showSentence(tr("What has become of the template cannot be read."));
}

void TemplateStory::showHistory(const TemplateHistory &history, qint64 marked)
{
    TemplateHistory shown = history;
    shown.ticket = 0; // says nothing about the template
    if (m_told && m_marked == marked && m_history == shown)
        return;
    m_history = shown;
    m_marked = marked;
    m_told = true;
    write();
}

void TemplateStory::write()
{
    clear();
    StoryWriter writer(*document(), palette());
    writer.write(m_history, m_marked);
    m_paths = writer.paths();
    adjustHeight();
}

void TemplateStory::showSentence(const QString &sentence)
{
    m_told = false;
    setPlainText(sentence);
    adjustHeight();
}

void TemplateStory::choose(const QUrl &address)
{
    if (address.scheme() == "delivery"_L1)
        emit deliveryChosen(address.path().toLongLong());
    else if (address.scheme() == "attachment"_L1)
        emit pathChosen(m_paths.value(address.path().toInt()));
}

QSize TemplateStory::sizeHint() const
{
    return {QTextBrowser::sizeHint().width(), m_height};
}

QSize TemplateStory::minimumSizeHint() const
{
    return {QTextBrowser::minimumSizeHint().width(), m_height};
}

void TemplateStory::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    adjustHeight();
}

void TemplateStory::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_told)
        write(); // drawings and links are painted in its colours
    if (event->type() == QEvent::FontChange)
        adjustHeight();
}

/// Without the link's address: it means something in here only.
void TemplateStory::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

/// As text: the drawings beside the words are none.
QMimeData *TemplateStory::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

void TemplateStory::adjustHeight()
{
    document()->setTextWidth(viewport()->width());
    const int needed = qCeil(document()->size().height()) + 1;
    if (std::exchange(m_height, needed) != needed)
        updateGeometry(); // what is below makes room at the same moment
}
