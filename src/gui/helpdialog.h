#pragma once

#include <QDialog>

/// The keys and the query language by examples. Lives in the GUI thread.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);
};
