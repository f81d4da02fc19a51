#include "gui/helpdialog.h"

#include "gui/codesview.h"
#include "gui/screenfit.h"
#include "gui/topicsview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person types or presses, and what it does.
struct Line
{
    const char *input;
    const char *meaning; ///< translated in the context "HelpDialog"
};

constexpr Line keys[] = {
    {"Ctrl+F",
     QT_TRANSLATE_NOOP("HelpDialog",
                       "write a filter; Up recalls those used before, Esc empties it, Down leads "
                       "to the rows")},
    {"Ctrl+D, Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("HelpDialog", "keep the filter under a name; all saved filters as a text")},
    {"Ctrl+1 … Ctrl+8",
     QT_TRANSLATE_NOOP("HelpDialog",
                       "overview, templates, comments, messages, deliveries, other events, SMS, email")},
    {"Ctrl+T",
     QT_TRANSLATE_NOOP("HelpDialog", "summary of templates, messages or deliveries, or their rows")},
    {"Ctrl+K, Ctrl+R, Ctrl+S",
     QT_TRANSLATE_NOOP("HelpDialog", "compare two rows; send deliveries again; save them as a file")},
    {"Ctrl+C, Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("HelpDialog",
                       "copy the selected cells, without or with header; Esc ends it where it takes long")},
    {"Ctrl+E, Ctrl+I",
     QT_TRANSLATE_NOOP("HelpDialog", "export the rows that are shown; import saved deliveries")},
    {"Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("HelpDialog", "export them to a new Excel workbook at once, without a question")},
    {"Space", QT_TRANSLATE_NOOP("HelpDialog", "pause the live view; receiving goes on")},
    {"Ctrl+J, Ctrl+Shift+J",
     QT_TRANSLATE_NOOP("HelpDialog", "go to the delivery of the row, or to all updates of its template")},
    {"Alt+Left, Alt+Right", QT_TRANSLATE_NOOP("HelpDialog", "back to the rows before, and forward")},
    {"Ctrl+Shift+F", QT_TRANSLATE_NOOP("HelpDialog", "find something in the body of a delivery")},
    {"F9", QT_TRANSLATE_NOOP("HelpDialog", "show or hide the details")},
    {"Ctrl+M", QT_TRANSLATE_NOOP("HelpDialog", "hide or show recipients' numbers")},
    {"Menu", QT_TRANSLATE_NOOP("HelpDialog", "on a cell: filter for it, copy, sort, choose columns")},
    {"F1", QT_TRANSLATE_NOOP("HelpDialog", "this help")},
};

constexpr Line examples[] = {
    {"welcome", QT_TRANSLATE_NOOP("HelpDialog", "this word in any text of the table")},
    {"\"template rejected\"", QT_TRANSLATE_NOOP("HelpDialog", "words with a space between them")},
    {"status:rejected",
     QT_TRANSLATE_NOOP("HelpDialog", "a field: the code or its word in any of three languages")},
    {"templateCode:WELCOME*", QT_TRANSLATE_NOOP("HelpDialog", "begins with; without a star: contains")},
    {"recipientNo=01012345678", QT_TRANSLATE_NOOP("HelpDialog", "exactly; != is its opposite")},
    {"receivedAt>=-2h", QT_TRANSLATE_NOOP("HelpDialog", "times: a date, today, yesterday, -2h, -7d")},
    {"requestDate:2026-11-01..2026-11-07", QT_TRANSLATE_NOOP("HelpDialog", "from … to, both included")},
    {"attachments>0", QT_TRANSLATE_NOOP("HelpDialog", "numbers: > >= < <= =")},
    {"-status:approved", QT_TRANSLATE_NOOP("HelpDialog", "not")},
    {"status:rejected OR status:reviewing",
     QT_TRANSLATE_NOOP("HelpDialog", "or; a space means and, ( ) group")},
    {"result:error",
     QT_TRANSLATE_NOOP("HelpDialog", "messages that are ok, pending, warning, error or unknown")},
    {"body:welcome", QT_TRANSLATE_NOOP("HelpDialog", "deliveries with this text in what came")},
    {"resultCode:\"\"", QT_TRANSLATE_NOOP("HelpDialog", "the value is missing")},
};

QString tableOf(std::span<const Line> lines)
{
    QString html = u"<table cellpadding='3'>"_s;
    for (const auto &line : lines)
        html += u"<tr><td><code>%1</code></td><td>%2</td></tr>"_s.arg(
            QString::fromUtf8(line.input).toHtmlEscaped(), HelpDialog::tr(line.meaning).toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_topics(new TopicsView(this))
    , m_codes(new CodesView(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    m_tabs->setObjectName(u"helpTabs"_s);
    m_tabs->addTab(m_topics, tr("Tasks"));
    m_tabs->addTab(makeText(), tr("Keys and filters"));
    m_tabs->addTab(m_codes, tr("Codes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in a line closes nothing
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_topics, &TopicsView::codesWanted, this, &HelpDialog::showCodes);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 100, fontMetrics().lineSpacing() * 32);
    fitToScreen(*this);
}

QTextBrowser *HelpDialog::makeText()
{
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Keys and filters"));
    text->setOpenLinks(false);
    text->setHtml(u"<h3>%1</h3>%2<h3>%3</h3>%4<p>%5</p>"_s.arg(
        tr("Keys"), tableOf(keys), tr("Filters"), tableOf(examples),
        tr("A message that failed may still have reached its recipient as a text message: the webhook does "
           "not "
           "say so.")));
    return text;
}

void HelpDialog::openAt(HelpContext context)
{
    m_tabs->setCurrentWidget(m_topics);
    m_topics->showFor(context);
    bringToFront(*this);
}

void HelpDialog::showCodes(const QString &text)
{
    m_tabs->setCurrentWidget(m_codes);
    m_codes->lookFor(text);
}
