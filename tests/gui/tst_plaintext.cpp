#include "gui/celltext.h"
#include "gui/plaintext.h"
#include "support/busytime.h"

#include <QScrollBar>
#include <QTest>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT
private slots:
    void unseenCharactersAreSeen_data();
    void unseenCharactersAreSeen();
    void longTextsAreCutAndSaySo();
    void longLinesGoOnInTheNext();
    void aPairOfSurrogatesIsNotParted();
    void tipsAreNeverMarkup();
    void oneLineIsOneLine();
    void isAsHighAsItsLinesUpToABound();
    void growsWhenItBecomesNarrow();
    void theSameTextAgainLeavesTheSelection();
    void tabLeavesIt();
    void hugeTextsAreShownAtOnce_data();
    void hugeTextsAreShownAtOnce();
    void hugeCellsAreCutInTheTable_data();
    void hugeCellsAreCutInTheTable();
    void jsonIsPrintedWithLineBreaksWhereThatIsNotTooMuch();
    void timesOfATableAreNeverMoreThanOneLine();
};

void PlainTextTest::unseenCharactersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    QTest::newRow("right to left override") << u"a\u202Eb"_s << u"a[U+202E]b"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"[U+2066]a[U+2069]"_s;
    QTest::newRow("Arabic letter mark") << u"\u061C"_s << u"[U+061C]"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a[U+200B]b"_s;
    QTest::newRow("byte order mark") << u"\uFEFF"_s << u"[U+FEFF]"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a[U+2028]b"_s;
    QTest::newRow("control characters")
        << QString(QChar(0)) + u"\u0007\u007F\u0085"_s << u"\u2400\u2407\u2421[U+0085]"_s;
    QTest::newRow("line breaks and tabs stay") << u"a\tb\r\nc\nd"_s << u"a\tb\nc\nd"_s;
    QTest::newRow("a lone carriage return") << u"a\rb"_s << u"a\u240Db"_s;
    QTest::newRow("Hangul, kana, markup") << u"<b>가나あ</b>&amp;"_s << u"<b>가나あ</b>&amp;"_s;
}

void PlainTextTest::unseenCharactersAreSeen()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "seen");
}

void PlainTextTest::longTextsAreCutAndSaySo()
{
    const QString text = visibleText(QString(20, u'x'), 5);
    QVERIFY(text.startsWith(u"xxxxx\n"));
    QVERIFY(text.contains(u"cut here"));
    QCOMPARE(visibleText(QString(5, u'x'), 5), u"xxxxx"_s);
    const QString lines = visibleText(QString(2 * maxShownLines, u'\n'));
    QVERIFY(lines.count(u'\n') <= maxShownLines + 1);
    QVERIFY(lines.contains(u"cut here"));
}

void PlainTextTest::longLinesGoOnInTheNext()
{
    const QString shown = visibleText(QString(maxShownLine, u'x') + u'y');
    QCOMPARE(shown, QString(maxShownLine, u'x') + u"↩\ny"_s);
    const QString fits = QString(maxShownLine, u'x') + u'\n' + QString(maxShownLine, u'y');
    QCOMPARE(visibleText(fits), fits);
}

void PlainTextTest::aPairOfSurrogatesIsNotParted()
{
    const QString shown = visibleText(QString(maxShownLine - 1, u'x') + u"😀y"_s);
    QVERIFY(shown.contains(u"😀↩\ny"_s));
}

void PlainTextTest::tipsAreNeverMarkup()
{
    QCOMPARE(tipText(u"<b>&\n</b>"_s),
             u"<span style='white-space: pre-wrap'>&lt;b&gt;&amp;\n&lt;/b&gt;</span>"_s);
}

void PlainTextTest::oneLineIsOneLine()
{
    QCOMPARE(visibleLine(u"a\nb\tc\u202E", 100), u"a b c[U+202E]"_s);
    QCOMPARE(visibleLine(u"abc", 2), u"ab…"_s);
}

