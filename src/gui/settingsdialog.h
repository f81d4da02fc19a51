#pragma once

#include "core/settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

/// Shows the settings and asks for others; whoever takes them tells whether they work. A signature or secret
/// key is never shown. Lives in the GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// What holds now; drops what was typed.
    void offer(const Settings &settings);

    void takeAccepted(); ///< the wanted settings hold: closes
    void takeRefused(const QString &sentence);

signals:
    void settingsWanted(const Settings &settings);

private:
    void addRow(const Setting &setting);
    void fit();
    void addSignature();
    void removeSignature();
    void showSignatures();
    void removeQueryKey();
    void showQueryKey();
    void showTrouble(const QString &sentence);
    void use();
    void want(const Settings &settings);
    void askToListen(const Settings &settings);
    [[nodiscard]] Result<Settings> typed() const;

    std::unique_ptr<Ui::SettingsDialog> m_form;
    QList<QWidget *> m_editors; ///< one for each of allSettings()
    Settings m_settings;
};
