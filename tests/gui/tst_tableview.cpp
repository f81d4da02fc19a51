#include "byhand.h"
#include "gui/celldelegate.h"
#include "gui/celltext.h"
#include "gui/rowmodel.h"
#include "gui/tableview.h"
#include "support/busytime.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 many = 10'000'000;
/// Milliseconds that nothing in the window's thread may take with so many rows, in a build with sanitizers;
/// what looks at each of them takes seconds.
constexpr int bound = 150;
constexpr int tries = 5; ///< of which the quickest counts: the machine does other things, too

/// Counts how many cells are painted.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++painted;
        QStyledItemDelegate::paint(painter, option, index);
    }
    mutable int painted = 0;
};

/// Leaves all of a cell to the style.
class StylesDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
    }
};

int quickest(const std::function<void()> &work)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < tries; ++i) {
        BusyTime since;
        since.start();
        work();
        least = std::min(least, since.elapsed());
    }
    return int(least);
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void clicksOnAHeaderSortThenReverseThenUndo();
    void columnsAreHiddenAndShownByTheirMenu();
    void theLastColumnCannotBeHidden();
    void theMenuStaysOpenWhileColumnsAreTicked();
    void theHeadersMenuHidesItsColumn();
    void timesAreSortedOldestOrNewestFirst();
    void aClickNeverScrollsSideways();
    void whatACommentSaysIsSeenWithoutScrolling();
    void movedColumnsAreShownInTheirNewOrder();
    void widthsOrderAndHidingAreRestoredButNoSorting();
    void aStateThatHidesAllIsNotTaken();
    void brokenStatesAreNotTaken();
    void defaultColumnsComeBack();
    void everyColumnIsAsWideAsItsTitle();
    void aRightClickOffersToFilterAndToCopy();
    void theMenuKeyOpensTheMenuOfTheCurrentCell();
    void theMenuKeyBringsTheCurrentCellIntoSight();
    void theMenuSortsForThoseWhoWorkByKeys();
    void cellsAreNeverTakenForMarkupInMenus();
    void wholeHooksAreNotFilteredFor();
    void typingSearchesNothing();
    void numbersKeepAwayFromWhatIsRightOfThem();
    void theCurrentRowIsTinted();
    void cellsLookAsTheStyleWouldPaintThem();
    void tenMillionRowsScrollAndPaintAtOnce();
    void tenMillionRowsTakeNewOnesAndLetGoOfOldOnesAtOnce();
    void tenMillionSelectedRowsRepaintAtOnce();
    void keysMoveThroughTenMillionRowsAtOnce();

