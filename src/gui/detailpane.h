#pragma once

#include "core/history.h"
#include "core/lookup.h"
#include "core/summary.h"
#include "gui/celltext.h"
#include "gui/deliverydetail.h"

#include <QScrollArea>

class PlainText;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class LookupView;
class TemplateStory;
class RepeatsView;
class RequestView;
class Verdict;

/// The right of the window: every field of the selected row, and what it is a part of: of a template its
/// history, of a message what its result means, of a delivery what came in. Lives in the GUI thread.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Where deliveries are posted again.
    void setUrl(const QString &url) { m_detail->setUrl(url); }

    /// Shows a row of a table; asks for the delivery or the template's history where the row has one. The
    /// same row again, with other cells: only what is different changes.
    void showRow(const Table &table, const Row &row);
    void clear();
    /// Whether recipients' numbers are hidden in what is shown from now on.
    void setMasked(bool masked);
    /// Whether there is a secret key to ask NHN Cloud with.
    void setAskable(bool askable);
    /// The answer to exactWanted: the row that is shown, with the numbers in it.
    void showExact(const Table &table, const Row &row);
    /// Of the rows that are shown from now on.
    void setShownTime(ShownTime in);

    /// The answer to deliveryWanted; of another number than that shown: dropped.
    void takeDelivery(const DeliveryRead &read);
    /// The delivery that was asked for cannot be read.
    void takeFailure();
    /// The answer to historyWanted; of another template than that shown: dropped.
    void takeHistory(const TemplateHistory &history);
    void takeHistoryFailure();
    /// The answer to summaryWanted; of another row than that shown: dropped.
    void takeSummary(const Summary &summary);
    /// The answer to lookupsWanted, or news; of another message than that shown: dropped.
    void takeLookups(const LookupsRead &read);

    /// Rows of a table were added or changed.
    void takeNews(const Table &table);

    /// What the row that is shown leads to.
    [[nodiscard]] bool hasDelivery() const;
    [[nodiscard]] bool hasTemplate() const;
    /// Whether there is a body to find something in.
    [[nodiscard]] bool hasBody() const;

public slots:
    void jumpToDelivery();
    void jumpToTemplate();
    void focusFind();

signals:
    void deliveryWanted(qint64 number);
    void exactWanted(const Table *table, qint64 id,
                     qint64 delivery); ///< the numbers of one row are to be seen
    void historyWanted(const TemplateKey &key);
    void summaryWanted(const SummaryWish &wish);
    void replayWanted(qint64 delivery); ///< a delivery is to be sent again
    void compareWanted(const ComparisonWish &wish);
    void lookupsWanted(const LookupKey &key);
    void askWanted(const QByteArray &messageType, const LookupKey &key); ///< NHN Cloud is to be asked
    void settingsWanted();
    void jumpWanted(const Table *table, const QString &filter); ///< the person wants to see these rows
    void linkChosen(const QString &path);                       ///< of a file that a comment names
    void told(const QString &sentence);
    void changed(); ///< another row is shown, or none

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *title = nullptr;
        PlainText *value = nullptr;
        bool missing = false;
    };

    void makeTop(QVBoxLayout *layout);
    void makeParts(QVBoxLayout *layout);
    void makeFields(const Table &table);
    [[nodiscard]] QString titleOfRow(const Row &row) const;
    void showFields(const Row &row);
    void paintFields();
    void showStory(const Row &row);
    void showDelivery(bool another);
    void showExactButton();
    void makeCopies();
    void copyText(const QString &text, const QString &told);
    void askForExact();
    [[nodiscard]] bool isOfTemplate() const;

    const Table *m_table = nullptr;
    ShownTime m_shownTime = ShownTime::Local;
    bool m_masked = false;
    bool m_exact = false;  ///< the shown row has its numbers nevertheless
    qint64 m_row = 0;      ///< that is shown
    qint64 m_delivery = 0; ///< that the shown row came in; 0: no row is shown
    TemplateKey m_key;     ///< of the shown row; without templateCode: it has none
    qint64 m_comment = 0;  ///< the shown row, where it is one of comments
    TemplateHistory m_history;
    QList<Field> m_fields; ///< in the order of the table's columns
    QLabel *m_hint = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_toDelivery = nullptr;
    QPushButton *m_toTemplate = nullptr;
    QPushButton *m_copyTemplate = nullptr;
    QPushButton *m_showExact = nullptr;
    Verdict *m_verdict = nullptr;
    RequestView *m_request = nullptr;
    RepeatsView *m_repeats = nullptr;
    LookupView *m_lookups = nullptr;
    TemplateStory *m_story = nullptr;
    QWidget *m_fieldsBox = nullptr;
    QGridLayout *m_grid = nullptr;
    DeliveryDetail *m_detail = nullptr;
};
