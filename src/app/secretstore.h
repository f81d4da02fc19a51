#pragma once

#include "core/settings.h"

#include <QObject>

namespace QKeychain {
class Job;
}

/// Keeps a folder's signatures in the desktop's keyring (Secret Service, KWallet). Never blocks: one who has
/// to unlock it is asked by the desktop. Lives in the main thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    explicit SecretStore(QString folder, QObject *parent = nullptr);

    /// Looks for the signatures: tells either that they were `found`, or `failed`.
    void find();
    /// Keeps these instead of those before: tells either that they are `kept`, or `failed`.
    void keep(const QList<QByteArray> &signatures);

signals:
    void found(const QList<QByteArray> &signatures);
    void kept();
    void failed(const QString &sentence);

private:
    void start(QKeychain::Job *job);

    QString m_folder;
};

/// Waits for the signatures where they are in the keyring, and adds them to the settings; an error says why
/// they cannot be had. Needs a QCoreApplication that does not run yet.
Result<Done> findSignatures(Settings &settings);
