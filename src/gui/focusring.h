#pragma once

#include <QPointer>
#include <QWidget>

/// A line around what has the focus of the keyboard.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget &around);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Puts a ring around what styles leave unmarked (areas that scroll, buttons and what is drawn by us),
/// in all windows, as soon as the keyboard leads there. Lives in the GUI thread.
class FocusRings : public QObject
{
    Q_OBJECT
public:
    explicit FocusRings(QObject *parent = nullptr);

private:
    void mark(QWidget *focused);

    QPointer<FocusRing> m_ring;
};
