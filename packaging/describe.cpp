#include "describe.h"

#include "app/language.h"
#include "core/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

Offer offerFor(const char *value)
{
    const QString name = QLatin1StringView(value);
    if (name == "TABLE"_L1) {
        Offer offer{.kind = Offer::Kind::Words, .words = {}};
        for (const Table *table : allTables())
            offer.words.append(QLatin1StringView(table->key));
        return offer;
    }
    if (name.contains("FILE"_L1))
        return {.kind = Offer::Kind::Files, .words = {}};
    if (name == "DIR"_L1)
        return {.kind = Offer::Kind::Folders, .words = {}};
    if (name.contains(u'|') && name == name.toLower())
        return {.kind = Offer::Kind::Words, .words = name.split(u'|')};
    return {};
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : allCommands().subspan(1))
        names.append(QLatin1StringView(command.name));
    return names;
}

QString shortSummary(const Command &command)
{
    return QString::fromUtf8(command.summary).section(u'\n', 0, 0);
}

/// Writes man pages and completions into a folder. Runs while the program is built.
int main(int count, char **words)
{
    if (count != 4)
        return say(exitNotUnderstood, u"usage: describe FOLDER VERSION DATE"_s);
    const QCoreApplication application(count, words);
    const QDir folder(QString::fromLocal8Bit(words[1]));
    QList<std::pair<QString, QString>> files = {{u"alimboard.bash"_s, bashCompletion()},
                                                {u"_alimboard"_s, zshCompletion()},
                                                {u"alimboard.fish"_s, fishCompletion()}};
    for (const char *language : languageNames) {
        const QString name = QLatin1StringView(language);
        const Speech speech(languageNamed(name));
        files.append({name == "en"_L1 ? u"alimboard.1"_s : u"alimboard.%1.1"_s.arg(name),
                      manPage(QString::fromLocal8Bit(words[2]), QString::fromLocal8Bit(words[3]))});
    }
    const bool written = std::all_of(files.cbegin(), files.cend(), [&folder](const auto &file) {
        return write(folder.filePath(file.first), file.second);
    });
    return written ? exitDone : say(exitFailed, u"%1 cannot be written."_s.arg(folder.path()));
}
