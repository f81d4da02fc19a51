#include "gui/helptopics.h"

#include "core/schema.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr auto topics = std::to_array<HelpTopic>({
    {.id = "overview",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "How is it going, at a glance?"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Open *View > Overview* (Ctrl+1). The bars are messages or deliveries over time, by result; choose "
         "from 1 hour to 30 days, or zoom with the wheel.\n"
         "Click a bar, or a line of a list below: its rows are shown. *View > Back* (Alt+Left) leads back "
         "here.\n"
         "In Templates, Messages and Deliveries, Ctrl+T switches between the rows and a summary."),
     .contexts = HelpContext::Overview},
    {.id = "console",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Add the webhook in NHN Cloud's console and see it verified"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Start a tunnel to the address at the top of the window: *Help > First steps* has commands to "
         "copy.\n"
         "Add a signature, a long random text, in the same first steps (later in *File > Settings*).\n"
         "In the console of KakaoTalk Bizmessage add a webhook for each event: the tunnel's address with "
         "`/webhook` behind it, and the same signature.\n"
         "The console calls the address at once: *View > Deliveries* (Ctrl+5) shows `verification`."),
     .contexts = HelpContext::FirstSteps},
    {.id = "rejected",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Why was a template rejected, and what do I do?"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "Open *View > Templates* (Ctrl+2) and press Ctrl+T: each template has one "
                                "line, with its state and the newest reason.\n"
                                "Select it. The details (F9) begin with the newest rejection, its files, and "
                                "what is new in it since the one before.\n"
                                "\"What can be done now\" below says how to go on: a comment that answers "
                                "brings it back into review, and so does an edit."),
     .contexts = HelpContext::Templates | HelpContext::Comments},
    {.id = "share",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Share a template's story with the team or NHN's support"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Select the template in Templates, or one of its comments in Comments.\n"
         "Press \"Copy\" at the top of the details, and choose the report for the team, or the text for NHN "
         "Cloud's support in one of three languages; that one has no keys in it.\n"
         "Paste it into a chat, a ticket or a mail."),
     .contexts = HelpContext::Templates | HelpContext::Comments},
    {.id = "failed",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Which recipients failed, and why? (as a file for Excel)"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "In the overview (Ctrl+1), choose the time, such as \"This week\", and click a line of \"Failing "
         "results\"; or filter for `result:error` in *View > Messages* (Ctrl+4).\n"
         "Select a row: the details say what its result means and what to do.\n"
         "Choose *File > Export to Excel* (Ctrl+Shift+E): the rows that are shown are written.\n"
         "A message that failed may still have arrived as an alternative SMS: the webhook does not tell."),
     .contexts = HelpContext::Messages},
    {.id = "request",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Did the hook of this request come?"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "In *View > Messages* (Ctrl+4), press Ctrl+F and write `requestId=` with the "
                                "id of the request behind it.\n"
                                "Select a row: the details count what came of the request, and name the "
                                "numbers that nothing came for.\n"
                                "No row? In *View > Deliveries* (Ctrl+5), `body:` with the id behind it "
                                "finds it in whatever was posted here, refused or not."),
     .contexts = HelpContext::Messages},
    {.id = "ask",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Ask NHN why a message failed"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "Select the message in *View > Messages* (Ctrl+4).\n"
                                "Once, write the app's secret key in *File > Settings*: it goes to NHN Cloud "
                                "only. Then press \"Ask NHN\" in the message's details.\n"
                                "The answer has the cause as a code in words, and what became of the "
                                "alternative SMS. NHN Cloud keeps messages for 90 days."),
     .contexts = HelpContext::Messages},
    {.id = "answered",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "What did we answer at a certain time?"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "In *View > Overview* (Ctrl+1) choose \"1 hour\" and \"Deliveries\", and "
                                "click the bar of that minute.\n"
                                "Or filter Deliveries (Ctrl+5) for the minute: "
                                "`receivedAt:2026-11-23T13:05`. The date belongs to it.\n"
                                "\"Answer\" is the HTTP status, \"Outcome\" the reason; the details have "
                                "headers and body as they came."),
     .contexts = HelpContext::Deliveries},
    {.id = "nothing",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Nothing arrives"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "The top of the window says whether AlimBoard receives, and where. In Deliveries, Ctrl+T shows "
         "when nothing came and when AlimBoard was closed.\n"
         "Open `https://YOUR-TUNNEL/healthz` in a browser: it answers `ok` if the tunnel leads here.\n"
         "Compare the address in the console: a new tunnel often has a new one, and the path is that at the "
         "top of the window, letter for letter.\n"
         "Message results and templates are different events: each needs a webhook in the console."),
     .contexts = HelpContext::Deliveries | HelpContext::FirstSteps},
    {.id = "signature",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "The signature does not match"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "In *View > Deliveries* (Ctrl+5), `outcome:bad-signature` finds what was refused for it with 401.\n"
         "Copy the signature from the console once more: it is a fixed text, and each webhook has its own.\n"
         "Add it under \"Signatures\" in *File > Settings* and press \"Apply\". It counts at once.\n"
         "Whether NHN Cloud sends again what was refused is not documented."),
     .contexts = HelpContext::Settings | HelpContext::Deliveries | HelpContext::FirstSteps},
    {.id = "again",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Send a delivery again, compare two"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Select one or more rows in *View > Deliveries* (Ctrl+5).\n"
         "*Edit > Send again* (Ctrl+R) asks for the address, posts their bodies there and shows what came "
         "back.\n"
         "*Edit > Save deliveries* (Ctrl+S) writes them to a file that *File > Import saved deliveries* "
         "reads.\n"
         "With two rows, of any table, *Edit > Compare two rows* (Ctrl+K) shows what is different."),
     .contexts = HelpContext::Replay | HelpContext::Deliveries},
    {.id = "siblings",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Other events, SMS and email"),
     .steps =
         QT_TRANSLATE_NOOP("HelpTopics",
                           "SMS and Email of NHN Cloud have webhooks of the same kind: add one in their "
                           "console with the same address, and their hooks come into tables of their own.\n"
                           "An event that this version does not know is kept in \"Other events\", as it "
                           "came; the details show all of it.\n"
                           "Filters, copies and exports are the same in every table."),
     .contexts = HelpContext::OtherEvents},
    {.id = "codes",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "What does a result code mean?"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "Select the message: the details say what its code means and what to do.\n"
                                "The tab \"Codes\" of this help has all of them, to be found by code or by a "
                                "word. The same number means other things for SMS and for email.\n"
                                "In a terminal, `alimboard explain 3018` says the same."),
     .contexts = HelpContext::Messages | HelpContext::OtherEvents},
    {.id = "filter",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Filter rows"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Ctrl+F leads to the line above the table. A word finds it in any text; `status:rejected` looks "
         "into one field. Fields and words are offered while you type.\n"
         "A space means and, `OR` either, `-` not: `result:error -resultCode:3018`. Times: "
         "`receivedAt>=-2h`, `receivedAt:today`.\n"
         "A right click on a cell, or the Menu key, filters for its value or filters it out.\n"
         "The tab \"Keys and filters\" of this help has more examples."),
     .contexts = HelpContext::Filter},
    {.id = "saved",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Keep a view: saved filters"),
     .steps = QT_TRANSLATE_NOOP(
         "HelpTopics",
         "Write a filter, choose *Edit > Keep this filter* (Ctrl+D) and give it a name.\n"
         "It stands below the tables at the left: a click, or Return, shows its rows in its table.\n"
         "*Edit > Saved filters* (Ctrl+Shift+D) shows all of them as a text, to be changed, removed or "
         "handed on."),
     .contexts = HelpContext::SavedFilters | HelpContext::Filter},
    {.id = "export",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Export: CSV, Excel"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "Filter and sort the rows, and choose columns by a right click on the "
                                "header: what is shown is exported, in this order.\n"
                                "Choose *File > Export to Excel* (Ctrl+Shift+E) for a workbook with real "
                                "numbers and times, at once.\n"
                                "Other formats are in *File > Export* (Ctrl+E); in CSV, tick \"For Excel\", "
                                "and Korean text stays intact. "
                                "Tick \"Hide recipients' numbers\" where others get the file.\n"
                                "NDJSON of Deliveries is a backup that an import reads back."),
     .contexts = HelpContext::Export},
    {.id = "import",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Move data from another machine: import"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "On the other machine, show Deliveries (Ctrl+5) without a filter, and export "
                                "them (Ctrl+E) as NDJSON, with the numbers not hidden.\n"
                                "Here, choose *File > Import saved deliveries* (Ctrl+I) and the file.\n"
                                "What is there already is counted, not kept twice; lines that cannot be read "
                                "are listed with the reason."),
     .contexts = HelpContext::Import},
    {.id = "hide",
     .title = QT_TRANSLATE_NOOP("HelpTopics", "Hide or remove a recipient's number"),
     .steps = QT_TRANSLATE_NOOP("HelpTopics",
                                "*View > Hide recipients' numbers* (Ctrl+M) shows them as `010****5678`, in "
                                "the window and in what is copied from it.\n"
                                "An export asks for itself: tick \"Hide recipients' numbers\" there.\n"
                                "To take one out of everything that is kept, for good, run `alimboard forget "
                                "--recipient 01012345678` in a terminal. Its rows stay, with stars."),
     .contexts = HelpContext::Settings | HelpContext::Export},
});

QString spoken(const char *text)
{
    return QCoreApplication::translate("HelpTopics", text);
}

} // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

QString titleOf(const HelpTopic &topic)
{
    return spoken(topic.title);
}

QStringList stepsOf(const HelpTopic &topic)
{
    return spoken(topic.steps).split(u'\n');
}

HelpContext helpContextOf(const Table *table)
{
    if (table == nullptr)
        return HelpContext::Overview;
    if (table == &templatesTable)
        return HelpContext::Templates;
    if (table == &commentsTable)
        return HelpContext::Comments;
    if (table == &messagesTable)
        return HelpContext::Messages;
    return table == &deliveriesTable ? HelpContext::Deliveries : HelpContext::OtherEvents;
}
