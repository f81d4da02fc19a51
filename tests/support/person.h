#pragma once

#include "gui/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <array>
#include <functional>

/// Does what a person does with the table of messages, one thing after the other and then again.
class Person
{
public:
    explicit Person(MainWindow &window)
        : m_window(window)
        , m_page(window.findChild<QWidget *>(QStringLiteral("messagesPage")))
        , m_view(m_page->findChild<QTableView *>())
        , m_filter(m_page->findChild<QLineEdit *>())
    {}

    /// Opens the table.
    void begin() { choose("messagesAction"); }

    void doNext() { m_things[m_next++ % m_things.size()](); }

    /// How many things there are to do.
    [[nodiscard]] std::size_t things() const { return m_things.size(); }

private:
    void choose(const char *action) { m_window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    void scrollTo(double share)
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(static_cast<int>(share * bar->maximum()));
    }

    /// Copies them although they are many, where it is asked.
    void agree()
    {
        if (auto *button = m_window.findChild<QPushButton *>(QStringLiteral("copyNevertheless")))
            button->click();
    }

    MainWindow &m_window;
    QWidget *m_page;
    QTableView *m_view;
    QLineEdit *m_filter;
    std::size_t m_next = 0;
    const std::array<std::function<void()>, 16> m_things{
        [this] { scrollTo(0.5); },
        [this] { m_view->setCurrentIndex(m_view->model()->index(m_view->rowAt(10), 2)); },
        [this] { m_filter->setText(QStringLiteral("resultCode:!=1000")); },
        [this] { m_view->selectAll(); },
        [this] { choose("copyAction"); },
        [this] { agree(); },
        [this] { m_filter->setText(QStringLiteral("campaign-7")); },
        [this] { m_view->sortByColumn(3, Qt::AscendingOrder); },
        [this] { choose("deliveriesAction"); },
        [this] { choose("messagesAction"); },
        [this] { m_view->sortByColumn(-1, Qt::AscendingOrder); },
        [this] { m_filter->clear(); },
        [this] { m_view->selectAll(); },
        [this] { choose("copyAction"); },
        [this] { agree(); },
        [this] { m_view->scrollToTop(); },
    };
};
