#pragma once

#include "core/standing.h"

#include <QAbstractTableModel>

/// The word of a template's state; where it is not known, as it came.
QString stateText(const QByteArray &status);

/// How long a template is in its state at a moment (milliseconds since 1970 UTC): where Kakao has to act for
/// a day or longer, in working days.
QString waitingText(const TemplateStanding &standing, qint64 now);

/// Where the templates are, as a table. Lives in the GUI thread.
class StandingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Since, Code, Rejections, Reason, Updates, Kakao, Sender, Columns };
    static constexpr int sortRole = Qt::UserRole; ///< of a cell: a number or a text

    explicit StandingModel(QObject *parent = nullptr);

    /// now: milliseconds since 1970 UTC.
    void show(const QList<TemplateStanding> &standings, qint64 now);
    [[nodiscard]] const TemplateStanding &at(int row) const { return m_standings[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const TemplateStanding &standing, int column) const;
    [[nodiscard]] QVariant sortKey(const TemplateStanding &standing, int column) const;
    [[nodiscard]] QVariant markOf(const TemplateStanding &standing, int column, int role) const;
    [[nodiscard]] QString tipOf(const TemplateStanding &standing, int column) const;

    QList<TemplateStanding> m_standings;
    qint64 m_now = 0;
};
