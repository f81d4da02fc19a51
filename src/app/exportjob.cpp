#include "app/exportjob.h"

#include "app/exporter.h"

#include <QElapsedTimer>

namespace {

constexpr int progressInterval = 100; ///< milliseconds between two reports

} // namespace

ExportJob::ExportJob(QString folder, Cancelled cancelled, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_cancelled(std::move(cancelled))
{}

void ExportJob::run(const ExportOptions &options)
{
    Reader reader(m_folder, std::make_shared<Newest>());
    reader.setGoOn([this] { return !m_cancelled->load(); });
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const auto exported = exportRows(reader, options, [this, &sinceProgress](qint64 rows) {
        if (sinceProgress.hasExpired(progressInterval)) {
            sinceProgress.restart();
            emit progress(rows);
        }
        return !m_cancelled->load();
    });
    if (exported)
        emit ended(*exported, {});
    else if (exported.error().kind == Error::Kind::Cancelled)
        emit ended(-1, {});
    else
        emit ended(0, exported.error().text);
}
