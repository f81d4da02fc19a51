#include "gui/legend.h"

#include "gui/timeplot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (Entry &entry : m_entries) {
        entry = {.sample = new QLabel(this), .word = new QLabel(this)};
        entry.word->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
        layout->addWidget(entry.sample);
        layout->addWidget(entry.word);
    }
    layout->addStretch(1);
    draw();
    setTable(messagesTable);
}

void Legend::setTable(const Table &table)
{
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const QString word = TimePlot::wordOfClass(place, table);
        m_entries.at(place).word->setText(word);
        m_entries.at(place).word->setHidden(word.isEmpty());
        m_entries.at(place).sample->setHidden(word.isEmpty());
    }
}

/// In the colours of the palette.
void Legend::draw()
{
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        m_entries.at(place).sample->setPixmap(TimePlot::sampleOf(place, *this));
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}
