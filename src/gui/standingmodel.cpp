#include "gui/standingmodel.h"

#include "core/cell.h"
#include "gui/celltext.h"
#include "gui/durations.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QFont>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxText = 500; ///< characters of a cell

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("StandingModel", "State"),          QT_TRANSLATE_NOOP("StandingModel", "In it for"),
    QT_TRANSLATE_NOOP("StandingModel", "Template"),       QT_TRANSLATE_NOOP("StandingModel", "Rejected"),
    QT_TRANSLATE_NOOP("StandingModel", "Newest reason"),  QT_TRANSLATE_NOOP("StandingModel", "Updates"),
    QT_TRANSLATE_NOOP("StandingModel", "Kakao template"), QT_TRANSLATE_NOOP("StandingModel", "Sender key"),
};

const ::Column &statusColumn()
{
    static const ::Column &column = columnOf(templatesTable, "status"_L1);
    return column;
}

QString shown(const QByteArray &text)
{
    return visibleLine(QString::fromUtf8(text), maxText);
}

/// Counts stand at the right.
QVariant alignmentOf(int column)
{
    return column == StandingModel::Rejections || column == StandingModel::Updates
        ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
        : QVariant();
}

} // namespace

QString stateText(const QByteArray &status)
{
    const Code *code = codeOf(statusColumn(), status);
    return code == nullptr ? cellText(statusColumn(), status) : spoken(code->word);
}

QString waitingText(const TemplateStanding &standing, qint64 now)
{
    const qint64 working = workingTime(standing.since, now);
    return isWaiting(standing.status) && working >= msPerDay ? workingDaysText(working)
                                                             : durationText(now - standing.since);
}

StandingModel::StandingModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void StandingModel::show(const QList<TemplateStanding> &standings, qint64 now)
{
    m_now = now;
    if (standings == m_standings) {
        if (!m_standings.isEmpty())
            emit dataChanged(index(0, Since), index(int(m_standings.size()) - 1, Since));
        return;
    }
    beginResetModel();
    m_standings = standings;
    endResetModel();
}

int StandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int StandingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString StandingModel::textOf(const TemplateStanding &standing, int column) const
{
    switch (static_cast<Column>(column)) {
    case State:
        return stateText(standing.status);
    case Since:
        return waitingText(standing, m_now);
    case Code:
        return shown(standing.key.templateCode);
    case Rejections:
        return QLocale().toString(standing.rejections);
    case Reason:
        return shown(standing.reason);
    case Updates:
        return QLocale().toString(standing.updates);
    case Kakao:
        return shown(standing.kakaoTemplateCode);
    case Sender:
        return shown(standing.key.senderKey);
    case Columns:
        break;
    }
    return {};
}

QVariant StandingModel::sortKey(const TemplateStanding &standing, int column) const
{
    switch (static_cast<Column>(column)) {
    case Since:
        return -standing.since;
    case Rejections:
        return standing.rejections;
    case Updates:
        return standing.updates;
    case State:
    case Code:
    case Reason:
    case Kakao:
    case Sender:
    case Columns:
        break;
    }
    return textOf(standing, column);
}

QString StandingModel::tipOf(const TemplateStanding &standing, int column) const
{
    if (column == State)
        return cellTip(statusColumn(), standing.status);
    if (column == Since && waitsLong(standing, m_now))
        return tipText(
            tr("Kakao says that it inspects within two working days. Holidays are not counted out.\n"
               "NHN Cloud's support can ask, with the Kakao template code."));
    if (column == Reason)
        return tipText(visibleText(QString::fromUtf8(standing.reason)));
    return {};
}

/// How a cell looks: the shape of a state, and how waiting for long is marked, by more than a colour.
QVariant StandingModel::markOf(const TemplateStanding &standing, int column, int role) const
{
    if (column == State && role == Qt::DecorationRole)
        return drawnIcon(drawingOf(statusColumn(), standing.status));
    if (column != Since || !waitsLong(standing, m_now))
        return {};
    if (role == Qt::DecorationRole)
        return drawnIcon(u"code-warning"_s);
    if (role == Qt::AccessibleDescriptionRole)
        return tr("Waiting for longer than two working days.");
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant StandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TemplateStanding &standing = m_standings[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(standing, column);
    case sortRole:
        return sortKey(standing, column);
    case Qt::ToolTipRole:
        return tipOf(standing, column);
    case Qt::DecorationRole:
    case Qt::FontRole:
    case Qt::AccessibleDescriptionRole:
        return markOf(standing, column, role);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? tr(titles[section]) : QVariant();
}
