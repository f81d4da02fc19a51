#include "app/secretstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

/// Under which the desktop shows what is kept.
constexpr QLatin1StringView service("AlimBoard");

QString sentenceOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return SecretStore::tr(
            "The signature is not in the desktop's keyring any more. Write it in the settings, "
            "or use --signature-file.");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStore::tr(
            "The desktop's keyring, where the signature is, was not unlocked. Unlock it and "
            "start AlimBoard again, or use --signature-file.");
    default:
        return SecretStore::tr(
                   "The signature is in the desktop's keyring, which cannot be read here (%1). Use "
                   "--signature-file or ALIMBOARD_SIGNATURE.")
            .arg(job.errorString());
    }
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

SecretStore::SecretStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

/// A job belongs to nobody: what the desktop answers comes to it also when nobody waits any more. It deletes
/// itself then.
void SecretStore::start(QKeychain::Job *job)
{
    job->setKey(u"signatures of "_s + QFileInfo(m_folder).canonicalFilePath());
    job->start();
}

void SecretStore::find()
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const auto signatures = linesOf(job->textData().toUtf8());
        if (job->error() == QKeychain::NoError && !signatures.isEmpty())
            emit found(signatures);
        else
            emit failed(sentenceOf(*job));
    });
    start(job);
}

void SecretStore::keep(const QList<QByteArray> &signatures)
{
    QKeychain::Job *job = nullptr;
    if (signatures.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(QString::fromUtf8(signatures.join('\n')));
        job = writing;
    }
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            emit kept();
        else
            emit failed(sentenceOf(*job));
    });
    start(job);
}

Result<Done> findSignatures(Settings &settings)
{
    if (!awaitsKeyring(settings))
        return Done{};
    Result<Done> result = Done{};
    SecretStore store(settings.dataDir);
    QObject::connect(&store, &SecretStore::found, &store, [&settings](const QList<QByteArray> &signatures) {
        settings.signatures = signatures;
        QCoreApplication::exit();
    });
    QObject::connect(&store, &SecretStore::failed, &store, [&result](const QString &sentence) {
        result = Error{sentence};
        QCoreApplication::exit();
    });
    store.find();
    QCoreApplication::exec();
    return result;
}
