#pragma once

#include "store/tablereader.h"

#include <map>

/// Tells what has changed in the tables since it was asked last: for a viewer of what another process
/// projects.
class TablesWatch
{
public:
    struct News
    {
        bool remade =
            false; ///< another file, or more has changed than is remembered: all is to be asked anew
        QList<Stored> stored;
    };

    /// The first time, and of a file that was not seen before, all counts are news.
    Result<News> look(TableReader &tables);
    /// The next look is the first one.
    void forget();

private:
    Result<News> readNews(TableReader &tables);

    FileIdentity m_file;
    qint64 m_change = 0; ///< number of the last change told
    std::map<const Table *, TableCount> m_counts;
};
