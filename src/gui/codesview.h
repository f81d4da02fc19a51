#pragma once

#include <QWidget>

class QLineEdit;
class PlainText;
class QTreeWidget;
class QTreeWidgetItem;

/// Every code that is known, to be looked for by code or words, with what it means and what to do. Lives in
/// the GUI thread.
class CodesView : public QWidget
{
    Q_OBJECT
public:
    explicit CodesView(QWidget *parent = nullptr);

    /// As if a person had typed it.
    void lookFor(const QString &text);

private:
    void fill();
    void find(const QString &text);
    void showCode(const QTreeWidgetItem *item);

    QLineEdit *m_find;
    QTreeWidget *m_list;
    PlainText *m_text;
};
