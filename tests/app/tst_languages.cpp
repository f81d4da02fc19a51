#include "app/language.h"
#include "gui/byhand.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/navigation.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// The window in each language: it speaks it, and no text is cut off. With PICTURES set to a folder, pictures
/// of what was looked at are left there.
class LanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void theWindowSpeaks();
    void nothingIsCutOffInTheWindow_data();
    void nothingIsCutOffInTheWindow();
    void nothingIsCutOffInTheDialogs_data();
    void nothingIsCutOffInTheDialogs();
    void countsHavePlurals();

private:
    void fill();
    void lookAt(QWidget &window, const QString &name);
    [[nodiscard]] static QString cutOff(const QWidget &widget);

    QTemporaryDir m_folder;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<byhand::Answers<MainWindow>> m_answers;
};

void LanguagesTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    for (const char *name : languageNames)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LanguagesTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_speech = std::make_unique<Speech>(languageNamed(language));
    m_window = std::make_unique<MainWindow>(m_folder.filePath(u"%1.ini"_s.arg(language)));
    m_answers = std::make_unique<byhand::Answers<MainWindow>>(*m_window);
    m_window->resize(1'280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void LanguagesTest::cleanup()
{
    m_answers.reset();
    m_window.reset();
    m_speech.reset();
    QLocale::setDefault(QLocale::c());
}

/// Every table has rows, and a receiver receives.
void LanguagesTest::fill()
{
    m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:8480/webhook"_s, {}});
    QList<Stored> news;
    for (const Table *table : allTables())
        news.append(byhand::stored(*table, 1'234'567));
    m_window->takeStored(news);
}

void LanguagesTest::theWindowSpeaks()
{
    QFETCH_GLOBAL(QString, language);
    const QHash<QString, QString> words{{u"en"_s, u"Overview"_s}, {u"ko"_s, u"개요"_s}, {u"ja"_s, u"概要"_s}};
    QCOMPARE(m_window->findChild<QAction *>(u"overviewAction"_s)->text(), words.value(language));
    QCOMPARE(QLocale().language(), languageNamed(language));
}

/// What of a widget's text has no room; empty: nothing.
QString LanguagesTest::cutOff(const QWidget &widget)
{
    const auto text = [&widget](const QString &shown) {
        return u"%1 (%2): %3"_s.arg(widget.objectName(),
                                    QString::fromLatin1(widget.metaObject()->className()), shown);
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool ignored = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int given = label->wordWrap() ? label->height() : label->width();
        return !ignored && !label->text().isEmpty() && needed > given + 1 ? text(label->text()) : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button == nullptr || button->text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width()
        + (button->icon().isNull() ? 0 : button->iconSize().width());
    return needed > button->width() ? text(button->text()) : QString();
}

void LanguagesTest::lookAt(QWidget &window, const QString &name)
{
    QFETCH_GLOBAL(QString, language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // what layouts have posted
    const QString folder = qEnvironmentVariable("PICTURES");
    if (!folder.isEmpty())
        window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, language));
    QStringList all;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QString cut = widget->isVisible() ? cutOff(*widget) : QString();
        if (!cut.isEmpty())
            all.append(cut);
    }
    QVERIFY2(all.isEmpty(), qPrintable(name + u": "_s + all.join(u" | "_s)));
}

void LanguagesTest::nothingIsCutOffInTheWindow_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"firstSteps", "overview", "templates", "standings", "comments", "messages",
                             "deliveries", "others", "sms", "email"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void LanguagesTest::nothingIsCutOffInTheWindow()
{
    QFETCH(QString, view);
    if (view != u"firstSteps"_s)
        fill();
    auto *navigation = m_window->findChild<Navigation *>(u"navigation"_s);
    const Table *table = findTable(view == u"standings"_s ? u"templates"_s : view);
    if (table != nullptr)
        navigation->select(*table);
    else
        navigation->selectOverview();
    if (view == u"standings"_s)
        m_window->findChild<QAction *>(u"summaryAction"_s)->trigger();
    if (table != nullptr && view != u"standings"_s) {
        m_answers->found(byhand::newest(7, 7), 7);
        auto *rows =
            m_window->findChild<QWidget *>(view + u"Page"_s)->findChild<QAbstractItemView *>(u"rows"_s);
        QTRY_VERIFY(rows->model()->index(0, 0).data().isValid());
        rows->setCurrentIndex(rows->model()->index(0, 0));
    }
    lookAt(*m_window, view);
}

void LanguagesTest::nothingIsCutOffInTheDialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"settingsAction", "helpAction", "exportAction", "aboutAction", "savedFiltersAction", "quitAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void LanguagesTest::nothingIsCutOffInTheDialogs()
{
    QFETCH(QString, action);
    fill();
    m_window->findChild<Navigation *>(u"navigation"_s)->select(messagesTable);
    m_answers->found(byhand::newest(7, 7), 7);
    Settings settings;
    settings.signatures = {"secret"};
    m_window->takeSettings(settings);
    m_window->findChild<QAction *>(action)->trigger();
    QDialog *open = nullptr;
    for (auto *dialog : m_window->findChildren<QDialog *>())
        open = dialog->isVisible() ? dialog : open;
    QVERIFY(open != nullptr);
    lookAt(*open, action);
}

void LanguagesTest::countsHavePlurals()
{
    QFETCH_GLOBAL(QString, language);
    if (language != u"en"_s)
        return;
    QCOMPARE(QCoreApplication::translate("ExportDialog", "%Ln rows written", nullptr, 1), u"1 row written"_s);
    QCOMPARE(QCoreApplication::translate("ExportDialog", "%Ln rows written", nullptr, 2'000),
             u"%1 rows written"_s.arg(QLocale().toString(2'000)));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
