#pragma once

#include "gui/helptopics.h"

#include <QDialog>

class CodesView;
class QTabWidget;
class QTextBrowser;
class TopicsView;

/// Tasks by their steps, the keys and the query language by examples, and all codes. Lives in the GUI thread.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// Shows the topic for what is on the screen.
    void openAt(HelpContext context);

private:
    [[nodiscard]] QTextBrowser *makeText();
    void showCodes(const QString &text);

    QTabWidget *m_tabs;
    TopicsView *m_topics;
    CodesView *m_codes;
};
