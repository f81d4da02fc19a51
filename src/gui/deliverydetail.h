#pragma once

#include "core/delivery.h"

#include <QWidget>

class PlainText;
class QLabel;

/// What came in one delivery and what was answered: headers, body, status, note. Lives in the GUI thread.
class DeliveryDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    void showWaiting();                          ///< it was asked for
    void showTrouble();                          ///< it cannot be read
    void showDelivery(const Delivery &delivery); ///< without number: it is gone

private:
    void showOnly(const QString &sentence);

    QLabel *m_answer;
    QLabel *m_headersTitle;
    PlainText *m_headers;
    QLabel *m_bodyTitle;
    PlainText *m_body;
};

/// Headers as lines; what is never kept is written "(hidden)".
QString headerText(const HeaderList &headers);
