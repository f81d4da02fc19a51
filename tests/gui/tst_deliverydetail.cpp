#include "gui/bodyview.h"
#include "gui/deliverydetail.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "support/busytime.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

DeliveryRead readOf(const QByteArray &body)
{
    DeliveryRead read;
    read.delivery.number = 42;
    read.delivery.request.body = body;
    return read;
}

} // namespace

class DeliveryDetailTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_detail = std::make_unique<DeliveryDetail>();
        m_detail->resize(400, 600);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
    }
    void itSaysWhatWasAnsweredAndWhy();
    void itsRowsLeadToTheirTables();
    void whatIsNotCountedIsNotSaid();
    void theBodyIsShownAsItCame();
    void aBodyThatIsNoTextIsShownAsNumbers();
    void jsonIsColoured();
    void whatIsNoJsonIsNotColoured();
    void coloursCanBeReadOnLightAndDark();
    void aSearchFindsGoesOnAndCounts();
    void aSearchIsKeptForTheNextBody();
    void keysLeadThroughASearch();
    void aSearchIsBounded();
    void theWholeBodyIsCopied();
    void theCommandPostsToThisReceiver();
    void theLargestBodyIsShownAtOnce();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_detail->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString body() const { return part<PlainText>("body")->toPlainText(); }
    [[nodiscard]] QString found() const { return part<QLabel>("foundInBody")->text(); }
    /// The colours of the text's characters, where they have one.
    [[nodiscard]] QMap<QString, QColor> colours() const
    {
        QMap<QString, QColor> colours;
        for (auto block = part<PlainText>("body")->document()->begin(); block.isValid();
             block = block.next()) {
            for (const auto &range : block.layout()->formats())
                colours.insert(block.text().mid(range.start, range.length),
                               range.format.foreground().color());
        }
        return colours;
    }
    /// Where the match stands that is looked at.
    [[nodiscard]] int place() const { return part<PlainText>("body")->textCursor().position(); }

    std::unique_ptr<DeliveryDetail> m_detail;
};

void DeliveryDetailTest::itSaysWhatWasAnsweredAndWhy()
{
    const auto answer = [this](Outcome outcome, int status, const QByteArray &note) {
        DeliveryRead read = readOf("{}");
        read.delivery.outcome = outcome;
        read.delivery.httpStatus = status;
        read.delivery.note = note;
        m_detail->showDelivery(read);
        return part<QLabel>("answer")->text();
    };
    QCOMPARE(answer(Outcome::Accepted, 200, {}), u"Answered 200: valid, and kept"_s);
    QVERIFY(answer(Outcome::Verification, 200, {}).contains(u"console's check"_s));
    QCOMPARE(answer(Outcome::Malformed, 400, "<b>no JSON"), u"Answered 400: <b>no JSON"_s);
}

void DeliveryDetailTest::itsRowsLeadToTheirTables()
{
    DeliveryRead read = readOf("{}");
    read.counted = true;
    read.rows = {{&commentsTable, 2}, {&messagesTable, 1'234}};
    m_detail->showDelivery(read);
    const QSignalSpy chosen(m_detail.get(), &DeliveryDetail::rowsChosen);
    QVERIFY(!part<QPushButton>("rowsOf_templates")->isVisible());
    QVERIFY(!part<QPushButton>("rowsOf_deliveries")->isVisible());
    QCOMPARE(part<QPushButton>("rowsOf_comments")->text(), u"Comments: 2"_s);
    QVERIFY(part<QPushButton>("rowsOf_messages")->text().startsWith(u"Messages: 1"_s));
    QTest::mouseClick(part<QPushButton>("rowsOf_messages"), Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).value<const Table *>(), &messagesTable);
}

void DeliveryDetailTest::whatIsNotCountedIsNotSaid()
{
    m_detail->showDelivery(readOf("{}"));
    QVERIFY(!part<QLabel>("rowsBrought")->isVisible());
    DeliveryRead read = readOf("{}");
    read.counted = true;
    m_detail->showDelivery(read);
    QCOMPARE(part<QLabel>("rowsBrought")->text(), u"Brought no row that was new"_s);
    QVERIFY(part<QLabel>("rowsBrought")->isVisible());
    read.delivery.outcome = Outcome::Malformed; // goes without saying
    m_detail->showDelivery(read);
    QVERIFY(!part<QLabel>("rowsBrought")->isVisible());
}

void DeliveryDetailTest::theBodyIsShownAsItCame()
{
    m_detail->showDelivery(readOf("{\"a\":\"알림\\u0020\"}"));
    QCOMPARE(body(), u"{\n  \"a\": \"알림\\u0020\"\n}"_s);
    part<QCheckBox>("rawBody")->click();
    QCOMPARE(body(), u"{\"a\":\"알림\\u0020\"}"_s);
    part<QCheckBox>("rawBody")->click();
    QVERIFY(body().contains(u'\n'));
}

void DeliveryDetailTest::aBodyThatIsNoTextIsShownAsNumbers()
{
    m_detail->showDelivery(readOf("ab\xFF\x01"
                                  "cdefgh"));
    part<QCheckBox>("rawBody")->click();
    QCOMPARE(body(), u"000000  61 62 ff 01 63 64 65 66  ab..cdef\n000008  67 68                    gh\n"_s);
    QVERIFY(hexText(QByteArray(maxHexBytes, 'x')).endsWith(u"xxxxxxxx\n"_s));
    QVERIFY(hexText(QByteArray(maxHexBytes + 1, 'x')).contains(u"cut here"_s));
}

void DeliveryDetailTest::jsonIsColoured()
{
    m_detail->showDelivery(readOf("{\"key\":\"va\\\"lue\",\"n\":-1.5e3,\"w\":true}"));
    const auto shown = colours();
    QCOMPARE(shown.value(u"\"key\""_s), QGuiApplication::palette().color(QPalette::Link));
    QCOMPARE(shown.value(u"\"va\\\"lue\""_s), colourOf(Tone::Good));
    QCOMPARE(shown.value(u"-1.5e3"_s), colourOf(Tone::Pending));
    QCOMPARE(shown.value(u"true"_s), colourOf(Tone::Warning));
    // A string that was too long for one line goes on in the next.
    m_detail->showDelivery(readOf("[\"" + QByteArray(maxShownLine + 10, 'x') + " true\"]"));
    QVERIFY(!colours().contains(u"true"_s));
}

void DeliveryDetailTest::whatIsNoJsonIsNotColoured()
{
    m_detail->showDelivery(readOf("true \"x\" 1"));
    QVERIFY(colours().isEmpty());
}

void DeliveryDetailTest::coloursCanBeReadOnLightAndDark()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_detail->showDelivery(readOf("{\"key\":\"value\"}"));
    const QColor onLight = colours().value(u"\"value\""_s);
    const QColor keyOnLight = colours().value(u"\"key\""_s);
    QApplication::setPalette(dark);
    QTRY_VERIFY(colours().value(u"\"value\""_s).lightnessF() > onLight.lightnessF());
    QVERIFY(colours().value(u"\"key\""_s).lightnessF() > keyOnLight.lightnessF());
    QApplication::setPalette(before);
    QTRY_COMPARE(colours().value(u"\"value\""_s), onLight);
}