private:
    void show(qint64 rows)
    {
        m_model->setShown(true);
        m_answers->found(byhand::newest(rows, rows), rows);
        QTRY_VERIFY(rows == 0 || m_model->index(0, 0).data().isValid());
    }
    [[nodiscard]] QPoint centerOf(int row, int section) const
    {
        return m_view->visualRect(m_model->index(row, section)).center();
    }
    void clickHeader(int section)
    {
        auto *header = m_view->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    void openMenu(int row, int section, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        const QPoint place = centerOf(row, section);
        QContextMenuEvent event(reason, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    [[nodiscard]] QMenu *menu(const char *name = "cellMenu") const
    {
        for (auto *one : m_view->findChildren<QMenu *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (auto *one : menu.actions()) {
            if (one->text().contains(text))
                return one;
            if (one->menu() != nullptr) {
                if (auto *deeper = action(*one->menu(), text))
                    return deeper;
            }
        }
        return nullptr;
    }

    Tickets m_tickets;
    std::unique_ptr<RowModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<byhand::Answers<RowModel>> m_answers;
    std::unique_ptr<TableView> m_view;
};

void TableViewTest::init()
{
    m_view.reset();
    m_tester.reset();
    m_model = std::make_unique<RowModel>(messagesTable, m_tickets);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_answers = std::make_unique<byhand::Answers<RowModel>>(*m_model);
    m_view = std::make_unique<TableView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TableViewTest::clicksOnAHeaderSortThenReverseThenUndo()
{
    show(3);
    const Column *column = &m_model->column(2);
    clickHeader(2);
    QCOMPARE(m_model->query().sort, column);
    QVERIFY(!m_model->query().descending);
    m_answers->found(byhand::newest(3, 3), 3);
    clickHeader(2);
    QCOMPARE(m_model->query().sort, column);
    QVERIFY(m_model->query().descending);
    m_answers->found(byhand::newest(3, 3), 3);
    clickHeader(2);
    QVERIFY(m_model->isLive());
    QCOMPARE(m_answers->finds.size(), 4);
}

void TableViewTest::columnsAreHiddenAndShownByTheirMenu()
{
    auto *header = m_view->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::RightButton, {}, QPoint(20, 5));
    emit header->customContextMenuRequested(QPoint(20, 5)); // the platform makes it out of the click
    QMenu *columns = menu("columnMenu");
    QVERIFY(columns != nullptr);
    const auto sections = m_view->shownSections();
    QVERIFY(action(*columns, u"Result"_s)->isChecked());
    QVERIFY(!action(*columns, u"Link"_s)->isChecked());
    action(*columns, u"Result"_s)->trigger();
    action(*columns, u"Link"_s)->trigger();
    const auto resultCode = int(columnIndex(messagesTable, "resultCode"_L1));
    const auto link = int(columnIndex(messagesTable, "link"_L1));
    QVERIFY(m_view->isColumnHidden(resultCode));
    QVERIFY(!m_view->isColumnHidden(link));
    QCOMPARE(m_view->shownSections().size(), sections.size());
    columns->close();
}

void TableViewTest::theLastColumnCannotBeHidden()
{
    for (int section = 1; section < m_model->columnCount(); ++section)
        m_view->setColumnHidden(section, true);
    emit m_view->horizontalHeader()->customContextMenuRequested(QPoint(20, 5));
    QMenu *columns = menu("columnMenu");
    QVERIFY(columns != nullptr);
    auto *last = action(*columns, u"Received"_s);
    QVERIFY(!last->isEnabled());
    last->trigger();
    QVERIFY(!action(*columns, u"Hide this column"_s)->isEnabled());
    QCOMPARE(m_view->shownSections(), QList<int>{0});
    columns->close();
}

void TableViewTest::theMenuStaysOpenWhileColumnsAreTicked()
{
    QTest::mouseMove(m_view->horizontalHeader(), QPoint(20, 5)); // a menu asks how far the pointer has gone
    emit m_view->horizontalHeader()->customContextMenuRequested(QPoint(20, 5));
    QMenu *columns = menu("columnMenu");
    for (const auto &title : {u"Result"_s, u"Link"_s}) {
        auto *column = action(*columns, title);
        const bool shown = column->isChecked();
        const QPoint place = columns->actionGeometry(column).center();
        QTest::mouseMove(columns, place); // as the pointer does on its way
        QTest::mouseClick(columns, Qt::LeftButton, {}, place);
        QCOMPARE(column->isChecked(), !shown);
        QVERIFY(columns->isVisible());
    }
    columns->setActiveAction(action(*columns, u"Result"_s));
    QTest::keyClick(columns, Qt::Key_Space);
    QVERIFY(action(*columns, u"Result"_s)->isChecked());
    QVERIFY(columns->isVisible());
    columns->close();
}

void TableViewTest::theHeadersMenuHidesItsColumn()
{
    auto *header = m_view->horizontalHeader();
    const int section = m_view->shownSections()[1];
    emit header->customContextMenuRequested(QPoint(header->sectionViewportPosition(section) + 5, 5));
    action(*menu("columnMenu"), u"Hide this column"_s)->trigger();
    QVERIFY(m_view->isColumnHidden(section));
    menu("columnMenu")->close();
}

void TableViewTest::timesAreSortedOldestOrNewestFirst()
{
    show(3);
    openMenu(0, 0);
    action(*menu(), u"oldest first"_s)->trigger();
    QCOMPARE(m_model->query().sort, &m_model->column(0));
    QVERIFY(!m_model->query().descending);
    QVERIFY(action(*menu(), u"smallest first"_s) == nullptr);
    menu()->close();
}

void TableViewTest::aClickNeverScrollsSideways()
{
    m_view->resize(400, 400);
    show(3);
    int section = 0;
    while (m_view->columnViewportPosition(section) + m_view->columnWidth(section)
           < m_view->viewport()->width())
        ++section;
    const QPoint seen(m_view->columnViewportPosition(section) + 3, centerOf(1, 0).y());
    QCOMPARE(m_view->columnAt(seen.x()), section); // in part
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, seen);
    QCOMPARE(m_view->currentIndex().column(), section);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
}

void TableViewTest::whatACommentSaysIsSeenWithoutScrolling()
{
    RowModel model(commentsTable, m_tickets);
    TableView view(model);
    view.resize(760, 400);
    const auto content = int(columnIndex(commentsTable, "content"_L1));
    QVERIFY(view.columnViewportPosition(content) < 760 * 2 / 3);
}

void TableViewTest::movedColumnsAreShownInTheirNewOrder()
{
    m_view->horizontalHeader()->moveSection(0, 2);
    QCOMPARE(m_view->shownSections().first(3), (QList<int>{1, 2, 0}));
    QCOMPARE(m_view->shownColumns()[0], &m_model->column(1));
    QVERIFY(m_view->horizontalHeader()->sectionsMovable());
}

void TableViewTest::widthsOrderAndHidingAreRestoredButNoSorting()
{
    m_view->horizontalHeader()->moveSection(0, 2);
    m_view->horizontalHeader()->resizeSection(1, 321);
    m_view->setColumnHidden(3, true);
    m_view->sortByColumn(2, Qt::DescendingOrder);
    const QByteArray state = m_view->columnState();
    RowModel other(messagesTable, m_tickets);
    TableView again(other);
    again.restoreColumns(state);
    QCOMPARE(again.shownSections(), m_view->shownSections());
    QCOMPARE(again.columnWidth(1), 321);
    QVERIFY(again.isColumnHidden(3));
    QVERIFY(other.isLive());
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), -1);
}

