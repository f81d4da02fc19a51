#pragma once

#include "store/keptcell.h"
#include "store/tablesfile.h"

/// Puts a row into a tables file as the program keeps it. The cells are those that TableWriter gets: instants
/// as milliseconds. Whether that worked.
inline bool insertRow(Database &database, CellWriter &cells, const Table &table, qint64 id, const Cells &row)
{
    QByteArray names = "\"row\"";
    QByteArray marks = "?";
    for (const Column &column : table.columns) {
        names += ", " + sqlName(column.key);
        marks += ",?";
    }
    auto insert =
        database.prepare("INSERT INTO " + sqlName(table.key) + '(' + names + ") VALUES(" + marks + ')');
    if (!insert)
        return false;
    insert->bind(1, id);
    for (qsizetype place = 0; place < row.size(); ++place) {
        if (!cells.bind(*insert, static_cast<int>(place) + 2, table, row, place))
            return false;
    }
    return insert->run().hasValue();
}
