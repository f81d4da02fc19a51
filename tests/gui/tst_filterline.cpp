#include "gui/filterline.h"
#include "gui/icon.h"
#include "support/busytime.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class FilterLineTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void typingIsAppliedAfterAPause();
    void returnAppliesAtOnce();
    void anotherTextOfTheSameMeaningChangesNothing();
    void theLastGoodFilterStaysWhileTheTextIsMistaken();
    void aMistakeIsToldWhenTypingPauses();
    void whatIsBeingCompletedIsNoMistakeYet();
    void offersShowWholeLines();
    void thePlaceOfAMistakeIsMarked();
    void aMistakeOutOfSightIsNotMarkedElsewhere();
    void spaceTypesASpace();
    void fieldsAreOfferedWhileTyping();
    void wordsOfCodesAreOfferedInThreeLanguages_data();
    void wordsOfCodesAreOfferedInThreeLanguages();
    void downAndReturnTakeWhatIsOffered();
    void tabTakesTheFirstOffer();
    void tabLeavesTheLineWhereNothingIsOffered();
    void escapeClosesTheOffersAndKeepsTheText();
    void escapeEmptiesTheLineThenLeavesIt();
    void downLeadsToTheRows();
    void upAndDownRecallFilters();
    void whatIsTypedIsKeptWhileOthersAreRecalled();
    void onlyFiltersThatWereUsedAreRecalled();
    void theHistoryIsBounded();
    void controlAndSpaceOfferWithoutTyping();
    void offersDoNotOutliveTheLine();
    void whatIsBeingTypedCanBeSettled();
    void offersAreNeverMarkup();
    void conditionsAreAddedWithAnd();
    void alternativesGetParentheses();
    void whatWasTypedAMomentAgoCounts();
    void aConditionReplacesAMistakenText();
    void timesRelativeToNowAreReadAnew();
    void returnReadsTimesRelativeToNowAnew();
    void otherFiltersAreNotReadAnew();
    void hiddenCharactersAreTold();
    void hugeTextsDoNotHang();

private:
    [[nodiscard]] QAbstractItemView *offers() const { return m_line->findChild<QCompleter *>()->popup(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; offers()->isVisible() && row < offers()->model()->rowCount(); ++row)
            texts.append(offers()->model()->index(row, 0).data().toString());
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(m_line, text); }
    /// As a person does: a window that pops up takes the keys.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(offers()->isVisible() ? static_cast<QWidget *>(offers()) : m_line, key, with);
    }

    std::unique_ptr<QWidget> m_window;
    FilterLine *m_line = nullptr;
    QWidget *m_next = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FilterLineTest::init()
{
    m_tester.reset();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_line = new FilterLine(messagesTable);
    m_next = new QLineEdit;
    layout->addWidget(m_line);
    layout->addWidget(m_next);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_line->findChild<QCompleter *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->resize(600, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
}

void FilterLineTest::typingIsAppliedAfterAPause()
{
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    type(u"hello"_s);
    QVERIFY(changed.isEmpty());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_line->appliedText(), u"hello"_s);
    QCOMPARE(m_line->filter().kind, Filter::Kind::Condition);
}

void FilterLineTest::returnAppliesAtOnce()
{
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    type(u"zz"_s);
    press(Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
}

void FilterLineTest::anotherTextOfTheSameMeaningChangesNothing()
{
    m_line->setFilter(u"zz"_s);
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    m_line->setFilter(u"  zz "_s);
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_line->appliedText(), u"  zz "_s);
}

void FilterLineTest::theLastGoodFilterStaysWhileTheTextIsMistaken()
{
    m_line->setFilter(u"zz"_s);
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    const QSignalSpy told(m_line, &FilterLine::told);
    type(u" ("_s);
    press(Qt::Key_Escape); // what could follow is not wanted
    QTRY_VERIFY(!told.constLast()[0].toString().isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_line->appliedText(), u"zz"_s);
    QCOMPARE(m_line->filter().kind, Filter::Kind::Condition);
}

