#include "gui/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class ExportDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void handsOnTheQueryTheColumnsAndTheOptions();
    void excelIsNoOptionOfNdjson();
    void ndjsonOfDeliveriesTakesNoColumns();
    void oneExportAtATime();
    void cancelIsThereOnlyWhileSomethingRuns();
    void saysHowItEnded();
    void theFormatChangesTheFilesName();
    void aFileIsReplacedOnlyWhereThatWasAgreedTo();
    void relativePathsAreSeenFromTheHomeFolder_data();
    void relativePathsAreSeenFromTheHomeFolder();
    void theLastFolderIsOfferedAgain();
    void beginsBesideAFileThatIsThere();
    void aFolderIsNoFile();
    void wholeDeliveriesAreSaidToBeOldestFirstAndMasked();
    void filtersAreNeverMarkup();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    m_dialog = std::make_unique<ExportDialog>();
    Query query;
    query.table = &messagesTable;
    m_dialog->offer(query,
                    {findColumn(messagesTable, u"resultCode"), findColumn(messagesTable, u"recipientNo")},
                    u"resultCode:1000"_s);
}

void ExportDialogTest::handsOnTheQueryTheColumnsAndTheOptions()
{
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    part<QCheckBox>("excel")->click();
    part<QCheckBox>("mask")->click();
    part<QLineEdit>("path")->setText(u"/nowhere/x.csv"_s);
    part<QPushButton>("begin")->click();
    QCOMPARE(wanted.size(), 1);
    const auto options = wanted[0][0].value<ExportOptions>();
    QCOMPARE(options.query.table, &messagesTable);
    QCOMPARE(options.columns.size(), 2);
    QCOMPARE(options.columns[0]->key, "resultCode");
    QVERIFY(options.excel);
    QVERIFY(options.mask);
    QCOMPARE(options.path, u"/nowhere/x.csv"_s);
}

void ExportDialogTest::excelIsNoOptionOfNdjson()
{
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    part<QCheckBox>("excel")->click();
    part<QComboBox>("format")->setCurrentIndex(2);
    QVERIFY(!part<QCheckBox>("excel")->isEnabled());
    part<QPushButton>("begin")->click();
    const auto options = wanted[0][0].value<ExportOptions>();
    QVERIFY(!options.excel);
    QCOMPARE(options.format, ExportOptions::Format::Ndjson);
    QCOMPARE(options.columns.size(), 2);
}

void ExportDialogTest::ndjsonOfDeliveriesTakesNoColumns()
{
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    Query query;
    query.table = &deliveriesTable;
    m_dialog->offer(query, {&deliveriesTable.columns[0]}, {});
    part<QComboBox>("format")->setCurrentIndex(2);
    part<QPushButton>("begin")->click();
    QVERIFY(wanted[0][0].value<ExportOptions>().columns.isEmpty());
}

void ExportDialogTest::oneExportAtATime()
{
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    m_dialog->exportTo(u"/nowhere/a.csv"_s);
    m_dialog->exportTo(u"/nowhere/b.csv"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!part<QPushButton>("begin")->isEnabled());
    m_dialog->showEnd(3, {});
    m_dialog->exportTo(u"/nowhere/b.csv"_s);
    QCOMPARE(wanted.size(), 2);
}

void ExportDialogTest::cancelIsThereOnlyWhileSomethingRuns()
{
    QSignalSpy cancelled(m_dialog.get(), &ExportDialog::exportCancelled);
    QVERIFY(!part<QPushButton>("cancel")->isEnabled());
    m_dialog->exportTo(u"/nowhere/a.csv"_s);
    part<QPushButton>("cancel")->click();
    QCOMPARE(cancelled.size(), 1);
    m_dialog->showEnd(-1, {});
    QVERIFY(!part<QPushButton>("cancel")->isEnabled());
    QVERIFY(m_dialog->endText().contains(u"Cancelled"));
}

void ExportDialogTest::saysHowItEnded()
{
    m_dialog->exportTo(u"/nowhere/a.csv"_s);
    m_dialog->showProgress(1234);
    QVERIFY(part<QLabel>("state")->text().contains(u"1,234"));
    m_dialog->showEnd(5, u"The disk is full."_s);
    QVERIFY(m_dialog->endText().contains(u"The disk is full."));
    m_dialog->exportTo(u"/nowhere/a.csv"_s);
    m_dialog->showEnd(5, {});
    QCOMPARE(m_dialog->endText(), u"5 rows exported to /nowhere/a.csv."_s);
    m_dialog->exportTo(u"/nowhere/a.csv"_s);
    m_dialog->showEnd(1, {});
    QCOMPARE(m_dialog->endText(), u"1 row exported to /nowhere/a.csv."_s);
}

