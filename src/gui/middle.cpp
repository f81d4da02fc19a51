#include "gui/middle.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int narrowCharacters = 100; ///< fewer beside each other are too narrow
constexpr int detailCharacters = 28;  ///< that details have at least
constexpr int detailLines = 8;
constexpr int tableShare = 13; ///< of twenty
} // namespace

Middle::Middle(QWidget *table, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"middle"_s);
    setChildrenCollapsible(false);
    addWidget(table);
    addWidget(details);
    details->setMinimumSize(fontMetrics().horizontalAdvance(u'0') * detailCharacters,
                            fontMetrics().lineSpacing() * detailLines);
    setStretchFactor(0, tableShare);
    setStretchFactor(1, 20 - tableShare);
    setSizes({tableShare, 20 - tableShare});
}

QByteArray Middle::state() const
{
    return saveState();
}

void Middle::restore(const QByteArray &state)
{
    restoreState(state);
    arrange();
}

void Middle::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void Middle::arrange()
{
    const bool narrow = width() < fontMetrics().horizontalAdvance(u'0') * narrowCharacters;
    const auto wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    const int length = narrow ? height() : width();
    setSizes({length * tableShare / 20, length * (20 - tableShare) / 20});
}
