#include "core/codes.h"

#include <QFile>

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

const QString &Wording::in(QLocale::Language language) const
{
    switch (language) {
    case QLocale::Korean:
        return ko;
    case QLocale::Japanese:
        return ja;
    default:
        return en;
    }
}

const Codes &Codes::builtIn()
{
    static const Codes codes = [] {
        initialiseResource();
        Codes all;
        for (const char *product : {"kakao", "sms", "email"}) {
            QFile file(QStringLiteral(":/codes/%1.csv").arg(QLatin1StringView(product)));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            all.read(product, opened ? file.readAll() : QByteArray());
        }
        return all;
    }();
    return codes;
}

/// Takes the columns in this order: code, kind, severity, then word, meaning and action, each in Korean,
/// English and Japanese, and the source.
void Codes::read(const QByteArray &product, const QByteArray &csv)
{
    constexpr qsizetype columns = 13;
    const auto wording = [](const QList<QByteArray> &fields, qsizetype first) -> Wording {
        return {QString::fromUtf8(fields[first]), QString::fromUtf8(fields[first + 1]),
                QString::fromUtf8(fields[first + 2])};
    };
    qsizetype at = 0;
    readRecord(csv, at);
    while (at < csv.size()) {
        const QList<QByteArray> fields = readRecord(csv, at);
        if (fields.size() != columns)
            continue;
        const QByteArray place = product + '/' + fields[1] + '/' + fields[0];
        if (m_places.contains(place))
            continue;
        m_places.insert(place, m_codes.size());
        m_codes.append({.product = product,
                        .code = fields[0],
                        .kind = fields[1],
                        .severity = fields[2],
                        .word = wording(fields, 3),
                        .meaning = wording(fields, 6),
                        .action = wording(fields, 9),
                        .source = fields[12]});
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
        if (names.contains(code.product + '/' + code.kind))
            found.append(&code);
    }
    return found;
}

QList<const Code *> Codes::meaningsOf(QByteArrayView code) const
{
    QList<const Code *> found;
    for (const Code &known : m_codes) {
        if (known.code == code)
            found.append(&known);
    }
    return found;
}

QByteArray Codes::classOf(const char *kinds, QByteArrayView code) const
{
    if (code.isEmpty())
        return "pending";
    const Code *known = find(kinds, code);
    return known == nullptr ? QByteArray("unknown") : known->severity;
}
