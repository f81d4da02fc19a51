#include "byhand.h"
#include "gui/dialogs.h"
#include "gui/exportdialog.h"
#include "gui/helpdialog.h"
#include "gui/importdialog.h"
#include "gui/mainwindow.h"
#include "gui/navigation.h"
#include "gui/settingsdialog.h"
#include "gui/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

class HelpDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aTopicIsShort();
    void everyContextHasATopic_data();
    void everyContextHasATopic();
    void f1OpensTheTopicOfTheTable_data();
    void f1OpensTheTopicOfTheTable();
    void f1OpensTheTopicOfTheOverview();
    void f1OpensTheTopicOfTheTemplatesOneByOne();
    void f1OpensTheTopicOfTheFirstSteps();
    void f1OpensTheTopicOfTheFilterLine();
    void f1OpensTheTopicOfTheSavedFilters();
    void f1InADialogOpensItsTopic_data();
    void f1InADialogOpensItsTopic();
    void topicsForTheScreenComeFirst();
    void keysThatAreNamedExist();
    void menusThatAreNamedExist();
    void aTopicIsFoundByWordsOfItsTitleAndItsSteps();
    void whatNoTopicHasIsLookedForAmongTheCodes();
    void f1AgainForgetsTheWords();
    void theKeyboardAloneIsEnough();
    void everythingHasAnAccessibleName();
    void marksOfOurOwnAreNotSeen();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    /// Every table has rows, so that none is hidden and the first steps are over.
    void fill()
    {
        m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:9/hook"_s, {}});
        QList<Stored> news;
        for (const Table *table : allTables())
            news.append(byhand::stored(*table, 7));
        m_window->takeStored(news);
    }
    static void activate(QWidget *window)
    {
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
    }
    static void pressF1(QWidget *where) { QTest::keyClick(where, Qt::Key_F1); }
    void pressF1()
    {
        QVERIFY(m_window->focusWidget() != nullptr);
        pressF1(m_window->focusWidget());
    }
    /// The title of the topic that help shows; empty: it is not open.
    [[nodiscard]] QString shownTopic() const
    {
        const auto *help = part<QDialog>("help");
        if (help == nullptr || !help->isVisible())
            return {};
        return part<QTextBrowser>("topicText")->toPlainText().section(u'\n', 0, 0);
    }
    static QString titleOfId(const char *id)
    {
        for (const HelpTopic &topic : helpTopics()) {
            if (QByteArrayView(topic.id) == id)
                return titleOf(topic);
        }
        return u"there is no such topic"_s;
    }
    /// The titles that are listed.
    [[nodiscard]] QStringList listed() const
    {
        const auto *list = part<QListWidget>("topicList");
        QStringList titles;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                titles.append(list->item(row)->text());
        }
        return titles;
    }
    void look(const QString &words) { part<QLineEdit>("findTopic")->setText(words); }
    /// What help says, in topics and tables.
    [[nodiscard]] QString everyText() const
    {
        QString text = part<QTextBrowser>("helpText")->toPlainText();
        for (const HelpTopic &topic : helpTopics())
            text += u'\n' + stepsOf(topic).join(u'\n');
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void HelpDialogTest::init()
{
    m_window.reset();
    QFile::remove(m_folder.filePath(u"s.ini"_s));
    m_window = std::make_unique<MainWindow>(m_folder.filePath(u"s.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpDialogTest::aTopicIsShort()
{
    constexpr qsizetype maxSteps = 4;
    constexpr qsizetype maxStep = 200;
    QSet<QByteArray> ids;
    for (const HelpTopic &topic : helpTopics()) {
        QVERIFY2(!ids.contains(topic.id), topic.id);
        ids.insert(topic.id);
        QVERIFY2(!titleOf(topic).isEmpty() && !titleOf(topic).endsWith(u'.'), topic.id);
        const QStringList steps = stepsOf(topic);
        QVERIFY2(steps.size() >= 2 && steps.size() <= maxSteps, topic.id);
        for (const QString &step : steps) {
            QVERIFY2(step.size() > 10 && step.size() <= maxStep, qPrintable(step));
            QVERIFY2(step.count(u'`') % 2 == 0, qPrintable(step));
        }
    }
}

void HelpDialogTest::everyContextHasATopic_data()
{
    QTest::addColumn<HelpContext>("context");
    QTest::addColumn<QString>("topic");
    const std::pair<HelpContext, const char *> topics[] = {
        {HelpContext::Overview, "overview"},   {HelpContext::Templates, "rejected"},
        {HelpContext::Comments, "rejected"},   {HelpContext::Messages, "failed"},
        {HelpContext::Deliveries, "answered"}, {HelpContext::OtherEvents, "siblings"},
        {HelpContext::FirstSteps, "console"},  {HelpContext::Filter, "filter"},
        {HelpContext::SavedFilters, "saved"},  {HelpContext::Export, "export"},
        {HelpContext::Import, "import"},       {HelpContext::Settings, "signature"},
    };
    for (const auto &[context, topic] : topics)
        QTest::newRow(topic) << context << titleOfId(topic);
}

void HelpDialogTest::everyContextHasATopic()
{
    QFETCH(HelpContext, context);
    QFETCH(QString, topic);
    m_window->dialogs().openHelp(context);
    QCOMPARE(shownTopic(), topic);
    QVERIFY(part<QTabWidget>("helpTabs")->currentWidget()->isAncestorOf(part<QWidget>("topicText")));
}

void HelpDialogTest::f1OpensTheTopicOfTheTable_data()
{
    QTest::addColumn<const Table *>("table");
    QTest::addColumn<QString>("topic");
    const std::pair<const Table *, const char *> topics[] = {
        {&templatesTable, "rejected"},  {&commentsTable, "rejected"}, {&messagesTable, "failed"},
        {&deliveriesTable, "answered"}, {&othersTable, "siblings"},   {&smsTable, "siblings"},
        {&emailTable, "siblings"},
    };
    for (const auto &[table, topic] : topics)
        QTest::newRow(table->key) << table << titleOfId(topic);
}

void HelpDialogTest::f1OpensTheTopicOfTheTable()
{
    QFETCH(const Table *, table);
    QFETCH(QString, topic);
    fill();
    part<Navigation>("navigation")->select(*table);
    pressF1();
    QCOMPARE(shownTopic(), topic);
}

void HelpDialogTest::f1OpensTheTopicOfTheOverview()
{
    fill();
    part<Navigation>("navigation")->selectOverview();
    pressF1();
    QCOMPARE(shownTopic(), titleOfId("overview"));
}

void HelpDialogTest::f1OpensTheTopicOfTheTemplatesOneByOne()
{
    fill();
    part<Navigation>("navigation")->select(templatesTable);
    part<QAction>("summaryAction")->trigger();
    part<QWidget>("standings")->setFocus();
    pressF1();
    QCOMPARE(shownTopic(), titleOfId("rejected"));
}

void HelpDialogTest::f1OpensTheTopicOfTheFirstSteps()
{
    fill();
    part<Navigation>("navigation")->select(messagesTable);
    part<QAction>("firstStepsAction")->trigger();
    pressF1();
    QCOMPARE(shownTopic(), titleOfId("console"));
}

void HelpDialogTest::f1OpensTheTopicOfTheFilterLine()
{
    fill();
    part<Navigation>("navigation")->select(messagesTable);
    part<QAction>("filterAction")->trigger();
    pressF1();
    QCOMPARE(shownTopic(), titleOfId("filter"));
}

void HelpDialogTest::f1OpensTheTopicOfTheSavedFilters()
{
    fill();
    part<QAction>("savedFiltersAction")->trigger();
    auto *dialog = part<QDialog>("savedFiltersDialog");
    activate(dialog);
    pressF1(dialog);
    QCOMPARE(shownTopic(), titleOfId("saved"));
    part<QDialog>("help")->close();
    dialog->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"[messages] Failed = result:error"_s);
    dialog->findChild<QPushButton *>(u"keep"_s)->click();
    activate(m_window.get());
    part<QListWidget>("savedFilters")->setFocus();
    pressF1();
    QCOMPARE(shownTopic(), titleOfId("saved"));
}

void HelpDialogTest::f1InADialogOpensItsTopic_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("topic");
    QTest::newRow("export") << u"ExportDialog"_s << titleOfId("export");
    QTest::newRow("import") << u"import"_s << titleOfId("import");
    QTest::newRow("settings") << u"SettingsDialog"_s << titleOfId("signature");
}

void HelpDialogTest::f1InADialogOpensItsTopic()
{
    QFETCH(QString, dialog);
    QFETCH(QString, topic);
    auto *one = m_window->findChild<QDialog *>(dialog);
    one->show();
    activate(one);
    pressF1(one);
    QCOMPARE(shownTopic(), topic);
    QTRY_COMPARE(QApplication::activeWindow(), part<QDialog>("help")); // it takes what is typed from now on
}

void HelpDialogTest::topicsForTheScreenComeFirst()
{
    m_window->dialogs().openHelp(HelpContext::Deliveries);
    const QStringList titles = listed();
    QCOMPARE(titles.size(), qsizetype(helpTopics().size()));
    for (const char *id : {"answered", "nothing", "signature", "again"})
        QVERIFY2(titles.indexOf(titleOfId(id)) < 4, id);
}

/// As shortcuts of the window, or of its parts.
void HelpDialogTest::keysThatAreNamedExist()
{
    m_window->dialogs().openHelp(HelpContext::Overview);
    QSet<QString> known;
    for (const auto *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            known.insert(key.toString(QKeySequence::PortableText));
    }
    static const QRegularExpression key(u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:\\w+)|\\bF\\d\\d?\\b"_s);
    qsizetype named = 0;
    for (auto found = key.globalMatch(everyText()); found.hasNext(); ++named) {
        const QString one = found.next().captured();
        QVERIFY2(known.contains(one), qPrintable(one));
    }
    QVERIFY(named > 40);
}

void HelpDialogTest::menusThatAreNamedExist()
{
    QSet<QString> known;
    for (const auto *menu : m_window->menuBar()->actions()) {
        for (const auto *entry : menu->menu()->actions())
            known.insert(QString(menu->text() + u" > "_s + entry->text()).remove(u'&').remove(u"…"_s));
    }
    static const QRegularExpression typed(u"`[^`]*`"_s);
    static const QRegularExpression entry(u"\\*([^*]*)\\*"_s);
    qsizetype named = 0;
    for (const HelpTopic &topic : helpTopics()) {
        const QString text = stepsOf(topic).join(u'\n').remove(typed);
        for (auto found = entry.globalMatch(text); found.hasNext(); ++named) {
            const QString one = found.next().captured(1);
            QVERIFY2(known.contains(one), qPrintable(one));
        }
    }
    QVERIFY(named > 15);
}

void HelpDialogTest::aTopicIsFoundByWordsOfItsTitleAndItsSteps()
{
    m_window->dialogs().openHelp(HelpContext::Overview);
    look(u"rejected WHY"_s);
    QCOMPARE(listed(), QStringList{titleOfId("rejected")});
    QCOMPARE(shownTopic(), titleOfId("rejected")); // at once, not only when it is chosen
    look(u"healthz"_s);
    QCOMPARE(listed(), QStringList{titleOfId("nothing")});
    look(u"alimboard explain 3018"_s);
    QVERIFY(listed().contains(titleOfId("codes")));
    look(u"  "_s);
    QCOMPARE(listed().size(), qsizetype(helpTopics().size()));
    QCOMPARE(shownTopic(), titleOfId("codes")); // what was found stays
}

void HelpDialogTest::whatNoTopicHasIsLookedForAmongTheCodes()
{
    m_window->dialogs().openHelp(HelpContext::Overview);
    auto *button = part<QPushButton>("toCodes");
    QVERIFY(!button->isVisible());
    look(u"3020"_s);
    QVERIFY(listed().isEmpty());
    QCOMPARE(shownTopic(), u"No task has these words."_s);
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(part<QWidget>("codes")->isVisible());
    auto *line = part<QLineEdit>("findCode");
    QCOMPARE(line->text(), u"3020"_s);
    QTRY_VERIFY(line->hasFocus());
    const auto *codes = part<QTreeWidget>("codeList");
    int found = 0;
    for (int row = 0; row < codes->topLevelItemCount(); ++row)
        found += codes->topLevelItem(row)->isHidden() ? 0 : 1;
    QVERIFY(found >= 1 && found < 5);
}

void HelpDialogTest::f1AgainForgetsTheWords()
{
    m_window->dialogs().openHelp(HelpContext::Import);
    look(u"3020"_s);
    part<QPushButton>("toCodes")->click();
    m_window->dialogs().openHelp(HelpContext::Import);
    QCOMPARE(shownTopic(), titleOfId("import"));
    QVERIFY(part<QWidget>("topics")->isVisible());
    QCOMPARE(listed().size(), qsizetype(helpTopics().size()));
}

void HelpDialogTest::theKeyboardAloneIsEnough()
{
    fill();
    pressF1();
    auto *help = part<QDialog>("help");
    QTRY_COMPARE(QApplication::activeWindow(), help);
    auto *line = part<QLineEdit>("findTopic");
    QTRY_VERIFY(line->hasFocus()); // words can be typed at once
    QTest::keyClicks(line, u"recipient"_s);
    const QStringList titles = listed();
    QVERIFY(titles.size() >= 2 && titles.size() < qsizetype(helpTopics().size()));
    QTest::keyClick(line, Qt::Key_Up); // to the first of them, if it is not
    while (shownTopic() != titles[0])
        QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(shownTopic(), titles[1]); // those that are hidden are passed over
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(help->isVisible());
    QSet<QString> reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(help->focusWidget(), Qt::Key_Tab);
        reached.insert(help->focusWidget()->objectName());
    }
    QVERIFY(reached.contains(u"topicList"_s) && reached.contains(u"topicText"_s));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void HelpDialogTest::everythingHasAnAccessibleName()
{
    m_window->dialogs().openHelp(HelpContext::Overview);
    for (const char *name :
         {"findTopic", "topicList", "topicText", "toCodes", "helpText", "findCode", "codeList", "codeText"}) {
        auto *accessible = QAccessible::queryAccessibleInterface(part<QWidget>(name));
        QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(), name);
    }
}

void HelpDialogTest::marksOfOurOwnAreNotSeen()
{
    m_window->dialogs().openHelp(HelpContext::Overview);
    const auto *text = part<QTextBrowser>("topicText");
    const auto *list = part<QListWidget>("topicList");
    for (int row = 0; row < list->count(); ++row) {
        part<QListWidget>("topicList")->setCurrentRow(row);
        QString shown = text->toPlainText();
        QVERIFY2(!shown.contains(u'`'), qPrintable(shown));
        QVERIFY2(!shown.remove(u"010****5678"_s).contains(u'*'), qPrintable(shown));
    }
}

QTEST_MAIN(HelpDialogTest)
#include "tst_helpdialog.moc"
