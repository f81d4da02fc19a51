#include "gui/openlink.h"
#include "gui/storywriter.h"
#include "gui/templatestory.h"
#include "support/busytime.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

using Fields = QList<std::pair<const char *, QByteArray>>;

Row rowOf(const Table &table, qint64 id, const Fields &fields)
{
    Row row{.id = id, .cells = Cells(qsizetype(table.columns.size()))};
    for (const auto &[key, value] : fields)
        row.cells[columnIndex(table, QLatin1StringView(key))] = value;
    return row;
}

Row update(qint64 id, const QByteArray &status, const QByteArray &time)
{
    return rowOf(templatesTable, id, {{"status", status}, {"updateDate", time}, {"delivery", "7"}});
}

Row comment(qint64 id, const QByteArray &status, const QByteArray &time, const QByteArray &content)
{
    return rowOf(commentsTable, id,
                 {{"status", status},
                  {"createdAt", time},
                  {"content", content},
                  {"userName", "inspector"},
                  {"id", QByteArray::number(id)}});
}

/// A template that was rejected, asked about, rejected again and answered.
TemplateHistory rejected()
{
    TemplateHistory history;
    history.updates = {update(2, "TSC04", "2026-11-02 10:00:00"), update(1, "TSC01", "2026-11-01 10:00:00")};
    history.comments = {comment(4, "REP", "2026-11-02 12:00:00", "fourth"),
                        comment(3, "REJ", "2026-11-02 11:00:00", "third"),
                        comment(1, "REJ", "2026-11-01 11:00:00", "first"),
                        comment(2, "INQ", "2026-11-01 12:00:00", "second")};
    return history;
}

} // namespace

class TemplateStoryTest : public QObject
{
    Q_OBJECT
private slots:
    void theNewestRejectionComesFirst();
    void saysWhatCanBeDoneNow_data();
    void saysWhatCanBeDoneNow();
    void whatTheNewestRejectionSaysAnewIsNamed();
    void developerAndInspectorAreOnTwoSides();
    void aCodeThatIsUsedAgainIsTold();
    void statesAreInTimeOrderWithWordAndShape();
    void everyStateIsSeenInTheBar();
    void theCommentThatIsLookedAtIsMarked();
    void exactTimesAreTold();
    void moreThanIsReadIsSaid();
    void textsFromOutsideAreNeverMarkup();
    void linksCanBeReadOnDark();
    void filesAreChosenByALink();
    void filesThatAreNotKnownHaveTheirNames();
    void deliveriesAreChosenByALink();
    void linksAreReachedByKeys();
    void theSameHistoryKeepsTheSelection();
    void itIsCopiedAsText();
    void itIsAsHighAsItsText();
    void veryLongCommentsAreShownAtOnce();
    void onlyPlainWebAddressesAreOpened_data();
    void onlyPlainWebAddressesAreOpened();
    void anAddressIsOpenedOnlyAfterAgreement();
    void anythingElseIsCopied();

public slots:
    void takeOpened(const QUrl &url) { m_opened.append(url); }

private:
    static QString textOf(const TemplateStory &story) { return story.toPlainText(); }
    /// The address of the link whose text contains this.
    static QUrl linkOf(const TemplateStory &story, const QString &text)
    {
        for (auto block = story.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); part != block.end(); ++part) {
                if (part.fragment().charFormat().isAnchor() && part.fragment().text().contains(text))
                    return QUrl(part.fragment().charFormat().anchorHref());
            }
        }
        return {};
    }

    QList<QUrl> m_opened;
};

void TemplateStoryTest::theNewestRejectionComesFirst()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    const QString text = textOf(story);
    QVERIFY(text.startsWith(u"Newest rejection"_s));
    QVERIFY(text.indexOf(u"third"_s) < text.indexOf(u"States (2)"_s));
    QVERIFY(text.indexOf(u"States"_s) < text.indexOf(u"Other comments (3)"_s));
    QVERIFY(text.indexOf(u"Other comments"_s) < text.indexOf(u"first"_s));
    QVERIFY(text.indexOf(u"first"_s) < text.indexOf(u"second"_s));
    QVERIFY(text.indexOf(u"second"_s) < text.indexOf(u"fourth"_s));
    QCOMPARE(text.count(u"third"_s), 1);
    QVERIFY(text.contains(u"Inquired · inspector · 2026-11-01"_s));
}

void TemplateStoryTest::saysWhatCanBeDoneNow_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("reasons");
    QTest::newRow("TSC01") << u"Wait"_s << false;
    QTest::newRow("TSC02") << u"Write a comment"_s << false;
    QTest::newRow("TSC03") << u"Send with it"_s << false;
    QTest::newRow("TSC04") << u"Answer with a comment"_s << true;
}

