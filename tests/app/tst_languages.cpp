#include "app/language.h"
#include "support/contrast.h"
#include "support/cutoff.h"
#include "support/views.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

constexpr int settleTime = 30; ///< milliseconds before a picture

/// The window in each language: it speaks it, and no text is cut off. With PICTURES set to a folder, pictures
/// of what was looked at are left there, light and dark, small and large.
class LanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void theWindowSpeaks();
    void nothingIsCutOff_data() { views::addAll(); }
    void nothingIsCutOff();
    void countsHavePlurals();

private:
    void lookAt(QWidget &window, const QString &name);
    void takePictures(QWidget &window, const QString &begin);

    QTemporaryDir m_folder;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<views::Window> m_views;
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
    m_views = std::make_unique<views::Window>(m_folder.path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_views->window()));
}

void LanguagesTest::cleanup()
{
    m_views.reset();
    m_speech.reset();
    QLocale::setDefault(QLocale::c());
}

void LanguagesTest::theWindowSpeaks()
{
    QFETCH_GLOBAL(QString, language);
    const QHash<QString, QString> words{{u"en"_s, u"Overview"_s}, {u"ko"_s, u"개요"_s}, {u"ja"_s, u"概要"_s}};
    QCOMPARE(m_views->part<QAction>("overviewAction")->text(), words.value(language));
    QCOMPARE(QLocale().language(), languageNamed(language));
}

void LanguagesTest::lookAt(QWidget &window, const QString &name)
{
    QFETCH_GLOBAL(QString, language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // what layouts have posted
    const QStringList all = allCutOff(window);
    if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty())
        takePictures(window, u"%1/%2-%3"_s.arg(folder, name, language));
    QVERIFY2(all.isEmpty(), qPrintable(name + u": "_s + all.join(u" | "_s)));
}

void LanguagesTest::takePictures(QWidget &window, const QString &begin)
{
    const QPalette usual = QGuiApplication::palette();
    for (const auto &[look, palette] : {std::pair("light", contrast::light()), {"dark", contrast::dark()}}) {
        QGuiApplication::setPalette(palette);
        for (const QSize size : {QSize(views::width, views::height), QSize(2'560, 1'440)}) {
            if (window.isWindow() && &window == &m_views->window())
                window.resize(size);
            QCoreApplication::processEvents(); // may take longer than that
            QTest::qWait(settleTime); // also for what is queued again and again, as heights of wrapped texts
            window.grab().save(u"%1-%2-%3.png"_s.arg(begin, QLatin1StringView(look)).arg(window.width()));
        }
    }
    QGuiApplication::setPalette(usual);
}

void LanguagesTest::nothingIsCutOff()
{
    QFETCH(QString, view);
    QWidget *open = m_views->open(view);
    QVERIFY(open != nullptr);
    lookAt(*open, view);
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
