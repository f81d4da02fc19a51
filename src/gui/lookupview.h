#pragma once

#include "core/lookup.h"
#include "gui/celltext.h"

#include <QWidget>

class PlainText;
class QPushButton;

/// Asks NHN Cloud about a message, and shows what it answered so far. Lives in the GUI thread.
class LookupView : public QWidget
{
    Q_OBJECT
public:
    explicit LookupView(QWidget *parent = nullptr);

    /// A message is shown; the answers about it are asked for.
    void showMessage(const Cells &cells);
    /// The answer to lookupsWanted, or news; of another message than that shown: dropped.
    void takeLookups(const LookupsRead &read);
    /// Whether there is a secret key to ask with.
    void setAskable(bool askable);
    void setShownTime(ShownTime in) { m_shownTime = in; }

signals:
    void lookupsWanted(const LookupKey &key);
    void askWanted(const QByteArray &messageType, const LookupKey &key); ///< NHN Cloud is to be asked
    void settingsWanted();
    void told(const QString &sentence);

private:
    void ask();
    void copyCommand();
    void draw();

    PlainText *m_text;
    QPushButton *m_ask;
    QPushButton *m_copy;
    QPushButton *m_settings;
    bool m_askable = false;
    QByteArray m_messageType;
    std::optional<QByteArray> m_path; ///< of the shown message
    LookupsRead m_read;               ///< about it; its key is that of the message
    ShownTime m_shownTime = ShownTime::Local;
};

/// An answer in words, on one line or two: when it was asked for, what became of the message and of its
/// alternative SMS, or why that is not known and what to do.
QString lookupText(const Lookup &lookup, ShownTime in);

/// A command for a POSIX shell that asks the same. The secret key is not in it, but the name of a variable.
QString lookupCommand(const QByteArray &path);