void TemplateStoryTest::saysWhatCanBeDoneNow()
{
    QFETCH(QString, said);
    QFETCH(bool, reasons);
    TemplateHistory history;
    history.updates = {update(2, QTest::currentDataTag(), "2026-11-02 10:00:00"),
                       update(1, "TSC02", "2026-11-01 10:00:00")};
    TemplateStory story;
    story.showHistory(history, 0);
    QVERIFY2(textOf(story).contains(said), qPrintable(textOf(story)));
    QCOMPARE(textOf(story).contains(u"Usual reasons"_s), reasons);
}

void TemplateStoryTest::whatTheNewestRejectionSaysAnewIsNamed()
{
    TemplateHistory history = rejected();
    history.comments = {comment(3, "REJ", "2026-11-02 11:00:00", "Add a name. The link is dead."),
                        comment(1, "REJ", "2026-11-01 11:00:00", "No advertising. Add a name.")};
    TemplateStory story;
    story.showHistory(history, 0);
    const QString text = textOf(story);
    const auto anew = text.indexOf(u"Not said in the rejection before:"_s);
    const auto gone = text.indexOf(u"No longer said:"_s);
    QVERIFY(anew > 0 && gone > anew);
    QVERIFY(text.sliced(anew, gone - anew).contains(u"The link is dead."_s));
    QVERIFY(!text.sliced(anew, gone - anew).contains(u"Add a name."_s));
    QVERIFY(text.sliced(gone).contains(u"No advertising."_s));
}

void TemplateStoryTest::developerAndInspectorAreOnTwoSides()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    const auto sideOf = [&story](const QString &text) {
        const QTextBlockFormat format = story.document()->find(text).block().blockFormat();
        return format.leftMargin() - format.rightMargin();
    };
    QVERIFY(sideOf(u"second"_s) > sideOf(u"first"_s)); // INQ, REJ
    QVERIFY(sideOf(u"fourth"_s) < 0);
}

void TemplateStoryTest::aCodeThatIsUsedAgainIsTold()
{
    TemplateHistory history;
    history.updates = {update(3, "TSC01", "2026-11-03 10:00:00"), update(2, "TSC04", "2026-11-02 10:00:00"),
                       update(1, "TSC01", "2026-11-01 10:00:00")};
    TemplateStory story;
    story.showHistory(history, 0);
    QCOMPARE(textOf(story).count(u"The code was used again"_s), 1);
    history.comments = {comment(1, "REJ", "2026-11-02 10:00:00", "of the one before")};
    story.showHistory(history, 0);
    QVERIFY(!textOf(story).contains(u"Newest rejection"_s));
    QVERIFY(textOf(story).contains(u"of the one before"_s));
    history.comments.append(comment(2, "REJ", "2026-11-04 10:00:00", "of this one"));
    story.showHistory(history, 0);
    QVERIFY(textOf(story).indexOf(u"of this one"_s) < textOf(story).indexOf(u"of the one before"_s));
}

void TemplateStoryTest::statesAreInTimeOrderWithWordAndShape()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    const QString text = textOf(story);
    const auto requested = text.indexOf(QString(QChar(QChar::ObjectReplacementCharacter)) + u" Requested"_s);
    const auto state = text.lastIndexOf(QString(QChar(QChar::ObjectReplacementCharacter)) + u" Rejected · "_s,
                                        text.indexOf(u"Other comments"_s));
    QVERIFY(requested > 0);
    QVERIFY(state > requested);
}

void TemplateStoryTest::everyStateIsSeenInTheBar()
{
    TemplateStory story;
    TemplateHistory history = rejected();
    history.updates = {update(3, "TSC03", "2026-11-05 10:00:00"), update(2, "TSC02", "2026-11-03 10:00:00"),
                       update(1, "TSC01", "2026-11-02 10:00:00")};
    story.showHistory(history, 0);
    const QString text = textOf(story);
    QVERIFY2(text.contains(u" to now, to the scale of working days\n"_s), qPrintable(text));
    const auto bar =
        story.document()->resource(QTextDocument::ImageResource, QUrl(u"timeline"_s)).value<QImage>();
    QVERIFY(!bar.isNull());
    int empty = 0;
    for (int x = 0; x < bar.width(); ++x)
        empty += bar.pixelColor(x, bar.height() / 2).alpha() == 0 ? 1 : 0;
    const int gaps = 3 * int(bar.devicePixelRatio()); // one pixel behind each state
    QVERIFY2(empty <= gaps, QByteArray::number(empty).constData());
}