void TableViewTest::aStateThatHidesAllIsNotTaken()
{
    const auto sections = m_view->shownSections();
    TableView other(*m_model);
    for (int section = 0; section < m_model->columnCount(); ++section)
        other.setColumnHidden(section, true);
    m_view->restoreColumns(other.columnState());
    QCOMPARE(m_view->shownSections(), sections);
}

void TableViewTest::brokenStatesAreNotTaken()
{
    const auto sections = m_view->shownSections();
    m_view->restoreColumns({});
    m_view->restoreColumns("nonsense");
    m_view->restoreColumns(m_view->columnState().first(30));
    QCOMPARE(m_view->shownSections(), sections);
    RowModel others(othersTable, m_tickets);
    m_view->restoreColumns(TableView(others).columnState()); // of another table
    QVERIFY(!m_view->shownSections().isEmpty());
    m_view->grab();
}

void TableViewTest::defaultColumnsComeBack()
{
    const auto sections = m_view->shownSections();
    const int width = m_view->columnWidth(1);
    m_view->horizontalHeader()->moveSection(0, 2);
    m_view->horizontalHeader()->resizeSection(1, 321);
    m_view->setColumnHidden(3, true);
    m_view->setDefaultColumns();
    QCOMPARE(m_view->shownSections(), sections);
    QCOMPARE(m_view->columnWidth(1), width);
}

void TableViewTest::everyColumnIsAsWideAsItsTitle()
{
    for (const Table *table : allTables()) {
        RowModel model(*table, m_tickets);
        const TableView view(model);
        for (int section = 0; section < model.columnCount(); ++section) {
            const QString title = titleOf(model.column(section));
            QVERIFY2(view.isColumnHidden(section)
                         || view.columnWidth(section) > view.fontMetrics().horizontalAdvance(title),
                     qPrintable(title));
        }
    }
}

