#pragma once

#include <QWidget>

class QLabel;

/// What stands in the middle while nothing has ever arrived: what to do next. Lives in the GUI thread.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(QWidget *parent = nullptr);

    /// url: the address the receiver listens on; empty: none yet.
    void showAddress(const QString &url);

    /// The command that sends a sample to that address.
    [[nodiscard]] QString command() const;

signals:
    void copied(const QString &text); ///< it is on the clipboard now

private:
    void copy();

    QString m_url;
    QLabel *m_register;
    QLabel *m_command;
};