void TemplateStoryTest::theCommentThatIsLookedAtIsMarked()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    QVERIFY(!textOf(story).contains(u"this comment"_s));
    story.showHistory(rejected(), 2);
    QCOMPARE(textOf(story).count(u"this comment"_s), 1);
    const auto marked = story.document()->find(u"this comment"_s).block();
    QVERIFY(marked.blockFormat().hasProperty(QTextFormat::BackgroundBrush));
    QVERIFY(marked.next().text().contains(u"second"_s));
    QVERIFY(!marked.previous().blockFormat().hasProperty(QTextFormat::BackgroundBrush));
}

void TemplateStoryTest::exactTimesAreTold()
{
    TemplateStory story;
    TemplateHistory history;
    history.comments = {comment(1, "REJ", "2026-11-01T11:00:00.123+09:00", "x")};
    story.showHistory(history, 0);
    bool told = false;
    for (auto block = story.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part)
            told =
                told || part.fragment().charFormat().toolTip().contains(u"2026-11-01T11:00:00.123+09:00"_s);
    }
    QVERIFY(told);
}

void TemplateStoryTest::moreThanIsReadIsSaid()
{
    TemplateHistory history = rejected();
    history.moreUpdates = true;
    history.moreComments = true;
    TemplateStory story;
    story.showHistory(history, 0);
    QVERIFY(textOf(story).contains(u"States (newest 2)"_s));
    QVERIFY(textOf(story).contains(u"Other comments (newest 3)"_s));
}

void TemplateStoryTest::textsFromOutsideAreNeverMarkup()
{
    TemplateHistory history;
    Row row =
        comment(1, "<b>REJ", "<i>", "<a href='https://evil.example'>x</a><img src='file:///etc/passwd'>");
    row.cells[columnIndex(commentsTable, "userName"_L1)] = "<u>\xE2\x80\xAEme";
    history.comments = {row};
    history.attachments.insert(commentKey(row.cells), {{u"<s>name"_s, u"<b>path"_s}});
    TemplateStory story;
    story.showHistory(history, 0);
    for (const auto &text : {u"<a href='https://evil.example'>x</a><img"_s, u"<u>[U+202E]me"_s, u"<i>"_s,
                             u"<b>REJ"_s, u"<s>name"_s, u"<b>path"_s})
        QVERIFY2(textOf(story).contains(text), qPrintable(text));
    QVERIFY(linkOf(story, u"evil"_s).isEmpty());
}

void TemplateStoryTest::linksCanBeReadOnDark()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    const auto colour = [&story] {
        return story.document()->find(u"delivery 7"_s).charFormat().foreground().color();
    };
    const QColor onLight = colour();
    QPalette dark = story.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    story.setPalette(dark);
    QVERIFY(colour().lightnessF() > onLight.lightnessF());
}

void TemplateStoryTest::filesAreChosenByALink()
{
    TemplateHistory history = rejected();
    history.attachments.insert(
        commentKey(history.comments[1].cells),
        {{u"이유.png"_s, u"https://files.example/이유.png"_s}, {u"b.pdf"_s, u"/data/b.pdf"_s}});
    TemplateStory story;
    story.showHistory(history, 0);
    const QSignalSpy chosen(&story, &TemplateStory::pathChosen);
    QVERIFY(textOf(story).contains(u"File: 이유.png"_s));
    emit story.anchorClicked(linkOf(story, u"files.example"_s));
    emit story.anchorClicked(linkOf(story, u"b.pdf"_s));
    QCOMPARE(chosen.value(0).value(0).toString(), u"https://files.example/이유.png"_s);
    QCOMPARE(chosen.value(1).value(0).toString(), u"/data/b.pdf"_s);
    QVERIFY(story.source().isEmpty()); // it leads nowhere by itself
}

void TemplateStoryTest::filesThatAreNotKnownHaveTheirNames()
{
    TemplateHistory history = rejected();
    history.comments[0].cells[columnIndex(commentsTable, "attachments"_L1)] = "2";
    history.comments[0].cells[columnIndex(commentsTable, "attachmentNames"_L1)] = "a.png, b.png";
    TemplateStory story;
    story.showHistory(history, 0);
    QVERIFY(textOf(story).contains(u"Files: a.png, b.png"_s));
}

void TemplateStoryTest::deliveriesAreChosenByALink()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    const QSignalSpy chosen(&story, &TemplateStory::deliveryChosen);
    emit story.anchorClicked(linkOf(story, u"delivery 7"_s));
    QCOMPARE(chosen.value(0).value(0).toLongLong(), 7);
}

void TemplateStoryTest::linksAreReachedByKeys()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    story.show();
    QVERIFY(QTest::qWaitForWindowActive(&story));
    story.setFocus();
    const QSignalSpy chosen(&story, &TemplateStory::deliveryChosen);
    QTest::keyClick(&story, Qt::Key_Tab);
    QTest::keyClick(&story, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TemplateStoryTest::theSameHistoryKeepsTheSelection()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    story.selectAll();
    TemplateHistory again = rejected();
    again.ticket = 9;
    story.showHistory(again, 0);
    QVERIFY(story.textCursor().hasSelection());
    again.comments[0].cells[columnIndex(commentsTable, "content"_L1)] = "changed";
    story.showHistory(again, 0);
    QVERIFY(textOf(story).contains(u"changed"_s));
}

