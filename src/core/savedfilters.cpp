#include "core/savedfilters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SavedFilters
{
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

constexpr QLatin1StringView separator(" = ");

Error errorAt(qsizetype line, const QString &reason)
{
    return {SavedFilters::tr("Line %1: %2").arg(line + 1).arg(reason)};
}

/// One line; the error has no place.
Result<SavedFilter> readLine(const QString &line, const Clock &clock)
{
    const auto end = line.indexOf(u']');
    const auto equals = (line + u' ').indexOf(separator); // all rows: nothing follows
    if (!line.startsWith(u'[') || end < 0 || equals < end)
        return Error{SavedFilters::tr("a filter is written as [messages] Name = filter.")};
    const QString key = line.mid(1, end - 1).trimmed();
    const auto *table = findTable(key);
    if (table == nullptr)
        return Error{
            SavedFilters::tr(
                "there is no table '%1'. Tables are templates, comments, messages, deliveries and others.")
                .arg(key.left(maxSavedName))};
    SavedFilter read{.name = line.mid(end + 1, equals - end - 1).trimmed(),
                     .table = table,
                     .filter = line.mid(equals + separator.size()).trimmed()};
    if (read.name.isEmpty() || read.name != savedName(read.name))
        return Error{SavedFilters::tr("a name has 1 to %1 characters.").arg(maxSavedName)};
    if (const auto filter = parseFilter(read.filter, *table, clock); !filter)
        return Error{filter.error().text};
    return read;
}

} // namespace

QString writeSavedFilters(const QList<SavedFilter> &filters)
{
    QString text;
    for (const SavedFilter &one : filters)
        text += u"[%1] %2 = %3\n"_s.arg(QLatin1StringView(one.table->key), one.name,
                                        QString(one.filter).replace(u'\n', u' '));
    return text;
}

Result<QList<SavedFilter>> readSavedFilters(const QString &text, const Clock &clock)
{
    if (text.size() > maxSavedText)
        return Error{SavedFilters::tr("This is too long for a list of filters: at most %1 characters.")
                         .arg(maxSavedText)};
    QList<SavedFilter> filters;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto read = readLine(line, clock);
        if (!read)
            return errorAt(i, read.error().text);
        if (auto kept = keepSavedFilter(filters, *read); !kept)
            return errorAt(i, kept.error().text);
    }
    return filters;
}

QString savedName(const QString &wanted)
{
    QString name = wanted.simplified().replace(separator, " - "_L1);
    name.truncate(maxSavedName);
    return name.trimmed();
}

Result<Done> keepSavedFilter(QList<SavedFilter> &filters, const SavedFilter &filter)
{
    const auto same = std::find_if(filters.begin(), filters.end(), [&filter](const SavedFilter &one) {
        return one.table == filter.table && one.name == filter.name;
    });
    if (same != filters.end()) {
        same->filter = filter.filter;
        return Done{};
    }
    if (filters.size() >= maxSavedFilters)
        return Error{
            SavedFilters::tr("there are %1 saved filters already. Remove one first.").arg(maxSavedFilters)};
    filters.append(filter);
    return Done{};
}
