#pragma once

#include "core/answers.h"

#include <QWidget>

class BodyView;
class PlainText;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What came in one delivery and what was answered: status, note, rows, headers, body. Lives in the GUI
/// thread.
class DeliveryDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    /// Where deliveries are posted again.
    void setUrl(const QString &url) { m_url = url; }

    void showWaiting();                          ///< it was asked for
    void showTrouble();                          ///< it cannot be read
    void showDelivery(const DeliveryRead &read); ///< without number: it is gone
    void focusFind();

signals:
    void rowsChosen(const Table *table); ///< those that this delivery brought
    void copied(const QString &sentence);
    void replayWanted(); ///< it is to be sent again

private:
    void makeButtons(QVBoxLayout *layout);
    void showOnly(const QString &sentence);
    void showRows(const DeliveryRead &read);
    void copyCurl();
    void copyBody();

    Request m_request; ///< that is shown
    QString m_url;
    QLabel *m_answer;
    QWidget *m_rest; ///< all but the answer
    QLabel *m_rowsTitle;
    QList<QPushButton *> m_rows; ///< one for each table
    QPushButton *m_copyBody = nullptr;
    QPushButton *m_replay = nullptr;
    QLabel *m_headersTitle;
    PlainText *m_headers;
    BodyView *m_body;
};

/// Headers as lines; what is never kept is written "(hidden)".
QString headerText(const HeaderList &headers);
