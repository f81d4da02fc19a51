#pragma once

#include "core/delivery.h"

#include <QWidget>

class PlainText;
class QLabel;

constexpr qsizetype maxPrettyBody = 2'097'152; ///< bytes; larger bodies are shown as they came

/// What came in one delivery and what was answered: headers, body, status, note. Lives in the GUI thread.
class DeliveryDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    void showWaiting();                          ///< it was asked for
    void showDelivery(const Delivery &delivery); ///< without number: it is gone

private:
    QLabel *m_answer;
    QLabel *m_headersTitle;
    PlainText *m_headers;
    QLabel *m_bodyTitle;
    PlainText *m_body;
};

/// Headers as lines; what is never kept is written "(hidden)".
QString headerText(const HeaderList &headers);

/// A body to be read by a person: JSON with line breaks, anything else as text.
QString bodyText(const QByteArray &body);
