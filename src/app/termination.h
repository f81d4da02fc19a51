#pragma once

#include <QObject>

/// Turns the first SIGINT or SIGTERM into a signal of the main thread; a second one ends the program at once.
/// One at a time in a process.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

signals:
    void wanted();
};
