#include "core/note.h"

#include "core/delivery.h"

namespace {

QByteArray written(HookPlace place)
{
    QByteArray text;
    if (place.hook >= 0)
        text += "hooks[" + QByteArray::number(place.hook) + ']';
    if (place.comment >= 0)
        text += ".comments[" + QByteArray::number(place.comment) + ']';
    return text;
}

} // namespace

void Note::add(HookPlace place, const QByteArray &what)
{
    if (!begin())
        return;
    if (const QByteArray where = written(place); !where.isEmpty())
        m_text.append(where).append(' ');
    m_text.append(what);
}

void Note::addInFront(HookPlace place, const QByteArray &what)
{
    m_text.prepend(written(place) + ' ' + what + (m_text.isEmpty() ? "" : "; "));
}

void Note::addTrouble(HookPlace place, const Column &column, const QByteArray &trouble)
{
    if (trouble.isEmpty() || !begin())
        return;
    if (const QByteArray where = written(place); !where.isEmpty())
        m_text.append(where).append('.');
    m_text.append(column.key).append(' ').append(trouble);
}

QByteArray Note::text() const
{
    if (m_text.size() <= maxNote)
        return m_text;
    return m_text.first(maxNote - 1) + QByteArray("…"); // all else is ASCII: its bytes are characters
}

/// Whether there is room for one more.
bool Note::begin()
{
    if (m_text.size() > maxNote)
        return false;
    if (!m_text.isEmpty())
        m_text.append("; ");
    return true;
}
