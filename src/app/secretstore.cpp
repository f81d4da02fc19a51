#include "app/secretstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

/// Under which the desktop shows what is kept.
constexpr QLatin1StringView service("AlimBoard");

QString signatureSentence(const QKeychain::Job &job)
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

QString queryKeySentence(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return SecretStore::tr(
            "The secret key for 'Ask NHN' is not in the desktop's keyring any more. Write it "
            "in the settings.");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStore::tr(
            "The desktop's keyring, where the secret key for 'Ask NHN' is, was not unlocked. "
            "Unlock it and start AlimBoard again, or write the key in the settings.");
    default:
        return SecretStore::tr(
                   "The secret key for 'Ask NHN' is in the desktop's keyring, which cannot be read "
                   "here (%1). Write it in the settings.")
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

SecretStore::SecretStore(QString folder, Kind kind, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_kind(kind)
{}

QString SecretStore::sentenceOf(const QKeychain::Job &job) const
{
    if (m_kind == Kind::Signatures)
        return signatureSentence(job);
    if (qobject_cast<const QKeychain::WritePasswordJob *>(&job) != nullptr)
        return tr("No keyring took the secret key (%1): it holds until AlimBoard ends.")
            .arg(job.errorString());
    if (qobject_cast<const QKeychain::DeletePasswordJob *>(&job) != nullptr)
        return tr("The secret key could not be removed from the desktop's keyring (%1). Remove it there.")
            .arg(job.errorString());
    return queryKeySentence(job);
}

/// A job belongs to nobody: what the desktop answers comes to it also when nobody waits any more. It deletes
/// itself then.
void SecretStore::start(QKeychain::Job *job)
{
    const QString what = m_kind == Kind::Signatures ? u"signatures of "_s : u"secret key of "_s;
    job->setInsecureFallback(false); // never into a file
    job->setKey(what + QFileInfo(m_folder).canonicalFilePath());
    job->start();
}

void SecretStore::find()
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const auto secrets = linesOf(job->textData().toUtf8());
        if (job->error() == QKeychain::NoError && !secrets.isEmpty())
            emit found(secrets);
        else
            emit failed(sentenceOf(*job));
    });
    start(job);
}

void SecretStore::keep(const QList<QByteArray> &secrets)
{
    QKeychain::Job *job = nullptr;
    if (secrets.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(QString::fromUtf8(secrets.join('\n')));
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
