#include "app/settingsfile.h"
#include "app/tablecommands.h"
#include "app/terminal.h"
#include "core/cell.h"
#include "core/json.h"
#include "store/catchup.h"
#include "store/folder.h"
#include "store/journal.h"
#include "store/journalformat.h"
#include "store/reader.h"
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct Info
{
    Q_DECLARE_TR_FUNCTIONS(Info)
};

/// One line of the answer: a name, and a value as text and as JSON.
struct Fact
{
    QByteArray name;
    QByteArray text;
    bool number = false;
};

Fact textFact(const QByteArray &name, const QString &text)
{
    return {name, text.toUtf8(), false};
}

Fact numberFact(const QByteArray &name, qint64 number)
{
    return {name, QByteArray::number(number), true};
}

qint64 sizeOf(const QString &folder, const QStringList &names)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files))
        bytes += file.size();
    return bytes;
}

/// A moment as the tables have it; empty: there is none.
Fact momentFact(const QByteArray &name, qint64 moment)
{
    return {name, moment == 0 ? QByteArray() : writeInstant(moment, QTimeZone::systemTimeZone()), false};
}

/// What the journal says of itself.
Result<QList<Fact>> collectJournalFacts(const QString &folder)
{
    auto journal = JournalReader::open(folder);
    if (!journal)
        return journal.error();
    const auto free = journal->freeBytes();
    if (!free)
        return free.error();
    const auto between = journal->receivedBetween();
    if (!between)
        return between.error();
    return QList<Fact>{numberFact("journalFree", *free), momentFact("oldest", between->first),
                       momentFact("newest", between->second)};
}

Result<QList<Fact>> collectFacts(const QString &folder)
{
    Reader reader(folder, std::make_shared<Newest>());
    const auto state = reader.state();
    if (!state)
        return state.error();
    QList<Fact> facts{textFact("version", QCoreApplication::applicationVersion()),
                      textFact("qt", QString::fromLatin1(qVersion())),
                      textFact("sqlite", sqliteVersion()),
                      numberFact("schema", schemaNumber),
                      numberFact("journalVersion", journalVersion),
                      textFact("folder", folder),
                      numberFact("receiver", FolderLock::holder(folder, u"receiver.lock"_s)),
                      numberFact("journalBytes", sizeOf(folder, {u"journal.db"_s})),
                      numberFact("tablesBytes", sizeOf(folder, {u"tables-*.db"_s})),
                      numberFact("logBytes", sizeOf(folder, {u"*-wal"_s, u"*-shm"_s})),
                      numberFact("lastEntry", state->applied)};
    for (const Table *table : allTables()) {
        Query query;
        query.table = table;
        const auto count = reader.count(query);
        if (!count)
            return count.error();
        facts.append(numberFact(table->key, *count));
    }
    auto ofJournal = collectJournalFacts(folder);
    if (!ofJournal)
        return ofJournal;
    facts.append(*ofJournal);
    return facts;
}

QByteArray asText(const QList<Fact> &facts)
{
    QByteArray text;
    for (const Fact &fact : facts)
        text += fact.name.leftJustified(16) + (fact.text.isEmpty() ? QByteArray("-") : fact.text) + '\n';
    return text;
}

QByteArray asJson(const QList<Fact> &facts)
{
    QByteArray json = "{";
    for (const Fact &fact : facts) {
        json += json.size() > 1 ? ", " : "";
        json += jsonString(fact.name) + ": " + (fact.number ? fact.text : jsonString(fact.text));
    }
    return json + "}\n";
}

} // namespace

int runInfo(const Arguments &arguments)
{
    const QString format = arguments.has("format") ? arguments.value("format") : u"text"_s;
    if (format != "text"_L1 && format != "json"_L1)
        return say(exitNotUnderstood,
                   Info::tr("There is no format '%1'. There are text and json.").arg(format));
    const QString folder = dataFolder(arguments);
    const Terminal terminal;
    if (auto caught = catchUpTables(folder, [](qint64, qint64) { return !Terminal::interrupted(); }); !caught)
        return say(exitFailed, caught.error().text);
    const auto facts = collectFacts(folder);
    if (!facts)
        return say(exitFailed, facts.error().text);
    return print(QString::fromUtf8(format == "json"_L1 ? asJson(*facts) : asText(*facts)));
}
