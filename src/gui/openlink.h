#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

constexpr qsizetype maxAddress = 2'000; ///< characters of an address that is opened; longer ones are copied

/// The address that a text from outside is, if a browser may be sent there: http or https with a host,
/// without a name and password in front of it, which are there to deceive.
std::optional<QUrl> webAddress(const QString &text);

/// Opens an address from outside in the browser, after a person has read all of it and agreed; copies what is
/// no such address. Lives in the GUI thread.
class OpenLink : public QObject
{
    Q_OBJECT
public:
    /// window: that asks.
    explicit OpenLink(QWidget *window);

    void choose(const QString &text);

signals:
    void copied(const QString &text);

private:
    void ask(const QUrl &address);
    void copy(const QString &text);

    QWidget *m_window;
};
