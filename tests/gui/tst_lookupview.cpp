#include "gui/detailpane.h"
#include "gui/lookupview.h"
#include "gui/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const LookupKey usualKey{.appKey = "app", .requestId = "20261128231005y0Tl7Gbz0e0", .recipientSeq = "3"};
constexpr qint64 asked = 1'795'875'005'000; ///< 2026-11-28 23:10:05 in Korea

Cells message(const QByteArray &type = "ALIMTALK_NORMAL", const LookupKey &key = usualKey)
{
    Cells cells(qsizetype(messagesTable.columns.size()));
    const auto set = [&cells](QLatin1StringView column, const QByteArray &value) {
        cells[columnIndex(messagesTable, column)] = value;
    };
    set("kakaoMessageType"_L1, type);
    set("appKey"_L1, key.appKey);
    set("requestId"_L1, key.requestId);
    set("recipientSeq"_L1, key.recipientSeq);
    set("resultCode"_L1, "MRC02");
    set("delivery"_L1, "42");
    return cells;
}

Lookup failed()
{
    Lookup lookup;
    lookup.key = usualKey;
    lookup.askedAt = asked;
    lookup.httpStatus = 200;
    lookup.apiCode = "0";
    lookup.messageStatus = "FAILED";
    lookup.resultCode = "3019";
    lookup.resendStatus = "RSC04";
    lookup.resendResultCode = "1000";
    lookup.resendRequestId = "20261128231010AbCdEfGhIj1";
    return lookup;
}

LookupsRead answers(const QList<Lookup> &lookups, const QString &trouble = {})
{
    return {.ticket = 0, .key = usualKey, .lookups = lookups, .waiting = false, .trouble = trouble};
}

QString textOf(const LookupView &view)
{
    return view.findChild<PlainText *>(u"lookupText"_s)->toPlainText();
}

QPushButton *button(const QWidget &view, const char *name)
{
    return view.findChild<QPushButton *>(QString::fromLatin1(name));
}

QString korean(const Lookup &lookup)
{
    return lookupText(lookup, ShownTime::Korean);
}

} // namespace