void FilterLineTest::aMistakeIsToldWhenTypingPauses()
{
    const QSignalSpy told(m_line, &FilterLine::told);
    type(u"nosuchfield:1"_s);
    for (const auto &sentence : told)
        QVERIFY(sentence[0].toString().isEmpty());
    QTRY_VERIFY(told.constLast()[0].toString().contains(u"nosuchfield"_s));
    press(Qt::Key_Backspace);
    QVERIFY(told.constLast()[0].toString().isEmpty());
}

void FilterLineTest::whatIsBeingCompletedIsNoMistakeYet()
{
    type(u"resultCode:"_s);
    QVERIFY(offers()->isVisible());
    const QSignalSpy told(m_line, &FilterLine::told);
    QTest::qWait(1'500); // longer than any pause: that nothing is told has no signal
    QVERIFY(told.isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!told.isEmpty() && !told.constLast()[0].toString().isEmpty());
}

void FilterLineTest::offersShowWholeLines()
{
    type(u"resultCode:"_s);
    QVERIFY(offers()->isVisible());
    const int line = offers()->sizeHintForRow(0);
    QVERIFY(line > 0);
    for (int row = 0; row < offers()->model()->rowCount(); ++row)
        QCOMPARE(offers()->sizeHintForRow(row), line);
    QVERIFY(offers()->viewport()->height() % line < line / 2);
}

void FilterLineTest::thePlaceOfAMistakeIsMarked()
{
    const auto marked = [this] {
        const QImage image = m_line->grab().toImage();
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() / 2; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == colourOf(Tone::Error)) {
                    columns.append(x);
                    break;
                }
            }
        }
        return columns;
    };
    m_line->setFilter(u"zzzz"_s);
    QVERIFY(marked().isEmpty());
    m_line->setFilter(u"zzzz nosuchfield:1 zzzz"_s);
    const QList<int> columns = marked();
    QVERIFY(columns.size() > 3);
    const auto width = [this](const QString &text) { return m_line->fontMetrics().horizontalAdvance(text); };
    const int cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    const int begin = cursor - width(m_line->text()); // the cursor is at the end
    QVERIFY(columns.constFirst() >= begin + width(u"zzzz"_s));
    QVERIFY(columns.constLast() <= begin + width(u"zzzz nosuchfield:1 z"_s));
}

void FilterLineTest::aMistakeOutOfSightIsNotMarkedElsewhere()
{
    m_line->setFilter(u"nosuchfield:1 "_s + QString(300, u'z'));
    const QImage image = m_line->grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(image.pixelColor(x, y) != colourOf(Tone::Error));
    }
}

void FilterLineTest::spaceTypesASpace()
{
    type(u"a b"_s);
    QCOMPARE(m_line->text(), u"a b"_s);
}

void FilterLineTest::fieldsAreOfferedWhileTyping()
{
    type(u"RES"_s);
    QCOMPARE(offered(), (QStringList{u"resultCode:   Result"_s, u"result:   how it went: ok, error ..."_s}));
    type(u"x"_s);
    QVERIFY(!offers()->isVisible());
}

void FilterLineTest::wordsOfCodesAreOfferedInThreeLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << u"resultCode:succ"_s << u"Success"_s;
    QTest::newRow("Korean") << u"resultCode:성"_s << u"성공"_s;
    QTest::newRow("Japanese") << u"resultCode:成"_s << u"成功"_s;
    QTest::newRow("the code") << u"resultCode:MRC01"_s << u"MRC01"_s;
    QTest::newRow("a time") << u"receivedAt>=tod"_s << u"today"_s;
}

void FilterLineTest::wordsOfCodesAreOfferedInThreeLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    m_line->setText(typed.chopped(1));
    m_line->insert(typed.last(1));
    press(Qt::Key_Space, Qt::ControlModifier);
    if (typed.endsWith(word)) {
        QVERIFY(!offers()->isVisible()); // it stands there already
        return;
    }
    QVERIFY2(offered().value(0).startsWith(word), qPrintable(offered().join(u'\n')));
    press(Qt::Key_Tab);
    QVERIFY(m_line->text().endsWith(word));
}

