#include "app/dashboard.h"
#include "support/program.h"
#include "support/sample.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

/// From the start of the program to a file with rows, without a mouse: real deliveries, a real file.
class KeyboardExportTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_dashboard.reset(); }
    void rowsAreFilteredAndExportedWithKeysAlone();

private:
    void post(const QByteArray &body);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, with);
    }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    /// Who gets what is typed, as the desktop sees it.
    [[nodiscard]] QWidget *focused()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        QWidget *window = QApplication::activeWindow();
        if (window == nullptr)
            window = &m_dashboard->window();
        return window->focusWidget() == nullptr ? window : window->focusWidget();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dashboard> m_dashboard;
    quint16 m_port = 0;
};

void KeyboardExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    Settings settings;
    settings.dataDir = m_folder->filePath(u"data"_s);
    settings.port = 0;
    m_dashboard = std::make_unique<Dashboard>(settings);
    QSignalSpy receiving(m_dashboard.get(), &Dashboard::receiving);
    m_dashboard->start();
    QVERIFY(receiving.wait(program::patience));
    m_port = static_cast<quint16>(QUrl(receiving.first().first().toString()).port());
}

void KeyboardExportTest::post(const QByteArray &body)
{
    const std::unique_ptr<QThread> sender(
        QThread::create([&body, port = m_port] { program::Client(port).post(body); }));
    QSignalSpy finished(sender.get(), &QThread::finished);
    sender->start();
    QVERIFY(finished.wait(program::patience));
    sender->wait();
}

void KeyboardExportTest::rowsAreFilteredAndExportedWithKeysAlone()
{
    post(sample::body(
        {sample::message(1), sample::message(2, ",\"resultCode\":\"3018\""), sample::message(3)}));
    QTRY_COMPARE(QApplication::activeWindow(), &m_dashboard->window());
    press(Qt::Key_4, Qt::ControlModifier);
    const auto *rows =
        m_dashboard->window().findChild<QWidget *>(u"messagesPage"_s)->findChild<QTableView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"recipientNo:01000000003"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    press(Qt::Key_E, Qt::ControlModifier);
    const auto *dialog = m_dashboard->window().findChild<QDialog *>(u"ExportDialog"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_I, Qt::AltModifier); // F&ile
    press(Qt::Key_A, Qt::ControlModifier);
    const QString path = m_folder->filePath(u"rows.csv"_s);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY2(QFile::exists(path), qPrintable(dialog->findChild<QLabel *>(u"state"_s)->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY2(csv.startsWith("receivedAt,") && csv.contains("01000000003"), csv.constData());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
}

QTEST_MAIN(KeyboardExportTest)
#include "tst_keyboardexport.moc"
