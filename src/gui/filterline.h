#pragma once

#include "core/query.h"
#include "gui/filterhistory.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QCompleter;
class QStandardItemModel;

/// Where a filter is typed: completes fields and words, and a moment after the last key hands on a filter
/// that can be understood, or marks the place of the mistake. Lives in the GUI thread.
class FilterLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(const Table &table, QWidget *parent = nullptr);

    /// Does not wait for more of what is being typed: what stands there counts, nothing more is offered.
    void settle();
    /// Writes a filter and applies it at once.
    void setFilter(const QString &text);
    /// Adds a condition to the last filter that could be understood, with AND, and applies it.
    void addCondition(const QString &condition);

    /// The text of the last filter that could be understood.
    [[nodiscard]] QString appliedText() const { return m_appliedText; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    /// The filters that were used here, the oldest first.
    [[nodiscard]] const QStringList &history() const { return m_history.all(); }
    void restoreHistory(const QStringList &filters) { m_history.restore(filters); }

    /// Puts stars where a number stands in the filter or in one that was used.
    void forget(const RecipientNumber &number);

    /// Reads the text again where it speaks of the present ("-2h"): whether it does.
    bool renew();

signals:
    void filterChanged();               ///< another filter is to be shown
    void told(const QString &sentence); ///< what a person has to know about the text; empty: nothing
    void left();                        ///< by a key that leads to the rows

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCompleter();
    void waitForMore();
    void judge();
    void apply();
    bool recall(int key);
    void complete();
    void insertCompletion(const QModelIndex &index);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] int pixelOf(qsizetype position) const;

    const Table &m_table;
    Filter m_filter;
    QString m_appliedText;
    std::optional<QueryError> m_mistake; ///< since typing stopped
    FilterHistory m_history;
    QTimer m_pause;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
};