class TestLookupView : public QObject
{
    Q_OBJECT
private slots:
    void aMessageAsksForItsAnswers()
    {
        LookupView view;
        const QSignalSpy wanted(&view, &LookupView::lookupsWanted);
        view.showMessage(message());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<LookupKey>(), usualKey);
    }

    void withoutAKeyItIsOffAndLeadsToTheSettings()
    {
        LookupView view;
        const QSignalSpy settings(&view, &LookupView::settingsWanted);
        const QSignalSpy wanted(&view, &LookupView::askWanted);
        view.show();
        view.showMessage(message());
        QVERIFY(!button(view, "askNhn")->isEnabled());
        QVERIFY(textOf(view).contains(u"secret key"_s));
        button(view, "askNhn")->click();
        button(view, "askSettings")->click();
        QCOMPARE(settings.size(), 1);
        QCOMPARE(wanted.size(), 0);
        view.setAskable(true);
        QVERIFY(button(view, "askNhn")->isEnabled());
        QVERIFY(button(view, "askSettings")->isHidden());
        QVERIFY(textOf(view).isEmpty());
        view.setAskable(false); // the key was removed
        QVERIFY(!button(view, "askNhn")->isEnabled());
    }

    void asksOnceAndWaits()
    {
        LookupView view;
        const QSignalSpy wanted(&view, &LookupView::askWanted);
        view.setAskable(true);
        view.showMessage(message("ALIMTALK_AUTH"));
        button(view, "askNhn")->click();
        button(view, "askNhn")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toByteArray(), QByteArray("ALIMTALK_AUTH"));
        QCOMPARE(wanted[0][1].value<LookupKey>(), usualKey);
        QVERIFY(textOf(view).contains(u"waiting"_s));
        LookupsRead read = answers({});
        read.waiting = true;
        view.takeLookups(read);
        QVERIFY(!button(view, "askNhn")->isEnabled());
        view.takeLookups(answers({failed()}));
        QVERIFY(button(view, "askNhn")->isEnabled());
        QVERIFY(!textOf(view).contains(u"waiting"_s));
    }

    void tellsWhatBecameOfTheMessageAndItsAlternative()
    {
        const QString text = korean(failed());
        QVERIFY2(text.startsWith(
                     u"Asked 2026-11-28 23:10:05: FAILED · Request failed, 3019 · Not a KakaoTalk user"_s),
                 qPrintable(text));
        QVERIFY2(
            text.contains(u"Alternative SMS: RSC04 · Alternative sending succeeded, 1000 · Success, request "
                          "20261128231010AbCdEfGhIj1"_s),
            qPrintable(text));
    }

    void theNewestIsFirstWithWhatItMeans()
    {
        LookupView view;
        view.setAskable(true);
        view.showMessage(message());
        Lookup before = failed();
        before.askedAt -= 60'000;
        before.messageStatus = "READY";
        before.resultCode.clear();
        before.resendStatus = "RSC02";
        view.takeLookups(answers({failed(), before}));
        const QString text = textOf(view);
        QVERIFY(text.indexOf(u"3019"_s) < text.indexOf(u"no result yet"_s));
        QVERIFY2(text.contains(u"What to do:"_s), qPrintable(text));
        QCOMPARE(text.count(u"What to do:"_s), 1);
    }

    void aTimeOfDeliveryIsShownAsOthersAre()
    {
        Lookup lookup = failed();
        lookup.resultCode = "1000";
        lookup.receiveDate = "2026-11-28 23:10:07";
        QVERIFY2(korean(lookup).contains(u"Delivered to the phone: 2026-11-28 23:10:07"_s),
                 qPrintable(korean(lookup)));
    }

    void codesThatAreNotKnownHaveTheSendersWords()
    {
        Lookup lookup = failed();
        lookup.resultCode = "8765";
        lookup.resultCodeName = "Some\nnew trouble";
        const QString text = korean(lookup);
        QVERIFY2(text.contains(u"8765 (Some"_s), qPrintable(text));
        QCOMPARE(text.count(u'\n'), korean(failed()).count(u'\n'));
    }

    void aRefusedQuerySaysWhyAndWhatToDo()
    {
        Lookup lookup;
        lookup.askedAt = asked;
        lookup.httpStatus = 200;
        lookup.apiCode = "-4017";
        QVERIFY2(korean(lookup).contains(u"-4017 · Older than 90 days"_s), qPrintable(korean(lookup)));
        QVERIFY(korean(lookup).contains(u"What to do:"_s));
        lookup.apiCode = "-8765";
        lookup.apiMessage = "Something new.";
        QVERIFY2(korean(lookup).contains(u"-8765 (Something new.)"_s), qPrintable(korean(lookup)));
    }

    void everyWayToFailIsASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Lookup::Trouble>("trouble");
        QTest::addColumn<QString>("says");
        using Trouble = Lookup::Trouble;
        QTest::newRow("401") << 401 << Trouble::None << u"secret key"_s;
        QTest::newRow("403") << 403 << Trouble::None << u"secret key"_s;
        QTest::newRow("404") << 404 << Trouble::None << u"90 days"_s;
        QTest::newRow("429") << 429 << Trouble::None << u"some minutes"_s;
        QTest::newRow("302") << 302 << Trouble::None << u"not followed"_s;
        QTest::newRow("503") << 503 << Trouble::None << u"later"_s;
        QTest::newRow("empty") << 200 << Trouble::None << u"says nothing"_s;
        QTest::newRow("400") << 400 << Trouble::None << u"HTTP 400"_s;
        QTest::newRow("timeout") << 0 << Trouble::NoTime << u"in time"_s;
        QTest::newRow("offline") << 0 << Trouble::NotReached << u"online"_s;
        QTest::newRow("large") << 200 << Trouble::TooLarge << u"too large"_s;
        QTest::newRow("broken") << 200 << Trouble::Unreadable << u"no JSON"_s;
    }

    void everyWayToFailIsASentence()
    {
        QFETCH(const int, status);
        QFETCH(const Lookup::Trouble, trouble);
        QFETCH(const QString, says);
        Lookup lookup;
        lookup.askedAt = asked;
        lookup.httpStatus = status;
        lookup.trouble = trouble;
        QVERIFY2(korean(lookup).contains(says), qPrintable(korean(lookup)));
    }

    void answersAboutAnotherMessageAreDropped()
    {
        LookupView view;
        view.setAskable(true);
        view.showMessage(message());
        LookupsRead other = answers({failed()});
        other.key.recipientSeq = "4";
        view.takeLookups(other);
        QVERIFY(textOf(view).isEmpty());
        view.takeLookups(answers({failed()}));
        QVERIFY(!textOf(view).isEmpty());
        LookupKey next = usualKey;
        next.recipientSeq = "4";
        view.showMessage(message("ALIMTALK_NORMAL", next));
        QVERIFY(textOf(view).isEmpty()); // what was answered about the one before is not about this one
    }

    void whatDidNotWorkIsToldAndTheRestStays()
    {
        LookupView view;
        view.setAskable(true);
        view.showMessage(message());
        view.takeLookups(answers({failed()}, u"There is no room left."_s));
        QVERIFY(textOf(view).contains(u"There is no room left."_s));
        QVERIFY(textOf(view).contains(u"3019"_s));
    }

    void whatCannotBeAskedForSaysSo()
    {
        LookupView view;
        const QSignalSpy wanted(&view, &LookupView::lookupsWanted);
        view.setAskable(true);
        view.show();
        view.showMessage(message("SOMETHING_NEW"));
        QVERIFY(!button(view, "askNhn")->isEnabled());
        QVERIFY(!button(view, "copyQuery")->isEnabled());
        QVERIFY(textOf(view).contains(u"cannot be asked"_s));
        QCOMPARE(wanted.size(), 0);
    }

    void theQueryIsCopiedWithoutTheKey()
    {
        LookupView view;
        const QSignalSpy told(&view, &LookupView::told);
        view.showMessage(message()); // it needs no key
        button(view, "copyQuery")->click();
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            u"curl \"https://kakaotalk-bizmessage.api.nhncloudservice.com/alimtalk/v2.3/appkeys/app/messages/"
            "20261128231005y0Tl7Gbz0e0/3\" -H \"X-Secret-Key: $NHN_SECRET_KEY\""_s);
        QCOMPARE(told.size(), 1);
    }

    void nothingOfARowMeansAnythingToAShell()
    {
        LookupView view;
        view.showMessage(
            message("ALIMTALK_NORMAL", {.appKey = "\"$(id)`x`", .requestId = "\\!'\n", .recipientSeq = "1"}));
        button(view, "copyQuery")->click();
        const QString command = QGuiApplication::clipboard()->text();
        QCOMPARE(command.count(u'"'), 4);
        QCOMPARE(command.count(u'$'), 1);
        for (const QChar letter : u"`\\\n'()"_s)
            QVERIFY2(!command.contains(letter), qPrintable(command));
    }

    void theDetailsOfAMessageHaveItAndOthersHaveNot()
    {
        DetailPane pane;
        const QSignalSpy wanted(&pane, &DetailPane::askWanted);
        const QSignalSpy read(&pane, &DetailPane::lookupsWanted);
        pane.setAskable(true);
        pane.showRow(messagesTable, {1, message()});
        auto *view = pane.findChild<LookupView *>(u"lookups"_s);
        QVERIFY(!view->isHidden());
        QCOMPARE(read.size(), 1);
        pane.takeLookups(answers({failed()}));
        QVERIFY(textOf(*view).contains(u"3019"_s));
        button(*view, "askNhn")->click();
        QCOMPARE(wanted.size(), 1);
        pane.showRow(deliveriesTable, {2, Cells(qsizetype(deliveriesTable.columns.size()))});
        QVERIFY(view->isHidden());
        pane.clear();
        QVERIFY(view->isHidden());
    }
};

QTEST_MAIN(TestLookupView)
#include "tst_lookupview.moc"