void DeliveryDetailTest::aSearchFindsGoesOnAndCounts()
{
    m_detail->showDelivery(readOf("{\"a\":\"Find\",\"b\":\"find find\"}"));
    auto *line = part<QLineEdit>("findInBody");
    QVERIFY(!part<QToolButton>("findNext")->isEnabled());
    line->setText(u"FIND"_s);
    QCOMPARE(found(), u"1 of 3"_s);
    const int first = place();
    QCOMPARE(first, body().indexOf(u"Find"_s));
    part<QToolButton>("findNext")->click();
    QCOMPARE(found(), u"2 of 3"_s);
    QVERIFY(place() > first);
    part<QToolButton>("findPrevious")->click();
    part<QToolButton>("findPrevious")->click(); // around the end
    QCOMPARE(found(), u"3 of 3"_s);
    QCOMPARE(part<PlainText>("body")->extraSelections().size(), 3);
    line->setText(u"nowhere"_s);
    QCOMPARE(found(), u"not found"_s);
    QVERIFY(part<PlainText>("body")->extraSelections().isEmpty());
    line->clear();
    QCOMPARE(found(), QString());
}

void DeliveryDetailTest::aSearchIsKeptForTheNextBody()
{
    m_detail->showDelivery(readOf("[\"x\"]"));
    part<QLineEdit>("findInBody")->setText(u"x"_s);
    QCOMPARE(found(), u"1 of 1"_s);
    m_detail->showDelivery(readOf("[\"x\",\"x\"]"));
    QCOMPARE(found(), u"1 of 2"_s);
}

void DeliveryDetailTest::keysLeadThroughASearch()
{
    m_detail->showDelivery(readOf("[\"x\",\"x\",\"x\"]"));
    m_detail->focusFind();
    auto *line = part<QLineEdit>("findInBody");
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(found(), u"2 of 3"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(found(), u"3 of 3"_s);
    QTest::keyClick(line, Qt::Key_F3);
    QCOMPARE(found(), u"1 of 3"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(part<PlainText>("body")->hasFocus());
    QCOMPARE(found(), QString());
}

void DeliveryDetailTest::aSearchIsBounded()
{
    m_detail->showDelivery(readOf(QByteArray(maxMatches * 2, 'x')));
    part<QLineEdit>("findInBody")->setText(u"x"_s);
    QVERIFY(found().contains(u"or more"_s));
    QVERIFY(part<PlainText>("body")->extraSelections().size() <= 500);
}

void DeliveryDetailTest::theWholeBodyIsCopied()
{
    const QByteArray large = '[' + QByteArray("\"알림\",").repeated(100'000) + "1]";
    m_detail->showDelivery(readOf(large));
    QVERIFY(body().contains(u"cut here"_s));
    part<QPushButton>("copyBody")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), large);
    m_detail->showDelivery(readOf("\xFF\x01"));
    part<QPushButton>("copyBody")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ff 01"_s);
    m_detail->showDelivery(readOf({}));
    QVERIFY(!part<QPushButton>("copyBody")->isEnabled());
}

void DeliveryDetailTest::theCommandPostsToThisReceiver()
{
    m_detail->setUrl(u"http://127.0.0.1:9/hook"_s);
    m_detail->showDelivery(readOf("{\"a\":1}"));
    const QSignalSpy copied(m_detail.get(), &DeliveryDetail::copied);
    part<QPushButton>("copyCurl")->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(u"'http://127.0.0.1:9/hook'"_s));
    QVERIFY(command.contains(u"'{\"a\":1}'"_s));
    QCOMPARE(copied.size(), 1);
}

void DeliveryDetailTest::theLargestBodyIsShownAtOnce()
{
    constexpr int bound = 1'500; // milliseconds with sanitizers on a busy machine
    const QByteArray body = '[' + QByteArray("{\"key\":\"value\"},").repeated(2'000'000) + "1]";
    part<QLineEdit>("findInBody")->setText(u"e"_s);
    BusyTime since;
    since.start();
    m_detail->showDelivery(readOf(body));
    m_detail->grab();
    part<QCheckBox>("rawBody")->click();
    m_detail->grab();
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
}

QTEST_MAIN(DeliveryDetailTest)
#include "tst_deliverydetail.moc"
