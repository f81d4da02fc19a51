#pragma once

#include "app/exportjob.h"
#include "app/importjob.h"
#include "app/lookupdesk.h"
#include "app/replayjob.h"
#include "app/workthread.h"
#include "core/settings.h"
#include "gui/mainwindow.h"
#include "store/reader.h"

#include <QObject>

#include <memory>

class ReplayDialog;

/// Answers what the window asks of a folder: rows and what they say together, exports, imports, replays and
/// lookups, each kind in a thread of its own. Lives in the main thread.
class QuestionDesk : public QObject
{
    Q_OBJECT
public:
    explicit QuestionDesk(const QString &folder, QObject *parent = nullptr);
    ~QuestionDesk() override;

    /// Answers this window; one at a time.
    void serve(MainWindow &window);
    /// The settings that hold from now on, before the window is told of them.
    void takeSettings(const Settings &settings);
    /// Tells the window how many rows there are.
    void tellCounts();
    /// The same, and from now on what another process stores.
    void watch();
    /// The tables were made anew: questions that follow are answered from the new ones.
    void reopen();
    /// What is still being answered is given up.
    void close();

private:
    void serveQuestions(MainWindow &window);
    void serveExports(Dialogs &dialogs);
    void serveImports(Dialogs &dialogs);
    void serveReplays(ReplayDialog &dialog);
    void serveLookups(MainWindow &window);

    std::shared_ptr<Newest> m_newest;
    Cancelled m_exportCancelled;
    Cancelled m_replayCancelled;
    QByteArray m_signature; ///< of deliveries that are sent again
    Reader *m_finder;       ///< which rows: looks at whole tables, so that it takes its time
    Reader *m_reader;       ///< what is in them
    ExportJob *m_export;
    ReplayJob *m_replay;
    LookupDesk *m_lookups;
    WorkThread m_finderThread;
    WorkThread m_readerThread;
    WorkThread m_exportThread;
    WorkThread m_replayThread;
    WorkThread m_lookupThread;
    ImportJob m_import;
};
