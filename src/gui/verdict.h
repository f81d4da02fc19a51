#pragma once

#include "core/rows.h"

#include <QWidget>

class PlainText;
class QLabel;

/// What a message's result code means, and what can be done. Lives in the GUI thread.
class Verdict : public QWidget
{
    Q_OBJECT
public:
    explicit Verdict(QWidget *parent = nullptr);

    void showMessage(const Cells &cells);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_drawn; ///< the name of the drawing; empty: none
    QLabel *m_drawing;
    PlainText *m_text;
};

/// A result code in words; where it is not that of a success, also that the recipient may have got an SMS.
QString verdictText(const Cells &message);
