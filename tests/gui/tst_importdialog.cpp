#include "gui/importdialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysThatItRunsAndForHowLong();
    void refusalsAreListedWithFileLineAndReason();
    void ofManyRefusalsTheFirstAreListed();
    void canBeCancelledOnce();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void theNextImportBeginsAnew();
    void textsFromFilesAreNeverMarkup();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<ImportDialog> m_dialog;
};

void ImportDialogTest::init()
{
    m_dialog = std::make_unique<ImportDialog>();
    m_dialog->show();
}

void ImportDialogTest::saysThatItRunsAndForHowLong()
{
    m_dialog->begin(2);
    QVERIFY(m_dialog->running());
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    const auto *state = part<QLabel>("importState");
    QCOMPARE(state->text(), u"Importing 2 files… 0 s"_s);
    QTRY_COMPARE(state->text(), u"Importing 2 files… 1 s"_s);
    m_dialog->begin(1);
    QCOMPARE(state->text(), u"Importing 1 file… 0 s"_s);
}

void ImportDialogTest::refusalsAreListedWithFileLineAndReason()
{
    m_dialog->begin(1);
    const auto *list = part<QTreeWidget>("refusals");
    QVERIFY(!list->isVisible());
    m_dialog->addRefusal({.file = u"/a/b.ndjson"_s, .line = 7, .reason = u"The body is no JSON."_s});
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 1);
    const auto *item = list->topLevelItem(0);
    QCOMPARE(item->text(0), u"b.ndjson"_s);
    QVERIFY(item->toolTip(0).contains(u"/a/b.ndjson"_s));
    QCOMPARE(item->text(1), u"7"_s);
    QCOMPARE(item->text(2), u"The body is no JSON."_s);
}

void ImportDialogTest::ofManyRefusalsTheFirstAreListed()
{
    m_dialog->begin(1);
    for (int line = 1; line <= 250; ++line)
        m_dialog->addRefusal({.file = u"a"_s, .line = line, .reason = u"No."_s});
    QCOMPARE(part<QTreeWidget>("refusals")->topLevelItemCount(), maxShownRefusals);
    QCOMPARE(part<QLabel>("refusedTitle")->text(), u"250 refused; the first 100:"_s);
}

void ImportDialogTest::canBeCancelledOnce()
{
    const QSignalSpy cancelled(m_dialog.get(), &ImportDialog::importCancelled);
    auto *cancel = part<QPushButton>("cancelImport");
    QVERIFY(!cancel->isEnabled());
    m_dialog->begin(1);
    cancel->click();
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_dialog->running()); // until the command has ended
    m_dialog->showEnd(
        {.imported = 5, .duplicates = 0, .refused = 0, .cancelled = true, .trouble = u"Stopped."_s});
    QVERIFY(!m_dialog->running());
}

void ImportDialogTest::saysHowItEnded_data()
{
    QTest::addColumn<ImportEnd>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole")
        << ImportEnd{.imported = 1'234, .duplicates = 5, .refused = 1, .cancelled = false, .trouble = {}}
        << u"Import ended: 1,234 imported, 5 there already, 1 refused."_s;
    QTest::newRow("cancelled")
        << ImportEnd{.imported = 3, .duplicates = 0, .refused = 0, .cancelled = true, .trouble = u"x"_s}
        << u"Cancelled; what was imported until then is kept: 3 imported, 0 there already, 0 refused."_s;
    QTest::newRow("trouble") << ImportEnd{.imported = 3,
                                          .duplicates = 0,
                                          .refused = 0,
                                          .cancelled = false,
                                          .trouble = u"Disk full."_s}
                             << u"Import stopped: 3 imported, 0 there already, 0 refused. Disk full."_s;
}

void ImportDialogTest::saysHowItEnded()
{
    QFETCH(ImportEnd, end);
    QFETCH(QString, text);
    m_dialog->begin(1);
    m_dialog->showEnd(end);
    QCOMPARE(m_dialog->endText(), text);
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
}

void ImportDialogTest::theNextImportBeginsAnew()
{
    m_dialog->begin(1);
    m_dialog->addRefusal({.file = u"a"_s, .line = 1, .reason = u"No."_s});
    m_dialog->showEnd({});
    m_dialog->begin(1);
    QCOMPARE(part<QTreeWidget>("refusals")->topLevelItemCount(), 0);
    QVERIFY(!part<QTreeWidget>("refusals")->isVisible());
    QVERIFY(part<QPushButton>("cancelImport")->isEnabled());
}

void ImportDialogTest::textsFromFilesAreNeverMarkup()
{
    m_dialog->begin(1);
    m_dialog->addRefusal({.file = u"<b>"_s, .line = 1, .reason = u"<i>\u202E"_s});
    const auto *item = part<QTreeWidget>("refusals")->topLevelItem(0);
    QCOMPARE(item->text(2), u"<i>[U+202E]"_s);
    QVERIFY(item->toolTip(0).contains(u"&lt;b&gt;"_s));
    QCOMPARE(part<QLabel>("importState")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
