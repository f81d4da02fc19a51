#pragma once

#include "core/history.h"

#include <QTextBrowser>

/// What has become of a template: its comments as a conversation, the newest rejection first, and its states.
/// As high as its text. Lives in the GUI thread.
class TemplateStory : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TemplateStory(QWidget *parent = nullptr);

    void showWaiting(); ///< it was asked for
    void showTrouble(); ///< it cannot be read
    /// marked: the row of the comment that is looked at; 0: none. The same again leaves the selection alone.
    void showHistory(const TemplateHistory &history, qint64 marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pathChosen(const QString &path); ///< of a file that a comment names
    void deliveryChosen(qint64 number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void write();
    void showSentence(const QString &sentence);
    void choose(const QUrl &address);
    void adjustHeight();

    int m_height = 0; ///< of the text

    TemplateHistory m_history;
    qint64 m_marked = 0;
    bool m_told = false; ///< m_history is what is shown
    QStringList m_paths;
};
