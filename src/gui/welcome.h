#pragma once

#include "core/answers.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in the middle while nothing has ever arrived: what to do next. Lives in the GUI thread.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(QWidget *parent = nullptr);

    void showReceiver(const ReceiverState &state);

signals:
    void sampleWanted(); ///< something is to be sent here

private:
    QLabel *m_register;
    QPushButton *m_sample;
};
