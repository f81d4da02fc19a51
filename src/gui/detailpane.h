#pragma once

#include "core/answers.h"
#include "gui/celltext.h"
#include "gui/deliverydetail.h"

#include <QScrollArea>

#include <optional>

class PlainText;
class QGridLayout;
class QLabel;
class QPushButton;

/// The right of the window: every field of the selected row, and of a delivery what came in. Lives in the GUI
/// thread.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Shows a row of a table; asks for the delivery where the row is one. The same row again, with other
    /// cells: only what is different changes.
    void showRow(const Table &table, const Row &row);
    void clear();
    /// Of the rows that are shown from now on.
    void setShownTime(ShownTime in) { m_shownTime = in; }

    /// The answer to deliveryWanted; of another number than that shown: dropped.
    void takeDelivery(const Delivery &delivery);

    /// The delivery that was asked for cannot be read.
    void takeFailure();

signals:
    void deliveryWanted(qint64 number);
    void deliveryChosen(qint64 number); ///< the person wants to see the delivery of this row

private:
    struct Field
    {
        QLabel *title = nullptr;
        PlainText *value = nullptr;
    };

    void makeFields(const Table &table);
    void showField(Field field, const QString &text, bool missing) const;
    void chooseDelivery();

    const Table *m_table = nullptr;
    ShownTime m_shownTime = ShownTime::Local;
    qint64 m_delivery = 0; ///< that the shown row came in
    QList<Field> m_fields; ///< in the order of the table's columns
    QLabel *m_hint;
    QLabel *m_title;
    QPushButton *m_jump;
    QWidget *m_fieldsBox = nullptr;
    QGridLayout *m_grid = nullptr;
    DeliveryDetail *m_detail;
};
