#pragma once

#include "core/schema.h"

#include <QByteArray>

/// Where in a body something is: in a hook, or in one of its comments.
struct HookPlace
{
    qsizetype hook = -1;
    qsizetype comment = -1;
};

/// Collects what is odd about a delivery, up to maxNote characters.
class Note
{
public:
    void add(HookPlace place, const QByteArray &what);
    /// The same in front of all else: that something was left out is said whatever else is odd.
    void addInFront(HookPlace place, const QByteArray &what);
    /// trouble: "is no number", ...; empty: there is none.
    void addTrouble(HookPlace place, const Column &column, const QByteArray &trouble);

    [[nodiscard]] QByteArray text() const;

private:
    bool begin();

    QByteArray m_text;
};