void TableViewTest::aRightClickOffersToFilterAndToCopy()
{
    show(3);
    const QSignalSpy filters(m_view.get(), &TableView::filterWanted);
    const QSignalSpy copies(m_view.get(), &TableView::copyWanted);
    const auto section = int(columnIndex(messagesTable, "recipientNo"_L1));
    openMenu(1, section);
    QVERIFY(menu() != nullptr);
    action(*menu(), u"Filter for"_s)->trigger();
    action(*menu(), u"Filter &out"_s)->trigger();
    QCOMPARE(filters.value(0).value(0).toString(), u"recipientNo=recipientNo-2"_s);
    QCOMPARE(filters.value(1).value(0).toString(), u"recipientNo!=recipientNo-2"_s);
    action(*menu(), u"&Copy"_s)->trigger();
    action(*menu(), u"Copy with"_s)->trigger();
    QCOMPARE(copies.value(0).value(0).toBool(), false);
    QCOMPARE(copies.value(1).value(0).toBool(), true);
    menu()->close();
}

void TableViewTest::theMenuKeyOpensTheMenuOfTheCurrentCell()
{
    show(3);
    const QSignalSpy filters(m_view.get(), &TableView::filterWanted);
    m_view->setCurrentIndex(m_model->index(2, int(columnIndex(messagesTable, "recipientNo"_L1))));
    openMenu(0, 0, QContextMenuEvent::Keyboard); // wherever the mouse is
    QVERIFY(menu() != nullptr);
    action(*menu(), u"Filter for"_s)->trigger();
    QCOMPARE(filters.value(0).value(0).toString(), u"recipientNo=recipientNo-1"_s);
    menu()->close();
}

void TableViewTest::theMenuKeyBringsTheCurrentCellIntoSight()
{
    show(100);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollToRow(50);
    openMenu(50, 0, QContextMenuEvent::Keyboard);
    QVERIFY(menu() != nullptr);
    QVERIFY(m_view->isAtTop());
    menu()->close();
}

void TableViewTest::theMenuSortsForThoseWhoWorkByKeys()
{
    show(3);
    openMenu(0, 2);
    action(*menu(), u"greatest first"_s)->trigger();
    QCOMPARE(m_model->query().sort, &m_model->column(2));
    QVERIFY(m_model->query().descending);
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), 2);
    action(*menu(), u"Newest"_s)->trigger();
    QVERIFY(m_model->isLive());
    action(*menu(), u"Default"_s)->trigger();
    menu()->close();
}

void TableViewTest::cellsAreNeverTakenForMarkupInMenus()
{
    const auto section = int(columnIndex(messagesTable, "recipientNo"_L1));
    Row other = byhand::row(messagesTable, 3);
    other.cells[section] = "a&b<i>\t\n\xE2\x80\xAE";
    m_answers->changed.insert(3, other);
    show(3);
    openMenu(0, section);
    const QString text = action(*menu(), u"Filter for"_s)->text();
    QVERIFY2(text.contains(u"a&&b<i>"_s), qPrintable(text));
    QVERIFY(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(QChar(0x202E)));
    menu()->close();
}

