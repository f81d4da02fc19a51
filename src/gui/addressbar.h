#pragma once

#include "gui/receiving.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

/// The top of the window: the address to give to the console and what the receiver is doing, in words and by
/// a drawing. Lives in the GUI thread.
class AddressBar : public QWidget
{
    Q_OBJECT
public:
    explicit AddressBar(QWidget *parent = nullptr);

    void showReceiver(const ReceiverState &state);
    void showBacklog(const Backlog &backlog);
    /// With which outcome the newest delivery was refused; empty: it was not.
    void showRefused(const QString &outcome);
    /// Whether the live view is paused; receiving goes on.
    void showPaused(bool paused);

    /// What the state says, one sentence.
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

signals:
    void receiveWanted();
    void settingsWanted();            ///< the way out where it cannot listen
    void goOnWanted();                ///< the view is not to be paused any more
    void copied(const QString &text); ///< it is on the clipboard now

private:
    void showState();
    void draw();
    void copy();

    Receiving m_receiving;
    QString m_drawn; ///< name of the drawing that is shown
    QLabel *m_icon;
    QLineEdit *m_address;
    QToolButton *m_copy;
    QLabel *m_sentence;
    QPushButton *m_settings;
    QPushButton *m_receive;
    QPushButton *m_goOn;
};