void PlainTextTest::isAsHighAsItsLinesUpToABound()
{
    PlainText text(5);
    text.resize(300, 100);
    text.showText(u"a");
    const int one = text.height();
    text.showText(u"a\nb\nc");
    QVERIFY(text.height() > 2 * one);
    text.showText(u"1\n2\n3\n4\n5\n6\n7\n8\n9");
    const int most = text.height();
    QVERIFY(most <= 6 * one);
    text.showText(QString(100, u'\n'));
    QCOMPARE(text.height(), most);
    text.showText(u"a");
    QCOMPARE(text.height(), one);
}

void PlainTextTest::growsWhenItBecomesNarrow()
{
    PlainText text(10);
    text.resize(400, 100);
    text.show();
    text.showText(u"several words that fit on one line");
    const int before = text.height();
    text.setFixedWidth(80);
    QTRY_VERIFY(text.height() > 2 * before);
}

void PlainTextTest::theSameTextAgainLeavesTheSelection()
{
    PlainText text(-1);
    text.resize(300, 60);
    text.show();
    text.showText(u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine");
    text.selectAll();
    text.verticalScrollBar()->setValue(3);
    text.showText(u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine");
    QVERIFY(text.textCursor().hasSelection());
    QCOMPARE(text.verticalScrollBar()->value(), 3);
    text.showText(u"other");
    QVERIFY(!text.textCursor().hasSelection());
}

void PlainTextTest::tabLeavesIt()
{
    QWidget window;
    PlainText first(3, maxShownText, &window);
    PlainText second(3, maxShownText, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
}

void PlainTextTest::hugeTextsAreShownAtOnce_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype size = 1'000'000;
    QTest::newRow("one line") << QString(size, u'x');
    QTest::newRow("one line of Hangul") << QString(size, u'가');
    QTest::newRow("line breaks") << QString(size, u'\n');
    QTest::newRow("direction marks") << QString(size, u'\u202E');
    QTest::newRow("spaces") << QString(size, u' ');
}

void PlainTextTest::hugeTextsAreShownAtOnce()
{
    QFETCH(QString, text);
    constexpr int bound =
        1'000; // milliseconds with sanitizers on a busy machine; took 13 s before texts were cut
    for (const int maxLines : {-1, 14}) {
        PlainText shown(maxLines);
        shown.resize(300, 300);
        shown.show();
        BusyTime since;
        since.start();
        shown.showText(text);
        shown.grab();
        QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
        QVERIFY(shown.toPlainText().contains(u"cut here"));
    }
}

void PlainTextTest::hugeCellsAreCutInTheTable_data()
{
    QTest::addColumn<const Table *>("table");
    QTest::addColumn<QString>("key");
    for (const Table *table : allTables()) {
        for (const Column &column : table->columns)
            QTest::addRow("%s.%s", table->key, column.key) << table << QString::fromLatin1(column.key);
    }
}

void PlainTextTest::hugeCellsAreCutInTheTable()
{
    QFETCH(const Table *, table);
    QFETCH(QString, key);
    const Column &column = *findColumn(*table, key);
    const QString text = cellText(column, QByteArray("\xE2\x80\xAE<b>\n") + QByteArray(1'000'000, 'x'));
    QVERIFY(text.size() < 400);
    QVERIFY(text.startsWith(u"[U+202E]<b> x"_s));
    QVERIFY(cellTip(column, QByteArray(1'000'000, '<')).size() < 20'000);
}

void PlainTextTest::jsonIsPrintedWithLineBreaksWhereThatIsNotTooMuch()
{
    QVERIFY(jsonText("{\"a\":1}").contains(u'\n'));
    QCOMPARE(jsonText("{a:1"), u"{a:1"_s);
    QCOMPARE(jsonText({}), QString());
    // Little that would become very much: each 1 would stand behind 120 spaces.
    const QByteArray deep =
        QByteArray(60, '[') + QByteArray("1,").repeated(500'000) + '1' + QByteArray(60, ']');
    QVERIFY(!jsonText(deep).contains(u'\n'));
}

void PlainTextTest::timesOfATableAreNeverMoreThanOneLine()
{
    const Column &column = *findColumn(templatesTable, u"updateDate");
    QCOMPARE(cellText(column, "no\ntime\xE2\x80\xAE"), u"no time[U+202E]"_s);
}

QTEST_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