void TemplateStoryTest::itIsCopiedAsText()
{
    TemplateStory story;
    story.showHistory(rejected(), 0);
    story.selectAll();
    story.copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"third"_s));
    QVERIFY(!copied.contains(QChar(QChar::ObjectReplacementCharacter)));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().isEmpty());
}

void TemplateStoryTest::itIsAsHighAsItsText()
{
    TemplateStory story;
    story.resize(300, 50);
    story.show();
    story.showHistory(rejected(), 0);
    const int before = story.sizeHint().height();
    QVERIFY(before >= story.document()->size().height());
    TemplateHistory longer = rejected();
    longer.comments[0].cells[columnIndex(commentsTable, "content"_L1)] = QByteArray("word ").repeated(200);
    story.showHistory(longer, 0);
    QVERIFY(story.sizeHint().height() > before + 10 * story.fontMetrics().lineSpacing());
}

void TemplateStoryTest::veryLongCommentsAreShownAtOnce()
{
    constexpr int bound = 3'000; // milliseconds with sanitizers on a busy machine
    TemplateHistory history;
    for (int i = 0; i < maxHistoryRows; ++i) {
        history.comments.append(comment(i, "INQ", "2026-11-01 11:00:00", QByteArray(1'000'000, 'x')));
        history.updates.append(update(i, "TSC04", "2026-11-02 10:00:00"));
    }
    TemplateStory story;
    story.resize(300, 300);
    story.show();
    BusyTime since;
    since.start();
    story.showHistory(history, 0);
    story.grab(QRect(0, 0, 300, 300));
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
    QVERIFY(textOf(story).contains(u"cut here"_s));
    QVERIFY(textOf(story).contains(u"too much text"_s));
    QVERIFY(textOf(story).size() < 2 * maxStoryText);
}

void TemplateStoryTest::onlyPlainWebAddressesAreOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://example.com/a.png"_s << true;
    QTest::newRow("http in capitals") << u"HTTP://EXAMPLE.COM/"_s << true;
    QTest::newRow("path") << u"/data/a.png"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("a name in front") << u"https://example.com@evil.example/"_s << false;
    QTest::newRow("too long") << u"https://example.com/"_s + QString(maxAddress, u'x') << false;
    QTest::newRow("empty") << QString() << false;
}

void TemplateStoryTest::onlyPlainWebAddressesAreOpened()
{
    QFETCH(QString, text);
    QFETCH(bool, opened);
    QCOMPARE(webAddress(text).has_value(), opened);
}

void TemplateStoryTest::anAddressIsOpenedOnlyAfterAgreement()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeOpened");
    QWidget window;
    window.show();
    OpenLink links(&window);
    const auto ask = [&] {
        links.choose(u"https://example.com/<b>이유.png?a=1&b=2"_s);
        return window.findChild<QDialog *>(u"openLink"_s);
    };
    auto *dialog = ask();
    QVERIFY(dialog->isVisible());
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"address"_s)->toPlainText(),
             u"https://example.com/%3Cb%3E%EC%9D%B4%EC%9C%A0.png?a=1&b=2"_s);
    const auto boldOf = [](const QPlainTextEdit &shown) {
        QString bold;
        QTextCursor cursor(shown.document());
        while (cursor.movePosition(QTextCursor::Right)) {
            if (cursor.charFormat().fontWeight() == QFont::Bold)
                bold += shown.document()->characterAt(cursor.position() - 1);
        }
        return bold;
    };
    QCOMPARE(boldOf(*dialog->findChild<QPlainTextEdit *>(u"address"_s)), u"example.com"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // the first key leads away
    QTRY_VERIFY(window.findChild<QDialog *>(u"openLink"_s) == nullptr);
    QVERIFY(m_opened.isEmpty());
    dialog = ask();
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Open"_s)
            button->click();
    }
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened[0].toEncoded(), "https://example.com/%3Cb%3E%EC%9D%B4%EC%9C%A0.png?a=1&b=2");
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TemplateStoryTest::anythingElseIsCopied()
{
    QWidget window;
    OpenLink links(&window);
    const QSignalSpy copied(&links, &OpenLink::copied);
    links.choose(u"file:///etc/passwd"_s);
    QVERIFY(window.findChild<QDialog *>(u"openLink"_s) == nullptr);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"file:///etc/passwd"_s);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0][0].toString(), u"file:///etc/passwd"_s);
}

QTEST_MAIN(TemplateStoryTest)
#include "tst_templatestory.moc"
