#pragma once

#include "core/settings.h"

#include <QObject>

namespace QKeychain {
class Job;
}

/// Keeps a folder's secrets of one kind in the desktop's keyring (Secret Service, KWallet). Never blocks: one
/// who has to unlock it is asked by the desktop. Lives in the main thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Signatures,
        QueryKey, ///< the secret key of the query API, one
    };
    explicit SecretStore(QString folder, Kind kind = Kind::Signatures, QObject *parent = nullptr);

    /// Looks for the secrets: tells either that they were `found`, or `failed`.
    void find();
    /// Keeps these instead of those before: tells either that they are `kept`, or `failed`.
    void keep(const QList<QByteArray> &secrets);

signals:
    void found(const QList<QByteArray> &secrets);
    void kept();
    void failed(const QString &sentence);

private:
    void start(QKeychain::Job *job);
    [[nodiscard]] QString sentenceOf(const QKeychain::Job &job) const;

    QString m_folder;
    Kind m_kind;
};

/// Waits for the signatures where they are in the keyring, and adds them to the settings; an error says why
/// they cannot be had. Needs a QCoreApplication that does not run yet.
Result<Done> findSignatures(Settings &settings);
