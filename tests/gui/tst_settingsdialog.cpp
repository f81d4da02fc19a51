#include "gui/settingsdialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Widget>
Widget *part(SettingsDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

void press(SettingsDialog &dialog, const QString &button)
{
    QTest::mouseClick(part<QPushButton>(dialog, button), Qt::LeftButton);
}

Settings withSignatures(const QList<QByteArray> &signatures)
{
    Settings settings;
    settings.signatures = signatures;
    return settings;
}

/// All that the dialog shows of itself.
QString shownText(SettingsDialog &dialog)
{
    QString text;
    for (const auto *label : dialog.findChildren<QLabel *>())
        text += label->text() + label->toolTip();
    const auto *list = part<QListWidget>(dialog, u"signatures"_s);
    for (int row = 0; row < list->count(); ++row)
        text += list->item(row)->text() + list->item(row)->toolTip();
    for (const auto *line : dialog.findChildren<QLineEdit *>())
        text += line->displayText();
    return text;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void everySettingCanBeSeenAndChanged()
    {
        SettingsDialog dialog;
        Settings settings;
        settings.address = u"0.0.0.0"_s;
        settings.port = 9000;
        settings.path = u"/hook"_s;
        dialog.offer(settings);
        for (const Setting &setting : allSettings())
            QVERIFY2(dialog.findChild<QWidget *>(u"setting_"_s + QLatin1StringView(setting.key)) != nullptr,
                     setting.key);
        QCOMPARE(part<QLineEdit>(dialog, u"setting_address"_s)->text(), u"0.0.0.0"_s);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_port"_s)->value(), 9000);
        QCOMPARE(part<QLineEdit>(dialog, u"setting_path"_s)->text(), u"/hook"_s);
    }

    void asksForWhatWasTyped()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        dialog.show();
        part<QDoubleSpinBox>(dialog, u"setting_port"_s)->setValue(9001);
        part<QLineEdit>(dialog, u"setting_path"_s)->setText(u" /other "_s);
        press(dialog, u"use"_s);
        QCOMPARE(wanted.size(), 1);
        const auto settings = wanted[0][0].value<Settings>();
        QCOMPARE(settings.port, 9001);
        QCOMPARE(settings.path, u"/other"_s);
        dialog.takeAccepted();
        QVERIFY(!dialog.isVisible());
    }

    void theLargestNumbersStayAsTheyAre()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        Settings settings;
        settings.maxBody = 512LL * 1024 * 1024;
        settings.perAddress = 1'000;
        settings.retention = {.keepDays = 36'500, .keepBytes = (1LL << 50) - 1};
        settings.stallThreshold = 10'000;
        dialog.show();
        dialog.offer(settings);
        press(dialog, u"use"_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<Settings>() == settings);
    }

    void aNumberSaysItsUnitAndWhatNoneMeans()
    {
        SettingsDialog dialog;
        dialog.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        Settings settings;
        settings.retention.keepDays = 30;
        dialog.offer(settings);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_keepDays"_s)->text(), u"30 days"_s);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_keepBytes"_s)->text(), u"unlimited"_s);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_maxBody"_s)->text(), u"33,554,432 bytes"_s);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_port"_s)->text(), u"8480"_s);
        settings.port = 0;
        dialog.offer(settings);
        QCOMPARE(part<QDoubleSpinBox>(dialog, u"setting_port"_s)->text(), u"any free one"_s);
    }

    void aYesOrNoIsACheckBox()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        Settings settings;
        settings.notices = true;
        dialog.show();
        dialog.offer(settings);
        auto *notices = part<QCheckBox>(dialog, u"setting_notices"_s);
        auto *korean = part<QCheckBox>(dialog, u"setting_koreanTime"_s);
        QVERIFY(notices->isChecked() && !korean->isChecked());
        QVERIFY(!korean->text().isEmpty());
        korean->setChecked(true);
        notices->setChecked(false);
        press(dialog, u"use"_s);
        const auto chosen = wanted.value(0).value(0).value<Settings>();
        QVERIFY(chosen.koreanTime && !chosen.notices && !chosen.autostart);
    }

    void saysWhatIsWrongAndStays()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        dialog.show();
        part<QLineEdit>(dialog, u"setting_path"_s)->setText(u"no path"_s);
        press(dialog, u"use"_s);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(part<QLabel>(dialog, u"trouble"_s)->text().contains(u"no path"_s));
        QVERIFY(dialog.isVisible());
    }

    void saysWhyTheyCannotBeUsed()
    {
        SettingsDialog dialog;
        dialog.show();
        press(dialog, u"use"_s);
        QVERIFY(!part<QPushButton>(dialog, u"use"_s)->isEnabled());
        dialog.takeRefused(u"Another program uses this port."_s);
        QCOMPARE(part<QLabel>(dialog, u"trouble"_s)->text(), u"Another program uses this port."_s);
        QVERIFY(part<QPushButton>(dialog, u"use"_s)->isEnabled());
        QVERIFY(dialog.isVisible());
    }

    void neverShowsASignature()
    {
        SettingsDialog dialog;
        dialog.show();
        dialog.offer(withSignatures({"first-secret", "second"}));
        QCOMPARE(part<QListWidget>(dialog, u"signatures"_s)->count(), 2);
        QTest::keyClicks(part<QLineEdit>(dialog, u"signature"_s), u"third-secret"_s);
        const QString text = shownText(dialog);
        for (const auto &secret : {u"first-secret"_s, u"second"_s, u"third-secret"_s})
            QVERIFY(!text.contains(secret));
    }

    void addsAndRemovesSignatures()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        dialog.show();
        dialog.offer(withSignatures({"first"}));
        part<QLineEdit>(dialog, u"signature"_s)->setText(u"second"_s);
        press(dialog, u"add"_s);
        part<QLineEdit>(dialog, u"signature"_s)->setText(u"typed and not added"_s);
        part<QListWidget>(dialog, u"signatures"_s)->setCurrentRow(0);
        press(dialog, u"remove"_s);
        press(dialog, u"use"_s);
        QCOMPARE(wanted[0][0].value<Settings>().signatures,
                 (QList<QByteArray>{"second", "typed and not added"}));
    }

    void wantsASignatureWhereOthersCanReachIt()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        dialog.show();
        part<QLineEdit>(dialog, u"setting_address"_s)->setText(u"0.0.0.0"_s);
        press(dialog, u"use"_s);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(part<QLabel>(dialog, u"trouble"_s)->text().contains(u"0.0.0.0"_s));
        part<QLineEdit>(dialog, u"signature"_s)->setText(u"secret"_s);
        const auto asked = [&dialog] { return dialog.findChild<QMessageBox *>(u"listenBeyond"_s); };
        press(dialog, u"use"_s);
        QVERIFY(asked()->text().contains(u"0.0.0.0"_s));
        QCOMPARE(wanted.size(), 0);
        asked()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(asked() == nullptr);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(part<QPushButton>(dialog, u"use"_s)->isEnabled());
        press(dialog, u"use"_s);
        asked()->button(QMessageBox::Ok)->click();
        QCOMPARE(wanted.size(), 1);
        dialog.takeAccepted();
        QTRY_VERIFY(asked() == nullptr);

        dialog.offer(wanted[0][0].value<Settings>()); // it was agreed to
        dialog.show();
        press(dialog, u"use"_s);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(asked() == nullptr);
    }

    void saysWhereSignaturesAreKept()
    {
        SettingsDialog dialog;
        Settings settings;
        const auto *home = part<QLabel>(dialog, u"signaturesHome"_s);
        dialog.offer(settings);
        QVERIFY(home->isHidden());
        settings.signatures = {"secret"};
        dialog.offer(settings);
        QVERIFY(home->text().contains(u"settings.ini"_s));
        settings.signatureHome = SignatureHome::Keyring;
        dialog.offer(settings);
        QVERIFY(!home->isHidden());
        QVERIFY(home->text().contains(u"keyring"_s) && !home->text().contains(u"settings.ini"_s));
        settings.signatureHome = SignatureHome::Nowhere;
        dialog.offer(settings);
        QVERIFY(home->text().contains(u"nowhere"_s));
    }

    void theSecretKeyIsTakenAndNeverShown()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        auto *line = part<QLineEdit>(dialog, u"queryKey"_s);
        dialog.show();
        QVERIFY(!part<QPushButton>(dialog, u"removeQueryKey"_s)->isEnabled());
        QVERIFY(part<QLabel>(dialog, u"queryHome"_s)->isHidden());
        QTest::keyClicks(line, u" the-secret "_s);
        QVERIFY(!shownText(dialog).contains(u"the-secret"_s));
        press(dialog, u"use"_s);
        QCOMPARE(wanted[0][0].value<Settings>().queryKey, QByteArray("the-secret"));
        dialog.takeAccepted();
        dialog.offer(wanted[0][0].value<Settings>());
        QVERIFY(line->text().isEmpty());
        QVERIFY(!(shownText(dialog) + line->placeholderText()).contains(u"the-secret"_s));
        dialog.show();
        press(dialog, u"use"_s); // what is not typed anew stays
        QCOMPARE(wanted[1][0].value<Settings>().queryKey, QByteArray("the-secret"));
    }

    void theSecretKeyCanBeRemoved()
    {
        SettingsDialog dialog;
        QSignalSpy wanted(&dialog, &SettingsDialog::settingsWanted);
        Settings settings;
        settings.queryKeyInKeyring = true; // which was not unlocked: the key itself is not here
        dialog.offer(settings);
        dialog.show();
        press(dialog, u"removeQueryKey"_s);
        QVERIFY(!part<QPushButton>(dialog, u"removeQueryKey"_s)->isEnabled());
        press(dialog, u"use"_s);
        const auto chosen = wanted.value(0).value(0).value<Settings>();
        QVERIFY(chosen.queryKey.isEmpty() && !chosen.queryKeyInKeyring);
    }

    void saysWhereTheSecretKeyIsKept()
    {
        SettingsDialog dialog;
        Settings settings;
        settings.queryKey = "the-secret";
        dialog.offer(settings);
        const auto *home = part<QLabel>(dialog, u"queryHome"_s);
        QVERIFY(!home->isHidden() && home->text().contains(u"until AlimBoard ends"_s));
        settings.queryKeyInKeyring = true;
        dialog.offer(settings);
        QVERIFY(home->text().contains(u"kept in the desktop's keyring"_s));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
