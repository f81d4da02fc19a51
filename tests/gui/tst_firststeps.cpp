#include "gui/firststeps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The list of what has to be done until the first hook comes.
class TestFirstSteps : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ticksWhatIsDone();
    void aTunnelIsToldByTheNameThatTheClientAskedFor_data();
    void aTunnelIsToldByTheNameThatTheClientAskedFor();
    void whatTheSenderDeliversProvesItsCheck();
    void commandsLeadToThisReceiver();
    void commandsCanBeCopied();
    void saysWhatToTypeIntoTheConsole();
    void itsButtonsAskForWhatTheySay();
    void aSignatureIsTypedHereWhileThereIsNone();

private:
    [[nodiscard]] QString done() const; ///< one character a step
    [[nodiscard]] QString text(int step) const
    {
        return m_steps->findChild<QLabel *>(u"text%1"_s.arg(step))->text();
    }

    std::unique_ptr<FirstSteps> m_steps;
    const ReceiverState m_receiving{ReceiverState::Kind::Receiving, u"http://127.0.0.1:9000/my/hook"_s, {}};
};

namespace {

Delivery delivery(const QByteArray &host, Outcome outcome = Outcome::BadSignature)
{
    Delivery made;
    made.request.headers = {{"accept", "*/*"}, {"host", host}};
    made.outcome = outcome;
    return made;
}

} // namespace

void TestFirstSteps::init()
{
    m_steps = std::make_unique<FirstSteps>();
    m_steps->show();
}

QString TestFirstSteps::done() const
{
    QString all;
    for (int step = 0; step < 5; ++step) {
        const auto *mark = m_steps->findChild<QLabel *>(u"mark%1"_s.arg(step));
        all += mark->accessibleName() == u"Done"_s ? u'x' : u'-';
    }
    return all;
}

void TestFirstSteps::ticksWhatIsDone()
{
    QCOMPARE(done(), u"-----"_s);
    m_steps->showReceiver(m_receiving);
    QCOMPARE(done(), u"x----"_s);
    Settings settings;
    settings.signatures = {"secret"};
    m_steps->showSettings(settings);
    QCOMPARE(done(), u"xx---"_s);
    settings.noSignature = true;
    m_steps->showSettings(settings);
    QCOMPARE(done(), u"x----"_s);
    m_steps->showDelivery(delivery("abc.trycloudflare.com"));
    QCOMPARE(done(), u"x-x--"_s);
    m_steps->showDelivery(delivery("127.0.0.1", Outcome::Verification));
    QCOMPARE(done(), u"x-xx-"_s);
    m_steps->showHooks(true);
    QCOMPARE(done(), u"x-xxx"_s);
    m_steps->showReceiver({ReceiverState::Kind::Failed, {}, u"The port is taken."_s});
    QCOMPARE(done(), u"--xxx"_s);
}

void TestFirstSteps::aTunnelIsToldByTheNameThatTheClientAskedFor_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("tunnel");
    for (const char *host : {"127.0.0.1:8480", "localhost", "LOCALHOST:1", "[::1]:8480", "", ":", "a b"})
        QTest::newRow(host) << QByteArray(host) << false;
    for (const char *host : {"abc.ngrok.app", "abc.trycloudflare.com:443", "203.0.113.7"})
        QTest::newRow(host) << QByteArray(host) << true;
}

void TestFirstSteps::aTunnelIsToldByTheNameThatTheClientAskedFor()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, tunnel);
    m_steps->showDelivery(delivery(host));
    QCOMPARE(done(), tunnel ? u"--x--"_s : u"-----"_s);
}

void TestFirstSteps::whatTheSenderDeliversProvesItsCheck()
{
    m_steps->showDelivery(delivery("localhost", Outcome::Accepted)); // a sample
    QCOMPARE(done(), u"-----"_s);
    m_steps->showDelivery(delivery("abc.ngrok.app", Outcome::Accepted));
    QCOMPARE(done(), u"--xx-"_s);
}

void TestFirstSteps::commandsLeadToThisReceiver()
{
    m_steps->showReceiver(m_receiving);
    const auto command = [this](const char *name) {
        return m_steps->findChild<QLineEdit *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(command("cloudflared"), u"cloudflared tunnel --url http://127.0.0.1:9000"_s);
    QCOMPARE(command("ngrok"), u"ngrok http 9000 --inspect=false"_s);
    QCOMPARE(command("ssh"), u"ssh -R 80:127.0.0.1:9000 you@your.server"_s);
}

void TestFirstSteps::commandsCanBeCopied()
{
    m_steps->showReceiver(m_receiving);
    const QSignalSpy copied(m_steps.get(), &FirstSteps::copied);
    m_steps->findChild<QToolButton *>(u"copy_ngrok"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ngrok http 9000 --inspect=false"_s);
    QCOMPARE(copied.size(), 1);
}

void TestFirstSteps::saysWhatToTypeIntoTheConsole()
{
    m_steps->showReceiver(m_receiving);
    QVERIFY(text(3).contains(u"https://YOUR-TUNNEL/my/hook"_s));
    QVERIFY(text(0).contains(m_receiving.url));
    m_steps->showDelivery(delivery("localhost"));
    QVERIFY(text(3).contains(u"https://YOUR-TUNNEL/my/hook"_s));
    m_steps->showDelivery(delivery("abc.trycloudflare.com:443"));
    QVERIFY(text(3).contains(u"https://abc.trycloudflare.com/my/hook"_s));
}

void TestFirstSteps::itsButtonsAskForWhatTheySay()
{
    m_steps->showReceiver(m_receiving);
    const QSignalSpy sample(m_steps.get(), &FirstSteps::sampleWanted);
    const QSignalSpy settings(m_steps.get(), &FirstSteps::settingsWanted);
    m_steps->findChild<QPushButton *>(u"sendSample"_s)->click();
    m_steps->findChild<QPushButton *>(u"openSettings"_s)->click();
    QCOMPARE(sample.size(), 1);
    QCOMPARE(settings.size(), 1);
}

void TestFirstSteps::aSignatureIsTypedHereWhileThereIsNone()
{
    const QSignalSpy typed(m_steps.get(), &FirstSteps::signatureTyped);
    auto *line = m_steps->findChild<QLineEdit *>(u"stepSignature"_s);
    auto *use = m_steps->findChild<QPushButton *>(u"useSignature"_s);
    const auto *change = m_steps->findChild<QPushButton *>(u"openSettings"_s);
    QVERIFY(line->isVisible() && !change->isVisible());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    line->setText(u"  "_s);
    QVERIFY(!use->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(typed.size(), 0);
    QTest::keyClicks(line, u" my secret "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toByteArray(), QByteArray("my secret"));
    QVERIFY(line->text().isEmpty());
    line->setText(u"other"_s);
    use->click();
    QCOMPARE(typed.size(), 2);
    Settings settings;
    settings.signatures = {"my secret"};
    m_steps->showSettings(settings);
    QVERIFY(!line->isVisible() && change->isVisible());
}

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
