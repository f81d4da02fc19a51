#pragma once

#include "core/schema.h"

#include <QList>
#include <QString>

#include <optional>

constexpr qsizetype maxVisits = 100; ///< places that Back leads to

/// Where a person was: which rows of which table, and at which of them.
struct Visit
{
    const Table *table = nullptr; ///< null: the overview
    QString filter = {};
    qint64 row = 0; ///< id; 0: none was selected

    bool operator==(const Visit &) const = default;
};

/// The places where a person was, as a browser keeps them.
class Visits
{
public:
    /// A person is there now. The same rows as just before: only which of them is looked at changes.
    void note(const Visit &visit);

    [[nodiscard]] bool canGo(int by) const;
    /// The place before (-1) or behind (1) the present one, which is the present one from now on.
    std::optional<Visit> go(int by);

    /// Ids mean other rows.
    void forgetRows();

private:
    QList<Visit> m_visits;
    qsizetype m_here = -1;
};