void ExportDialogTest::theFormatChangesTheFilesName()
{
    part<QLineEdit>("path")->setText(u"/nowhere/a.csv"_s);
    part<QComboBox>("format")->setCurrentIndex(1);
    QCOMPARE(part<QLineEdit>("path")->text(), u"/nowhere/a.tsv"_s);
}

void ExportDialogTest::beginsBesideAFileThatIsThere()
{
    const QTemporaryDir folder;
    const QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    m_dialog->choose(ExportOptions::Format::Xlsx);
    for (const QString &name : {u"a.b.xlsx"_s, u"a.b-2.xlsx"_s, u"a.b-3.xlsx"_s}) {
        part<QLineEdit>("path")->setText(folder.filePath(u"a.b.xlsx"_s));
        m_dialog->beginBeside();
        const auto options = wanted.constLast().at(0).value<ExportOptions>();
        QCOMPARE(options.path, folder.filePath(name));
        QCOMPARE(options.format, ExportOptions::Format::Xlsx);
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_dialog->showEnd(1, {});
    }
    QCOMPARE(wanted.size(), 3);
}

void ExportDialogTest::aFileIsReplacedOnlyWhereThatWasAgreedTo()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    part<QLineEdit>("path")->setText(file.fileName());
    part<QPushButton>("begin")->click();
    QVERIFY(wanted.isEmpty());
    auto *box = part<QMessageBox>("replaceFile");
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QVERIFY(box->text().endsWith(u'?'));
    box->reject();
    QVERIFY(wanted.isEmpty());
    QTRY_VERIFY(part<QMessageBox>("replaceFile") == nullptr);
    part<QPushButton>("begin")->click();
    part<QMessageBox>("replaceFile")->accept();
    QCOMPARE(wanted.size(), 1);
    m_dialog->showEnd(1, {});
    part<QPushButton>("browse")->click();
    emit part<QFileDialog>("exportFile")->fileSelected(file.fileName()); // it has asked
    part<QFileDialog>("exportFile")->close();
    part<QPushButton>("begin")->click();
    QCOMPARE(wanted.size(), 2);
}

void ExportDialogTest::relativePathsAreSeenFromTheHomeFolder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("relative") << u"nowhere/x.csv"_s;
    QTest::newRow("~") << u"~/nowhere/x.csv"_s;
    QTest::newRow("absolute") << QDir::homePath() + u"/nowhere/x.csv"_s;
}

void ExportDialogTest::relativePathsAreSeenFromTheHomeFolder()
{
    QFETCH(QString, typed);
    const QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    part<QLineEdit>("path")->setText(typed);
    part<QPushButton>("begin")->click();
    QCOMPARE(wanted.value(0).value(0).value<ExportOptions>().path, QDir::homePath() + u"/nowhere/x.csv"_s);
}

void ExportDialogTest::theLastFolderIsOfferedAgain()
{
    m_dialog->exportTo(u"/nowhere/else/x.csv"_s);
    m_dialog->showEnd(1, {});
    Query query;
    query.table = &templatesTable;
    m_dialog->offer(query, {}, {});
    QCOMPARE(part<QLineEdit>("path")->text(), u"/nowhere/else/templates.csv"_s);
}

void ExportDialogTest::aFolderIsNoFile()
{
    const QTemporaryDir folder;
    const QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportWanted);
    part<QLineEdit>("path")->setText(folder.path());
    part<QPushButton>("begin")->click();
    QVERIFY(wanted.isEmpty());
    QVERIFY(part<QMessageBox>("replaceFile") == nullptr);
    QVERIFY(part<QLabel>("state")->text().contains(u"is a folder"_s));
}

void ExportDialogTest::wholeDeliveriesAreSaidToBeOldestFirstAndMasked()
{
    Query query;
    query.table = &deliveriesTable;
    m_dialog->offer(query, {}, {});
    part<QComboBox>("format")->setCurrentIndex(2);
    QVERIFY(part<QLabel>("what")->text().endsWith(u"oldest first"_s));
    QVERIFY(!part<QLabel>("columns")->text().contains(u"import refuses"_s));
    part<QCheckBox>("mask")->click();
    QVERIFY(part<QLabel>("columns")->text().contains(u"masked: import refuses it"_s));
    query.sort = &deliveriesTable.columns[0];
    m_dialog->offer(query, {}, {});
    QVERIFY(part<QLabel>("what")->text().endsWith(u"in the order of the window"_s));
}

void ExportDialogTest::filtersAreNeverMarkup()
{
    Query query;
    query.table = &messagesTable;
    m_dialog->offer(query, {}, u"<b>x</b>\u202E"_s);
    QVERIFY(part<QLabel>("what")->text().contains(u"<b>x</b>[U+202E]"_s));
    QCOMPARE(part<QLabel>("what")->textFormat(), Qt::PlainText);
    m_dialog->showEnd(0, u"<b>"_s);
    QCOMPARE(part<QLabel>("state")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
