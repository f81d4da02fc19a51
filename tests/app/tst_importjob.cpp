#include "app/importjob.h"
#include "support/program.h"
#include "support/sample.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window's import against the real command.
class ImportJobTest : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatBecameOfTheLines();
    void refusalsComeWithFileLineAndReason();
    void troubleIsASentence();
    void aProgramThatCannotBeStartedIsASentence();
    void cancelledItKeepsWhatWasImported();

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qWarning("%s cannot be written", qUtf8Printable(name));
        return file.fileName();
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
};

void ImportJobTest::countsWhatBecameOfTheLines()
{
    ImportJob job(QStringLiteral(ALIMBOARD), data());
    QSignalSpy ended(&job, &ImportJob::ended);
    const QByteArray line = sample::body({sample::message(1)});
    job.run({write(u"a.ndjson"_s, line + '\n' + line + '\n')});
    QVERIFY(ended.wait(program::patience));
    const auto end = ended[0][0].value<ImportEnd>();
    QCOMPARE(end.imported, 1);
    QCOMPARE(end.duplicates, 1);
    QCOMPARE(end.refused, 0);
    QVERIFY(!end.cancelled);
    QVERIFY2(end.trouble.isEmpty(), qPrintable(end.trouble));
}

void ImportJobTest::refusalsComeWithFileLineAndReason()
{
    ImportJob job(QStringLiteral(ALIMBOARD), data());
    const QSignalSpy refused(&job, &ImportJob::refused);
    QSignalSpy ended(&job, &ImportJob::ended);
    const QString path = write(u"b: 1.ndjson"_s, sample::body({sample::message(2)}) + "\n{\"a\":1}\n[]\n");
    job.run({path});
    QVERIFY(ended.wait(program::patience));
    QCOMPARE(refused.size(), 2);
    const auto refusal = refused[0][0].value<RefusedLine>();
    QCOMPARE(refusal.file, path);
    QCOMPARE(refusal.line, 2);
    QVERIFY(!refusal.reason.isEmpty());
    const auto end = ended[0][0].value<ImportEnd>();
    QCOMPARE(end.imported, 1);
    QCOMPARE(end.refused, 2);
    QVERIFY2(end.trouble.isEmpty(), qPrintable(end.trouble));
}

void ImportJobTest::troubleIsASentence()
{
    ImportJob job(QStringLiteral(ALIMBOARD), data());
    QSignalSpy ended(&job, &ImportJob::ended);
    job.run({m_folder.filePath(u"missing"_s)});
    QVERIFY(ended.wait(program::patience));
    QVERIFY(ended[0][0].value<ImportEnd>().trouble.contains(u"cannot be read"_s));
}

void ImportJobTest::aProgramThatCannotBeStartedIsASentence()
{
    ImportJob job(m_folder.filePath(u"missing"_s), data());
    QSignalSpy ended(&job, &ImportJob::ended);
    job.run({u"a"_s});
    QVERIFY(!ended.isEmpty() || ended.wait(program::patience));
    QVERIFY(!ended[0][0].value<ImportEnd>().trouble.isEmpty());
}

void ImportJobTest::cancelledItKeepsWhatWasImported()
{
    QByteArray lines;
    for (int number = 1; number <= 20'000; ++number)
        lines += sample::body({sample::message(number)}) + '\n';
    const QString folder = m_folder.filePath(u"cancelled"_s);
    ImportJob job(QStringLiteral(ALIMBOARD), folder);
    QSignalSpy ended(&job, &ImportJob::ended);
    job.run({write(u"c.ndjson"_s, lines)});
    const auto someAreKept = [&folder] { return QFileInfo(folder + u"/journal.db-wal"_s).size() > 200'000; };
    QVERIFY(QTest::qWaitFor(someAreKept, program::patience));
    job.cancel();
    QVERIFY(ended.wait(program::patience));
    const auto end = ended[0][0].value<ImportEnd>();
    QVERIFY(end.cancelled);
    QVERIFY(end.imported > 0 && end.imported < 20'000);
    const auto counted = program::run({u"count"_s, u"messages"_s, u"--data-dir"_s, folder});
    QVERIFY2(counted.output.trimmed() == QByteArray::number(end.imported), counted.errors.constData());
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "tst_importjob.moc"