void TableViewTest::wholeHooksAreNotFilteredFor()
{
    m_model = std::make_unique<RowModel>(othersTable, m_tickets);
    m_answers = std::make_unique<byhand::Answers<RowModel>>(*m_model);
    m_view = std::make_unique<TableView>(*m_model);
    m_view->resize(1'200, 400);
    m_view->show();
    show(1);
    openMenu(0, int(columnIndex(othersTable, "hook"_L1)));
    QVERIFY(menu() != nullptr);
    QCOMPARE(action(*menu(), u"Filter"_s), nullptr);
    menu()->close();
}

void TableViewTest::typingSearchesNothing()
{
    m_tester.reset();
    show(many);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_answers->reads.clear();
    BusyTime since;
    since.start();
    QTest::keyClicks(m_view.get(), u"zq"_s);
    QVERIFY2(since.elapsed() < 4 * bound, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(m_view->currentIndex().row(), 0);
    QVERIFY(m_answers->reads.isEmpty());
}

void TableViewTest::numbersKeepAwayFromWhatIsRightOfThem()
{
    const auto section = int(columnIndex(messagesTable, "recipientSeq"_L1));
    show(1);
    QCOMPARE(m_model->index(0, section).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::AlignRight | Qt::AlignVCenter);
    m_view->scrollTo(m_model->index(0, section));
    const QImage image = m_view->viewport()->grab(m_view->visualRect(m_model->index(0, section))).toImage();
    const QColor behind = image.pixelColor(2, 2);
    for (int x = image.width() - 4; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(x, y), behind);
    }
}

void TableViewTest::theCurrentRowIsTinted()
{
    show(4);
    const auto behind = [this](int row) {
        return m_view->viewport()
            ->grab(m_view->visualRect(m_model->index(row, 3)))
            .toImage()
            .pixelColor(1, 1);
    };
    const QColor before = behind(2);
    m_view->setCurrentIndex(m_model->index(2, 0));
    QVERIFY(behind(2) != before);
    m_view->setCurrentIndex(m_model->index(0, 0));
    QCOMPARE(behind(2), before);
}

void TableViewTest::cellsLookAsTheStyleWouldPaintThem()
{
    show(200);
    m_view->setColumnWidth(2, 40); // too narrow for what is in it
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    m_view->selectionModel()->select(m_model->index(3, 0), rows);
    const auto painted = [this] { return m_view->viewport()->grab().toImage(); };
    for (const int larger : {0, 4}) { // in points
        QFont font = m_view->font();
        font.setPointSize(font.pointSize() + larger);
        m_view->setFont(font);
        const QImage ours = painted();
        auto *const delegate = m_view->itemDelegate();
        StylesDelegate styles;
        m_view->setItemDelegate(&styles);
        const QImage theirs = painted();
        m_view->setItemDelegate(delegate);
        QCOMPARE(ours, theirs);
    }
}

void TableViewTest::tenMillionRowsScrollAndPaintAtOnce()
{
    m_tester.reset();
    show(many);
    auto *delegate = new CountingDelegate(m_view.get());
    m_view->setItemDelegate(delegate);
    const int took = quickest([this] {
        for (const int row : {0, int(many) / 2, int(many), 12'345}) {
            m_view->verticalScrollBar()->setValue(row);
            m_view->viewport()->repaint();
        }
    });
    QVERIFY2(took < bound * 4, qPrintable(QString::number(took)));
    const int cells = (m_view->rowsSeen() + 2) * m_model->columnCount();
    QVERIFY(delegate->painted > 0 && delegate->painted <= cells * 4 * tries);
    QVERIFY(m_answers->reads.size() <= 4 * tries + 1);
}

void TableViewTest::tenMillionRowsTakeNewOnesAndLetGoOfOldOnesAtOnce()
{
    m_tester.reset();
    show(many);
    qint64 newest = many;
    const auto add = [&] {
        const auto asked = m_answers->finds.size();
        m_model->takeStored(byhand::stored(messagesTable, newest + 1'000));
        QTRY_COMPARE(m_answers->finds.size(), asked + 1);
    };
    add(); // now the view's memory grows, once for many rows
    m_answers->found(byhand::newest(newest + 1'000, 1'000), newest + 1'000);
    newest += 1'000;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < tries; ++i) {
        add();
        BusyTime since;
        since.start();
        m_answers->found(byhand::newest(newest + 1'000, 1'000), newest + 1'000);
        m_view->viewport()->repaint();
        least = std::min(least, since.elapsed());
        newest += 1'000;
    }
    QVERIFY2(least < bound, qPrintable(QString::number(least)));
    qint64 oldest = 1;
    const int took = quickest([&] {
        Stored gone = byhand::stored(messagesTable, newest);
        gone.removed = {{oldest, 1'000, 1}};
        oldest += 1'000;
        m_model->takeStored(gone);
        m_view->viewport()->repaint();
    });
    QVERIFY2(took < bound, qPrintable(QString::number(took)));
    QCOMPARE(m_model->rowCount(), int(newest - oldest + 1));
}

void TableViewTest::tenMillionSelectedRowsRepaintAtOnce()
{
    m_tester.reset();
    show(many);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(int(many) - 1, 5)));
    const int took = quickest([this] { m_view->grab(); }); // with its header
    QVERIFY2(took < bound, qPrintable(QString::number(took)));
}

void TableViewTest::keysMoveThroughTenMillionRowsAtOnce()
{
    m_tester.reset();
    show(many);
    m_view->setCurrentIndex(m_model->index(0, 0));
    const int took = quickest([this] {
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    });
    QVERIFY2(took < bound, qPrintable(QString::number(took)));
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
