#pragma once

#include <QComboBox>

/// Chooses one value of a few: each is shown in words. Lives in the GUI thread.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    explicit ChoiceBox(const QStringList &values, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const { return currentData().toString(); }
    void setValue(const QString &value) { setCurrentIndex(findData(value)); }

signals:
    void valueChanged();
};
