#pragma once

#include "gui/helptopics.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

/// The topics of the help: to be looked for by words, with the steps of the chosen one. Lives in the GUI
/// thread.
class TopicsView : public QWidget
{
    Q_OBJECT
public:
    explicit TopicsView(QWidget *parent = nullptr);

    /// Lists the topics for what is on the screen first, and shows the first of them.
    void showFor(HelpContext context);

signals:
    void codesWanted(const QString &text); ///< nothing here has it: it is looked for among the codes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void add(const HelpTopic &topic, int place);
    void find(const QString &text);
    void showCurrent();

    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_toCodes;
};
