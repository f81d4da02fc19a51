#include "app/questiondesk.h"

#include "gui/dialogs.h"
#include "gui/replaydialog.h"

#include <QCoreApplication>
#include <QUrl>

QuestionDesk::QuestionDesk(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_newest(std::make_shared<Newest>())
    , m_exportCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_replayCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_finder(new Reader(folder, m_newest))
    , m_reader(new Reader(folder, m_newest))
    , m_export(new ExportJob(folder, m_exportCancelled))
    , m_replay(new ReplayJob(folder, m_replayCancelled))
    , m_lookups(new LookupDesk(folder, QUrl(qEnvironmentVariable("ALIMBOARD_QUERY_URL"))))
    , m_finderThread(QStringLiteral("finder"), m_finder)
    , m_readerThread(QStringLiteral("reader"), m_reader)
    , m_exportThread(QStringLiteral("export"), m_export)
    , m_replayThread(QStringLiteral("replay"), m_replay)
    , m_lookupThread(QStringLiteral("lookups"), m_lookups)
    , m_import(QCoreApplication::applicationFilePath(), folder)
{}

QuestionDesk::~QuestionDesk()
{
    close();
}

void QuestionDesk::serve(MainWindow &window)
{
    serveQuestions(window);
    serveExports(window.dialogs());
    serveImports(window.dialogs());
    serveReplays(window.dialogs().replay());
    serveLookups(window);
}

void QuestionDesk::serveQuestions(MainWindow &window)
{
    // Told at once, so that a question that runs in the reader's thread stops for a newer one.
    connect(&window, &MainWindow::findWanted, this,
            [newest = m_newest](Ticket ticket) { newest->find = ticket; });
    connect(&window, &MainWindow::findWanted, m_finder, &Reader::find);
    connect(&window, &MainWindow::historyWanted, this,
            [newest = m_newest](Ticket ticket) { newest->history = ticket; });
    connect(&window, &MainWindow::historyWanted, m_reader, &Reader::readHistory);
    connect(&window, &MainWindow::rowsWanted, m_reader, &Reader::read);
    connect(&window, &MainWindow::deliveryWanted, m_reader, &Reader::readDelivery);
    connect(&window, &MainWindow::exactWanted, m_reader, &Reader::readExact);
    connect(&window, &MainWindow::locateWanted, m_reader, &Reader::locate);
    connect(&window, &MainWindow::summaryWanted, this,
            [newest = m_newest](Ticket ticket, const SummaryWish &wish) {
                if (std::holds_alternative<RepeatsWish>(wish))
                    newest->repeats = ticket;
            });
    connect(&window, &MainWindow::summaryWanted, m_reader, &Reader::summarise);
    connect(m_reader, &Reader::summarised, &window, &MainWindow::takeSummary);
    connect(m_finder, &Reader::found, &window, &MainWindow::takeFound);
    connect(m_finder, &Reader::failed, &window, &MainWindow::takeFailure);
    connect(m_reader, &Reader::rowsRead, &window, &MainWindow::takeRows);
    connect(m_reader, &Reader::deliveryRead, &window, &MainWindow::takeDelivery);
    connect(m_reader, &Reader::historyRead, &window, &MainWindow::takeHistory);
    connect(m_reader, &Reader::located, &window, &MainWindow::takeLocated);
    connect(m_reader, &Reader::failed, &window, &MainWindow::takeFailure);
    connect(m_reader, &Reader::stored, &window, &MainWindow::takeStored);
    connect(m_reader, &Reader::remade, &window, &MainWindow::takeRemade);
}

void QuestionDesk::serveExports(Dialogs &dialogs)
{
    connect(&dialogs, &Dialogs::exportWanted, this, [cancelled = m_exportCancelled] { *cancelled = false; });
    connect(&dialogs, &Dialogs::exportWanted, m_export, &ExportJob::run);
    connect(&dialogs, &Dialogs::exportCancelled, this,
            [cancelled = m_exportCancelled] { *cancelled = true; });
    connect(m_export, &ExportJob::progress, &dialogs, &Dialogs::takeExportProgress);
    connect(m_export, &ExportJob::ended, &dialogs, &Dialogs::takeExported);
}

void QuestionDesk::serveImports(Dialogs &dialogs)
{
    connect(&dialogs, &Dialogs::importWanted, &m_import, &ImportJob::run);
    connect(&dialogs, &Dialogs::importCancelled, &m_import, &ImportJob::cancel);
    connect(&m_import, &ImportJob::refused, &dialogs, &Dialogs::takeRefusal);
    connect(&m_import, &ImportJob::ended, &dialogs, &Dialogs::takeImported);
}

void QuestionDesk::serveReplays(ReplayDialog &dialog)
{
    connect(&dialog, &ReplayDialog::replayWanted, this, [this](const ReplayWish &wish) {
        *m_replayCancelled = false;
        const QByteArray signature = wish.sign ? m_signature : QByteArray();
        QMetaObject::invokeMethod(m_replay, [job = m_replay, wish, signature] { job->run(wish, signature); });
    });
    connect(&dialog, &ReplayDialog::replayCancelled, this,
            [cancelled = m_replayCancelled] { *cancelled = true; });
    connect(m_replay, &ReplayJob::replayed, &dialog, &ReplayDialog::takeReplayed);
    connect(m_replay, &ReplayJob::ended, &dialog, &ReplayDialog::takeEnd);
}

void QuestionDesk::serveLookups(MainWindow &window)
{
    connect(&window, &MainWindow::lookupsWanted, m_lookups, &LookupDesk::read);
    connect(&window, &MainWindow::askWanted, m_lookups, &LookupDesk::ask);
    connect(m_lookups, &LookupDesk::lookupsRead, &window, &MainWindow::takeLookups);
}

void QuestionDesk::takeSettings(const Settings &settings)
{
    m_signature = settings.signatures.value(0);
    QMetaObject::invokeMethod(m_lookups,
                              [desk = m_lookups, key = settings.queryKey] { desk->setSecret(key); });
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, masked = settings.maskNumbers] { reader->setMasked(masked); });
}

void QuestionDesk::tellCounts()
{
    QMetaObject::invokeMethod(m_reader, &Reader::tellCounts);
}

void QuestionDesk::watch()
{
    QMetaObject::invokeMethod(m_reader, &Reader::watch);
}

void QuestionDesk::reopen()
{
    QMetaObject::invokeMethod(m_finder, &Reader::reopen);
    QMetaObject::invokeMethod(m_reader, &Reader::reopen);
}

void QuestionDesk::close()
{
    m_newest->closing = true;
    *m_exportCancelled = true;
    *m_replayCancelled = true;
}
