#include "core/codes.h"

#include <QFile>
#include <QLocale>

static void initialiseResource()
{
    Q_INIT_RESOURCE(codes); // a static library's resource is not there by itself
}

namespace {

/// Reads one record of RFC 4180 text from `at`, which moves behind it.
QList<QByteArray> readRecord(const QByteArray &csv, qsizetype &at)
{
    QList<QByteArray> fields(1);
    bool quoted = false;
    for (; at < csv.size(); ++at) {
        const char character = csv[at];
        if (quoted && character == '"' && at + 1 < csv.size() && csv[at + 1] == '"') {
            fields.last().append(csv[++at]);
        } else if (character == '"') {
            quoted = !quoted;
        } else if (!quoted && character == ',') {
            fields.append(QByteArray());
        } else if (!quoted && character == '\n') {
            ++at;
            break;
        } else if (quoted || character != '\r') {
            fields.last().append(character);
        }
    }
    return fields;
}

} // namespace

QString wordOf(const Code &code)
{
    const auto orEnglish = [&code](const QString &word) { return word.isEmpty() ? code.en : word; };
    switch (QLocale().language()) {
    case QLocale::Korean:
        return orEnglish(code.ko);
    case QLocale::Japanese:
        return orEnglish(code.ja);
    default:
        return code.en;
    }
}

const Codes &Codes::builtIn()
{
    static const Codes codes = [] {
        initialiseResource();
        QFile file(QStringLiteral(":/result_codes.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return Codes(opened ? file.readAll() : QByteArray());
    }();
    return codes;
}

Codes::Codes(const QByteArray &csv)
{
    constexpr qsizetype columns = 7; // code, kind, severity, ko, en, ja, action_en; what follows is not shown
    qsizetype at = 0;
    readRecord(csv, at);
    while (at < csv.size()) {
        const QList<QByteArray> fields = readRecord(csv, at);
        if (fields.size() < columns)
            continue;
        const QByteArray place = fields[1] + '/' + fields[0];
        if (m_places.contains(place))
            continue;
        m_places.insert(place, m_codes.size());
        m_codes.append({fields[0], fields[1], fields[2], QString::fromUtf8(fields[3]),
                        QString::fromUtf8(fields[4]), QString::fromUtf8(fields[5]),
                        QString::fromUtf8(fields[6])});
    }
}

const Code *Codes::find(const char *kinds, QByteArrayView code) const
{
    const QByteArray names(kinds);
    for (const QByteArray &kind : names.split(' ')) {
        const auto place = m_places.constFind(kind + '/' + code.toByteArray());
        if (place != m_places.constEnd())
            return &m_codes[*place];
    }
    return nullptr;
}

QList<const Code *> Codes::ofKinds(const char *kinds) const
{
    const QList<QByteArray> names = QByteArray(kinds).split(' ');
    QList<const Code *> found;
    for (const Code &code : m_codes) {
        if (names.contains(code.kind))
            found.append(&code);
    }
    return found;
}
