#pragma once

#include "core/requestsummary.h"
#include "gui/celltext.h"

#include <QWidget>

class PlainText;
class QPushButton;

/// What else came of a message's request, and the message's results one after the other. Lives in the GUI
/// thread.
class RequestView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestView(QWidget *parent = nullptr);

    /// A message is shown; what came of its request is asked for.
    void showMessage(const Cells &cells);
    void takeSummary(const RequestSummary &summary);
    void setShownTime(ShownTime in) { m_shownTime = in; }

signals:
    void summaryWanted(const RequestWish &wish);
    void jumpWanted(const Table *table, const QString &filter);

private:
    [[nodiscard]] QString delayText() const;
    void write(const QStringList &lines);

    PlainText *m_text;
    QPushButton *m_all;
    Cells m_cells;
    QByteArray m_requestId;
    ShownTime m_shownTime = ShownTime::Local;
};
