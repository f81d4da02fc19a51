#include "support/cutoff.h"
#include "support/views.h"

#include <QApplication>
#include <QHeaderView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Letters twice as large: nothing is lost.
class TextSizeTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsCutOff_data() { views::addAll(); }
    void nothingIsCutOff();
    void windowsFitTheScreen_data() { views::addAll(); }
    void windowsFitTheScreen();
    void linesOfTablesGrow_data() { views::addAll(); }
    void linesOfTablesGrow();

private:
    QWidget *open()
    {
        QFETCH(QString, view);
        QWidget *opened = m_views->open(view);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // what layouts have posted
        const QString folder = qEnvironmentVariable("PICTURES");
        if (!folder.isEmpty())
            opened->grab().save(u"%1/large-%2.png"_s.arg(folder, view));
        return opened;
    }

    QTemporaryDir m_folder;
    QFont m_before;
    std::unique_ptr<views::Window> m_views;
};

void TextSizeTest::init()
{
    m_before = QApplication::font();
    QFont large = m_before;
    large.setPointSizeF(m_before.pointSizeF() * 2);
    QApplication::setFont(large);
    m_views = std::make_unique<views::Window>(m_folder.path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_views->window()));
}

void TextSizeTest::cleanup()
{
    m_views.reset();
    QApplication::setFont(m_before);
}

void TextSizeTest::nothingIsCutOff()
{
    const QStringList cut = allCutOff(*open());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TextSizeTest::windowsFitTheScreen()
{
    const QWidget *window = open();
    const QSize least = window->minimumSizeHint();
    const auto told = u"%1x%2, least %3x%4"_s.arg(window->width())
                          .arg(window->height())
                          .arg(least.width())
                          .arg(least.height());
    QVERIFY2(window->width() <= views::width && window->height() <= views::height, qPrintable(told));
    QVERIFY2(least.width() <= views::width && least.height() <= views::height, qPrintable(told));
}

void TextSizeTest::linesOfTablesGrow()
{
    for (auto *view : open()->findChildren<QAbstractItemView *>()) {
        const QModelIndex first = view->model() == nullptr ? QModelIndex() : view->model()->index(0, 0);
        const bool isHeader = qobject_cast<QHeaderView *>(view) != nullptr;
        if (view->isVisible() && first.isValid() && !isHeader)
            QVERIFY2(view->visualRect(first).height() >= view->fontMetrics().height(),
                     qPrintable(view->objectName()));
    }
}

QTEST_MAIN(TextSizeTest)
#include "tst_textsize.moc"
