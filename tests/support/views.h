#pragma once

#include "core/cell.h"
#include "gui/byhand.h"
#include "gui/comparedialog.h"
#include "gui/detailpane.h"
#include "gui/dialogs.h"
#include "gui/filterline.h"
#include "gui/importdialog.h"
#include "gui/mainwindow.h"
#include "gui/navigation.h"
#include "gui/remembered.h"
#include "gui/replaydialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDateTime>
#include <QDialog>
#include <QTest>

#include <algorithm>
#include <memory>

/// The views and dialogs of the window, each to be looked at with data in it.
namespace views {

using namespace Qt::Literals::StringLiterals;

constexpr const char *pages[] = {"firstSteps", "overview",   "templates", "standings", "comments", "messages",
                                 "byResult",   "deliveries", "arrivals",  "others",    "sms",      "email"};

/// The pages that are summaries, and the table of each.
constexpr std::pair<const char *, const char *> summaries[] = {
    {"standings", "templates"}, {"byResult", "messages"}, {"arrivals", "deliveries"}};

/// By the action that opens them; the last ones are opened by an import, by a link and by chosen rows.
constexpr const char *dialogs[] = {
    "settingsAction",     "helpAction", "exportAction", "aboutAction", "quitAction", "keepFilterAction",
    "savedFiltersAction", "import",     "openLink",     "compare",     "replay"};

constexpr int width = 1'280; ///< pixels of the least screen that all has to fit
constexpr int height = 800;
constexpr qint64 shownRows = 7; ///< of each table

/// The column of rows that is test data, for all views of the test.
inline void addNames(const char *const *begin, const char *const *end)
{
    QTest::addColumn<QString>("view");
    for (const char *const *name = begin; name != end; ++name)
        QTest::newRow(*name) << QString::fromLatin1(*name);
}

inline void addPages()
{
    addNames(std::begin(pages), std::end(pages));
}

inline void addDialogs()
{
    addNames(std::begin(dialogs), std::end(dialogs));
}

inline void addAll()
{
    addPages();
    for (const char *name : dialogs)
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A row of a table with some cells of its own.
inline Row rowWith(const Table &table, qint64 id, const QHash<QByteArray, QByteArray> &cells)
{
    Row row = byhand::row(table, id);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (const auto own = cells.constFind(table.columns[std::size_t(i)].key); own != cells.cend())
            row.cells[i] = *own;
    }
    return row;
}

/// What has become of a template: both sides have spoken, files are there, and a text is missing.
inline TemplateHistory history(const TemplateKey &key)
{
    TemplateHistory made{.key = key};
    int id = 4;
    for (const char *status : {"TSC04", "TSC03", "TSC02", "TSC01"}) {
        made.updates.append(rowWith(templatesTable, id, {{"status", status}}));
        --id;
    }
    made.comments = {
        rowWith(commentsTable, 4, {{"status", "REJ"}, {"content", "No advertising. Say why."}}),
        rowWith(commentsTable, 3, {{"status", "INQ"}, {"content", ""}}),
        rowWith(commentsTable, shownRows, {{"status", "REP"}, {"content", ""}}), // the current one
        rowWith(commentsTable, 2, {{"status", "REJ"}, {"content", "No advertising."}}),
        rowWith(commentsTable, 1, {{"status", "INQ"}, {"content", "Please inspect it."}})};
    for (const Row &row : std::as_const(made.comments))
        made.attachments.insert(commentKey(row.cells), {{u"a.png"_s, u"https://example.com/a.png"_s}});
    return made;
}

inline Overview overview(Ticket ticket, const OverviewWish &wish)
{
    Overview made{
        .ticket = ticket, .wish = wish, .messages = {}, .deliveries = {}, .failing = {}, .refused = {}};
    for (qint64 begin = barBegin(wish.from, wish.step) + wish.step; begin < wish.to; begin += wish.step)
        made.messages.append(OverviewBar{.begin = begin, .rows = {50, 40, 30, 20, 10}});
    made.deliveries = made.messages;
    made.failing = {{"3018", 1'234}, {"X9", 5}};
    made.refused = {byhand::row(deliveriesTable, 2), byhand::row(deliveriesTable, 1)};
    return made;
}

inline QList<TemplateStanding> standings()
{
    QList<TemplateStanding> made;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int row = 0;
    for (const char *status : {"TSC01", "TSC02", "TSC03", "TSC04"}) {
        TemplateStanding one;
        one.key = {"appKey", "senderKey", "CODE-" + QByteArray(status)};
        one.kakaoTemplateCode = "kakao";
        one.status = status;
        one.since = now - (row % 2 == 0 ? msPerHour : 10 * msPerDay);
        one.reason = "No advertising";
        one.row = ++row;
        made.append(one);
    }
    return made;
}

inline Summary answerTo(Ticket ticket, const OverviewWish &wish)
{
    return overview(ticket, wish);
}

inline Summary answerTo(Ticket ticket, StandingsWish /*wish*/)
{
    return Standings{.ticket = ticket, .templates = standings(), .more = false};
}

inline Summary answerTo(Ticket ticket, const RequestWish &wish)
{
    RequestSummary made = summaryOf({{1, "1000", 1}, {2, "3018", 2}}, 1);
    made.ticket = ticket;
    made.requestId = wish.requestId;
    return made;
}

inline Summary answerTo(Ticket ticket, const CodesWish &wish)
{
    CodeBoard made;
    made.ticket = ticket;
    made.wish = wish;
    made.all = overview(ticket, wish.stretch).messages;
    for (const char *code : {"1000", "3018", "3005", "X9", ""}) {
        CodeLine line;
        line.code = code;
        line.rows = 1'234;
        line.first = wish.stretch.from;
        line.last = wish.stretch.to;
        line.bars = made.all;
        line.senders = {{"shop", 120}, {"", 30}};
        made.rows += line.rows;
        made.codes.append(line);
    }
    return made;
}

inline Summary answerTo(Ticket ticket, const ArrivalsWish &wish)
{
    Arrivals made;
    made.ticket = ticket;
    made.wish = wish;
    made.deliveries = {12'345, 12, 0, 3, 0};
    made.hooks = {.count = 5'000, .median = 1, .most95 = 12, .most = 1'000};
    made.delay = {.count = 5'000, .median = 1'200, .most95 = 3'400, .most = 5 * msPerMinute};
    made.more = true;
    made.openingsKnown = true;
    made.quiets = {{.from = wish.stretch.to - msPerHour, .to = wish.stretch.to, .open = true},
                   {.from = wish.stretch.from, .to = wish.stretch.from + 10 * msPerHour, .open = false}};
    return made;
}

inline Summary answerTo(Ticket ticket, const ComparisonWish &wish)
{
    Comparison made;
    made.ticket = ticket;
    made.wish = wish;
    made.oneCame = QDateTime::currentMSecsSinceEpoch();
    made.otherCame = made.oneCame;
    made.json.lines = {{.path = "hooks[hookId=a].resultCode", .one = "\"1000\"", .other = "\"3018\""},
                       {.path = "more", .one = {}, .other = "true"}};
    made.json.differences = 2;
    made.json.equal = 40;
    return made;
}

inline Summary answerTo(Ticket ticket, AddressCheckWish /*wish*/)
{
    return AddressCheck{.ticket = ticket, .delivery = {}};
}

inline Summary answerTo(Ticket ticket, const RepeatsWish &wish)
{
    Repeats made;
    made.ticket = ticket;
    made.wish = wish;
    made.repeats = {{.delivery = 9, .receivedAt = 0, .differences = 1, .paths = {"resultCode"}}};
    return made;
}

/// The body of a delivery that is looked at, with values of each kind.
inline Delivery delivery(qint64 number)
{
    Delivery made;
    made.number = number;
    made.request.headers = {{"Content-Type", "application/json"}, {"X-Toast-Webhook-Signature", ""}};
    made.request.body = R"({"hooks": [{"text": "words", "number": 12, "is": true, "not": null}]})";
    return made;
}

/// The window with data, and who answers its questions.
class Window : public QObject
{
public:
    explicit Window(const QString &folder)
    {
        const QString file = folder + u"/settings.ini"_s;
        remember(file, {{u"filters/saved"_s, u"[messages] Failed ones = result:error\n"_s}});
        m_window = std::make_unique<MainWindow>(file);
        m_answers = std::make_unique<byhand::Answers<MainWindow>>(*m_window);
        m_window->resize(width, height);
        answerSummaries();
        answerDetails();
        m_window->show();
        m_window->activateWindow();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] byhand::Answers<MainWindow> &answers() { return *m_answers; }

    /// A part of the window.
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return m_window->findChild<Part *>(QString::fromLatin1(name));
    }

    /// Every table has rows, and a receiver receives.
    void fill()
    {
        Settings settings;
        settings.signatures = {"secret"};
        m_window->takeSettings(settings);
        m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:8480/webhook"_s, {}});
        QList<Stored> news;
        for (const Table *table : allTables())
            news.append(byhand::stored(*table, 1'234'567));
        m_window->takeStored(news);
    }

    /// Shows a page or a dialog of those above: the window or the dialog.
    QWidget *open(const QString &name)
    {
        fill();
        const auto isIt = [&name](const char *one) { return name == QLatin1String(one); };
        if (std::none_of(std::begin(dialogs), std::end(dialogs), isIt)) {
            openPage(name);
            return m_window.get();
        }
        openPage(u"messages"_s);
        return openDialog(name);
    }

private:
    void answerSummaries()
    {
        connect(m_window.get(), &MainWindow::summaryWanted, this,
                [this](Ticket ticket, const SummaryWish &wish) {
                    m_window->takeSummary(
                        std::visit([ticket](const auto &one) { return answerTo(ticket, one); }, wish));
                });
    }

    void answerDetails()
    {
        connect(m_window.get(), &MainWindow::historyWanted, this,
                [this](Ticket ticket, const TemplateKey &key) {
                    TemplateHistory made = history(key);
                    made.ticket = ticket;
                    m_window->takeHistory(made);
                });
        connect(m_window.get(), &MainWindow::deliveryWanted, this, [this](Ticket ticket, qint64 number) {
            m_window->takeDelivery({.ticket = ticket,
                                    .delivery = delivery(number),
                                    .rows = {{&messagesTable, 2}},
                                    .counted = true});
        });
    }

    /// A row in which a cell is missing; none named: all but the first.
    static Row without(const Table &table, qint64 id, const QByteArray &missing)
    {
        Row row = byhand::row(table, id);
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            if (missing.isEmpty() || missing == table.columns[std::size_t(i)].key)
                row.cells[i] = {};
        }
        return row;
    }

    void openPage(const QString &name)
    {
        const auto *const summary =
            std::find_if(std::begin(summaries), std::end(summaries),
                         [&name](const auto &one) { return name == QLatin1String(one.first); });
        const bool isSummary = summary != std::end(summaries);
        const Table *table = findTable(isSummary ? QString::fromLatin1(summary->second) : name);
        auto *navigation = part<Navigation>("navigation");
        if (table == nullptr)
            navigation->selectOverview();
        else
            navigation->select(*table);
        if (part<QAction>("summaryAction")->isChecked() != isSummary)
            part<QAction>("summaryAction")->trigger();
        if (name == u"firstSteps"_s) {
            m_window->takeSettings({}); // a signature is to be typed there
            part<QAction>("firstStepsAction")->trigger();
        }
        if (table == nullptr)
            return;
        QAbstractItemView *rows = nullptr;
        if (isSummary) {
            rows = m_window->findChild<QWidget *>(name)->findChild<QAbstractItemView *>();
        } else {
            m_answers->changed = {{shownRows, without(*table, shownRows, "webhookConfigId")},
                                  {shownRows - 1, without(*table, shownRows - 1, {})}};
            m_answers->found(byhand::newest(shownRows, shownRows), shownRows);
            rows =
                m_window->findChild<QWidget *>(name + u"Page"_s)->findChild<QAbstractItemView *>(u"rows"_s);
        }
        QTRY_VERIFY(rows->model()->index(0, 0).data().isValid());
        rows->setCurrentIndex(rows->model()->index(0, 0));
    }

    QWidget *openDialog(const QString &name)
    {
        if (name == u"import"_s) {
            auto *import = m_window->findChild<ImportDialog *>();
            import->begin(2);
            import->addRefusal({u"/tmp/file.ndjson"_s, 3, u"It is no JSON."_s});
            import->show();
        } else if (name == u"openLink"_s) {
            emit part<DetailPane>("details")->linkChosen(u"https://example.com/a"_s);
        } else if (name == u"compare"_s) {
            m_window->findChild<CompareDialog *>()->compare(
                {.one = {.delivery = 1, .hookId = "a"}, .other = {.delivery = 2, .hookId = "a"}});
        } else if (name == u"replay"_s) {
            m_window->dialogs().replay().offer({1, 2, 3});
        } else {
            part<QWidget>("messagesPage")->findChild<FilterLine *>()->setFilter(u"resultCode:3018"_s);
            m_answers->found(byhand::newest(shownRows, shownRows), shownRows);
            m_window->findChild<QAction *>(name)->trigger();
        }
        QWidget *open = nullptr;
        for (auto *dialog : m_window->findChildren<QDialog *>())
            open = dialog->isVisible() ? dialog : open;
        return open;
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<byhand::Answers<MainWindow>> m_answers;
};

} // namespace views
