#pragma once

#include "core/schema.h"
#include "store/catchup.h"
#include "store/journal.h"
#include "store/tablesfile.h"
#include "support/sample.h"

#include <QTest>

/// Makes a folder with so many messages in its tables: copies of one row but for their hookId. The journal
/// has only the one; whoever makes the tables anew finds out.
inline void makeMessages(const QString &folder, int count)
{
    {
        auto journal = Journal::open(folder);
        QVERIFY(journal);
        QList<Delivery> deliveries{sample::delivery(sample::body({sample::message(0)}))};
        QVERIFY(journal->append(deliveries));
    }
    QVERIFY(catchUpTables(folder));
    QByteArray names = "\"identity\"";
    QByteArray cells = names;
    for (const Column &column : messagesTable.columns) {
        const QByteArray name = sqlName(column.key);
        names += ',' + name;
        cells += ',' + (name == "\"hookId\"" ? QByteArray("'M' || n") : name);
    }
    const QByteArray last = QByteArray::number(count - 1);
    auto tables = Database::open(currentTablesFile(folder), Database::Mode::ReadWrite);
    QVERIFY(tables);
    const auto filled = tables->exec("INSERT INTO messages(\"row\"," + names
                                     + ") WITH RECURSIVE numbers(n) AS "
                                       "(SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < "
                                     + last
                                     + ") "
                                       "SELECT n + 1,"
                                     + cells
                                     + " FROM numbers, messages WHERE messages.\"row\" = 1;"
                                       "UPDATE counts SET newest = newest + "
                                     + last + ", rows = rows + " + last + " WHERE name = 'messages'");
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
}