void FilterLineTest::downAndReturnTakeWhatIsOffered()
{
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    type(u"resu"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), u"resultCode:"_s);
    QTRY_VERIFY(offers()->isVisible()); // behind a field come its values
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), u"resultCode:Success"_s);
    QTRY_COMPARE(changed.size(), 1);
}

void FilterLineTest::tabTakesTheFirstOffer()
{
    type(u"resu"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"resultCode:"_s);
    QVERIFY(m_line->hasFocus());
}

void FilterLineTest::tabLeavesTheLineWhereNothingIsOffered()
{
    type(u"zz"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QTest::keyClick(m_next, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(m_line->hasFocus());
}

void FilterLineTest::escapeClosesTheOffersAndKeepsTheText()
{
    type(u"resu"_s);
    press(Qt::Key_Escape);
    QVERIFY(!offers()->isVisible());
    QCOMPARE(m_line->text(), u"resu"_s);
}

void FilterLineTest::escapeEmptiesTheLineThenLeavesIt()
{
    m_line->setFilter(u"zz"_s);
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    const QSignalSpy left(m_line, &FilterLine::left);
    press(Qt::Key_Escape);
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(changed.size(), 1);
    QVERIFY(left.isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void FilterLineTest::downLeadsToTheRows()
{
    const QSignalSpy left(m_line, &FilterLine::left);
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void FilterLineTest::upAndDownRecallFilters()
{
    const QSignalSpy left(m_line, &FilterLine::left);
    m_line->restoreHistory({u"first"_s, u"second"_s});
    press(Qt::Key_Up);
    QCOMPARE(m_line->appliedText(), u"second"_s); // at once
    press(Qt::Key_Up);
    QCOMPARE(m_line->text(), u"first"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_line->text(), u"first"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_line->text(), u"second"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_line->text(), QString());
    QVERIFY(left.isEmpty());
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void FilterLineTest::whatIsTypedIsKeptWhileOthersAreRecalled()
{
    m_line->restoreHistory({u"first"_s});
    type(u"dra"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_line->text(), u"first"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_line->text(), u"dra"_s);
    press(Qt::Key_Up);
    type(u"x"_s); // is another filter from now on
    press(Qt::Key_Up);
    QCOMPARE(m_line->text(), u"first"_s);
}

void FilterLineTest::onlyFiltersThatWereUsedAreRecalled()
{
    type(u"zz"_s);
    press(Qt::Key_Return);
    type(u"yy"_s);
    QTRY_COMPARE(m_line->appliedText(), u"zzyy"_s); // on the way to another one
    type(u"xx"_s);
    m_next->setFocus();
    QCOMPARE(m_line->history(), (QStringList{u"zz"_s, u"zzyy"_s}));
    m_line->setFocus();
    m_line->setFilter(u"zz"_s);
    QCOMPARE(m_line->history().last(), u"zz"_s); // once, as the newest
    QCOMPARE(m_line->history().count(u"zz"_s), 1);
    m_line->setFilter({});
    QVERIFY(!m_line->history().contains(QString()));
    type(u"(("_s);
    press(Qt::Key_Return);
    QVERIFY(!m_line->history().contains(u"(("_s));
}

void FilterLineTest::theHistoryIsBounded()
{
    for (int i = 0; i < maxRecalled + 10; ++i)
        m_line->setFilter(u"zz%1"_s.arg(i));
    QCOMPARE(m_line->history().size(), maxRecalled);
    QCOMPARE(m_line->history().constLast(), u"zz%1"_s.arg(maxRecalled + 9));
}

void FilterLineTest::controlAndSpaceOfferWithoutTyping()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offered().size() >= int(messagesTable.columns.size()));
    QCOMPARE(m_line->text(), QString());
}

void FilterLineTest::offersDoNotOutliveTheLine()
{
    type(u"resu"_s);
    QVERIFY(offers()->isVisible());
    m_line->hide();
    QVERIFY(!offers()->isVisible());
    m_line->show();
    m_line->setFocus();
    type(u"l"_s);
    QVERIFY(offers()->isVisible());
    m_line->settle();
    QVERIFY(!offers()->isVisible());
}

void FilterLineTest::whatIsBeingTypedCanBeSettled()
{
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    type(u"zz"_s);
    m_line->settle();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_line->appliedText(), u"zz"_s);
    m_line->settle(); // a second time
    QCOMPARE(changed.size(), 1);
}

void FilterLineTest::offersAreNeverMarkup()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    for (int row = 0; row < offers()->model()->rowCount(); ++row) {
        const auto index = offers()->model()->index(row, 0);
        QVERIFY(!Qt::mightBeRichText(index.data().toString()));
        QVERIFY(!index.data(Qt::ToolTipRole).isValid());
    }
}

void FilterLineTest::conditionsAreAddedWithAnd()
{
    const QSignalSpy changed(m_line, &FilterLine::filterChanged);
    m_line->addCondition(u"recipientNo=1"_s);
    QCOMPARE(m_line->text(), u"recipientNo=1"_s);
    m_line->addCondition(u"resultCode:!=1000"_s);
    QCOMPARE(m_line->text(), u"recipientNo=1 resultCode:!=1000"_s);
    QCOMPARE(m_line->filter().kind, Filter::Kind::And);
    QCOMPARE(changed.size(), 2);
}

void FilterLineTest::alternativesGetParentheses()
{
    m_line->setFilter(u"a OR b"_s);
    m_line->addCondition(u"-c"_s);
    QCOMPARE(m_line->text(), u"(a OR b) -c"_s);
    QCOMPARE(m_line->filter().kind, Filter::Kind::And);
}

void FilterLineTest::whatWasTypedAMomentAgoCounts()
{
    type(u"zz"_s);
    m_line->addCondition(u"yy"_s);
    QCOMPARE(m_line->text(), u"zz yy"_s);
}

void FilterLineTest::aConditionReplacesAMistakenText()
{
    m_line->setFilter(u"zz"_s);
    m_line->setFilter(u"zz ("_s);
    m_line->addCondition(u"yy"_s);
    QCOMPARE(m_line->text(), u"zz yy"_s);
}

void FilterLineTest::timesRelativeToNowAreReadAnew()
{
    m_line->setFilter(u"receivedAt>=-2h"_s);
    const Filter before = m_line->filter();
    QVERIFY(QTest::qWaitFor([this] { return m_line->renew(); })); // a millisecond later
    QVERIFY(m_line->filter() != before);
    type(u" ("_s);
    QVERIFY(QTest::qWaitFor([this] { return m_line->renew(); })); // also while the text is mistaken
}

void FilterLineTest::returnReadsTimesRelativeToNowAnew()
{
    m_line->setFilter(u"receivedAt>=-2h"_s);
    const auto from = m_line->filter().condition.from.value();
    QVERIFY(QTest::qWaitFor([this] { return m_line->renew(); }));
    press(Qt::Key_Return); // never goes back to when the text was typed
    QVERIFY(m_line->filter().condition.from.value() > from);
}

void FilterLineTest::otherFiltersAreNotReadAnew()
{
    QVERIFY(!m_line->renew());
    m_line->setFilter(u"zz"_s);
    QVERIFY(!m_line->renew());
}

void FilterLineTest::hiddenCharactersAreTold()
{
    const QSignalSpy told(m_line, &FilterLine::told);
    m_line->addCondition(u"recipientNo=\"a\u202Eb\""_s);
    QCOMPARE(told.constLast()[0].toString(), u"It reads: recipientNo=\"a[U+202E]b\""_s);
    m_line->setFilter(u"recipientNo=ab"_s);
    QCOMPARE(told.constLast()[0].toString(), QString());
}

void FilterLineTest::hugeTextsDoNotHang()
{
    constexpr int bound = 2'000; // milliseconds with sanitizers on a busy machine
    BusyTime since;
    since.start();
    for (const QString &text : {QString(30'000, u'('), QString(30'000, u'"'), u"a OR "_s.repeated(5'000)}) {
        m_line->setFilter(text);
        m_line->grab();
        press(Qt::Key_Space, Qt::ControlModifier);
    }
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
}

QTEST_MAIN(FilterLineTest)
#include "tst_filterline.moc"
