#include "gui/addressbar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class AddressBarTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bar = std::make_unique<AddressBar>(); }
    void eachStateIsAWordAndADrawing();
    void storageTroubleIsSaidWhileReceiving();
    void tablesThatCannotBeWrittenAreSaid();
    void theAddressIsCopied();
    void withoutAnAddressNothingIsCopied();
    void receivingIsOfferedOnlyWhereNobodyReceives();
    void aViewerWhoseReceiverEndedSaysOnlyThat();
    void aPausedViewIsSaidAndGoesOn();
    void textsFromOutsideAreNeverMarkup();
    void theDrawingFollowsThePalette();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_bar->findChild<T *>(QString::fromLatin1(name));
    }
    void show(ReceiverState::Kind kind, const QString &trouble = {})
    {
        m_bar->showReceiver({.kind = kind, .url = u"http://127.0.0.1:9/hook"_s, .trouble = trouble});
    }
    [[nodiscard]] QImage drawing() const
    {
        for (const auto *label : m_bar->findChildren<QLabel *>()) {
            if (!label->pixmap().isNull())
                return label->pixmap().toImage();
        }
        return {};
    }

    std::unique_ptr<AddressBar> m_bar;
};

void AddressBarTest::eachStateIsAWordAndADrawing()
{
    using Kind = ReceiverState::Kind;
    QStringList words;
    QList<QImage> drawings;
    for (const Kind kind : {Kind::Starting, Kind::Receiving, Kind::Viewing, Kind::Failed}) {
        show(kind);
        QVERIFY(!words.contains(m_bar->sentence()));
        QVERIFY(!drawings.contains(drawing()));
        words.append(m_bar->sentence());
        drawings.append(drawing());
        QCOMPARE(part<QLabel>("receiverState")->text(), m_bar->sentence());
    }
    QCOMPARE(words[1], u"Receiving"_s);
}

void AddressBarTest::storageTroubleIsSaidWhileReceiving()
{
    show(ReceiverState::Kind::Receiving);
    const QImage before = drawing();
    show(ReceiverState::Kind::Receiving, u"The disk is full."_s);
    QCOMPARE(m_bar->sentence(), u"Receiving, with trouble: The disk is full."_s);
    QVERIFY(drawing() != before);
}

void AddressBarTest::tablesThatCannotBeWrittenAreSaid()
{
    show(ReceiverState::Kind::Receiving);
    m_bar->showBacklog({.waiting = 3, .remaking = false, .trouble = u"The disk is full."_s});
    QCOMPARE(m_bar->sentence(), u"Kept, but not shown: 3 deliveries wait. The disk is full."_s);
    m_bar->showBacklog({.waiting = 1, .remaking = false, .trouble = u"x"_s});
    QVERIFY(m_bar->sentence().contains(u"1 delivery waits"));
    m_bar->showBacklog({});
    QCOMPARE(m_bar->sentence(), u"Receiving"_s);
}

void AddressBarTest::theAddressIsCopied()
{
    show(ReceiverState::Kind::Receiving);
    const QSignalSpy copied(m_bar.get(), &AddressBar::copied);
    QCOMPARE(part<QLineEdit>("address")->text(), u"http://127.0.0.1:9/hook"_s);
    part<QToolButton>("copyAddress")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:9/hook"_s);
    QCOMPARE(copied.size(), 1);
}

void AddressBarTest::withoutAnAddressNothingIsCopied()
{
    QVERIFY(!part<QToolButton>("copyAddress")->isEnabled());
}

void AddressBarTest::receivingIsOfferedOnlyWhereNobodyReceives()
{
    const QSignalSpy wanted(m_bar.get(), &AddressBar::receiveWanted);
    auto *receive = part<QPushButton>("receive");
    show(ReceiverState::Kind::Receiving);
    QVERIFY(receive->isHidden());
    show(ReceiverState::Kind::Viewing);
    QVERIFY(receive->isHidden());
    show(ReceiverState::Kind::Viewing, u"It has ended."_s);
    QVERIFY(!receive->isHidden());
    QCOMPARE(receive->text(), u"&Receive here"_s);
    show(ReceiverState::Kind::Failed, u"The port is taken."_s);
    QVERIFY(!receive->isHidden());
    QCOMPARE(receive->text(), u"&Try again"_s);
    receive->click();
    QCOMPARE(wanted.size(), 1);
}

void AddressBarTest::aViewerWhoseReceiverEndedSaysOnlyThat()
{
    show(ReceiverState::Kind::Viewing, u"The instance that received here has ended."_s);
    QCOMPARE(m_bar->sentence(), u"The instance that received here has ended."_s);
}

void AddressBarTest::aPausedViewIsSaidAndGoesOn()
{
    const QSignalSpy wanted(m_bar.get(), &AddressBar::goOnWanted);
    auto *goOn = part<QPushButton>("goOn");
    show(ReceiverState::Kind::Receiving);
    const QImage before = drawing();
    QVERIFY(goOn->isHidden());
    m_bar->showPaused(true);
    QCOMPARE(m_bar->sentence(), u"Receiving; view paused"_s);
    QVERIFY(drawing() != before);
    QVERIFY(!goOn->isHidden());
    goOn->click();
    QCOMPARE(wanted.size(), 1);
    show(ReceiverState::Kind::Receiving, u"The disk is full."_s);
    QCOMPARE(m_bar->sentence(), u"Receiving, with trouble: The disk is full. The view is paused."_s);
    m_bar->showPaused(false);
    QVERIFY(goOn->isHidden());
}

void AddressBarTest::textsFromOutsideAreNeverMarkup()
{
    show(ReceiverState::Kind::Failed, u"<b>x</b>\u202E"_s);
    const auto *label = part<QLabel>("receiverState");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(u"<b>x</b>[U+202E]"_s));
    QVERIFY(label->toolTip().contains(u"&lt;b&gt;"_s));
}

void AddressBarTest::theDrawingFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    show(ReceiverState::Kind::Receiving);
    const QImage light = drawing();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QTRY_VERIFY(drawing() != light);
    QApplication::setPalette(before);
}

QTEST_MAIN(AddressBarTest)
#include "tst_addressbar.moc"
