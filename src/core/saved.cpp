#include "core/saved.h"

#include "core/cell.h"
#include "core/json.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace {

struct Saved
{
    Q_DECLARE_TR_FUNCTIONS(Saved)
};

using Item = SavedReader::Item;

/// Times whose year has four digits in every zone.
constexpr qint64 earliest =
    std::chrono::sys_days(std::chrono::year(1) / 1 / 1).time_since_epoch().count() * msPerDay;
constexpr qint64 tooLate =
    std::chrono::sys_days(std::chrono::year(9999) / 1 / 1).time_since_epoch().count() * msPerDay;

/// Reads the fields of a line that `export` wrote.
class SavedLine
{
public:
    SavedLine(JsonValue object, qint64 line)
        : m_object(object)
        , m_latin1(object.find("latin1").is(JsonValue::Kind::True))
    {
        m_saved.line = line;
    }

    Item read()
    {
        if (m_object.find("masked").is(JsonValue::Kind::True))
            return trouble(
                Saved::tr("This was exported with --mask, so it is not what came. Export it without."));
        if (!readRequest() || !readBody() || !readOutcome())
            return trouble(m_trouble);
        return m_saved;
    }

private:
    bool fail(const QString &sentence)
    {
        m_trouble = sentence;
        return false;
    }

    [[nodiscard]] SavedTrouble trouble(const QString &sentence) const { return {m_saved.line, sentence}; }

    /// A text, or nothing where it is missing; false: it is something else.
    bool readText(const char *key, QByteArray &to)
    {
        const JsonValue value = m_object.find(key);
        if (!value.isGiven())
            return true;
        if (!value.is(JsonValue::Kind::String))
            return fail(Saved::tr("\"%1\" is no text.").arg(QLatin1StringView(key)));
        to = value.text();
        return true;
    }

    /// A text of the request's head: bytes.
    [[nodiscard]] QByteArray headText(const QByteArray &text) const
    {
        return m_latin1 ? QString::fromUtf8(text).toLatin1() : text;
    }

    bool readRequest()
    {
        Request &request = m_saved.request;
        QByteArray received;
        if (!readText("receivedAt", received) || !readText("remoteAddress", request.remoteAddress)
            || !readText("method", request.method) || !readText("target", request.target))
            return false;
        request.target = headText(request.target);
        if (!received.isEmpty()) {
            m_saved.receivedAt = readInstant(textView(received));
            if (!m_saved.receivedAt)
                return fail(Saved::tr(
                    "\"receivedAt\" is no time with an offset, such as 2026-11-01T09:00:00.000+09:00."));
            if (*m_saved.receivedAt < earliest || *m_saved.receivedAt >= tooLate)
                return fail(Saved::tr("\"receivedAt\" is no time of the years 1 to 9998."));
        }
        return readHeaders();
    }

    bool readHeaders()
    {
        const JsonValue headers = m_object.find("headers");
        if (!headers.isGiven())
            return true;
        if (!headers.is(JsonValue::Kind::Array))
            return fail(Saved::tr("\"headers\" is no list of pairs."));
        for (JsonValue field = headers.first(); field.exists(); field = headers.after(field)) {
            if (!field.is(JsonValue::Kind::Array) || field.count() != 2)
                return fail(Saved::tr("\"headers\" is no list of pairs."));
            const JsonValue name = field.first();
            const JsonValue value = field.after(name);
            if (!name.is(JsonValue::Kind::String) || !value.is(JsonValue::Kind::String))
                return fail(Saved::tr("A header is no pair of texts."));
            m_saved.request.headers.append({headText(name.text()), headText(value.text())});
        }
        return true;
    }

    bool readBody()
    {
        const JsonValue body = m_object.find("body");
        const JsonValue coded = m_object.find("bodyBase64");
        if (body.is(JsonValue::Kind::String)) {
            m_saved.request.body = body.text();
            return true;
        }
        if (!coded.is(JsonValue::Kind::String))
            return fail(Saved::tr("There is no text \"body\" or \"bodyBase64\"."));
        const auto decoded =
            QByteArray::fromBase64Encoding(coded.text(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(Saved::tr("\"bodyBase64\" is no Base64."));
        m_saved.request.body = decoded.decoded;
        return true;
    }

    bool readOutcome()
    {
        QByteArray name;
        if (!readText("outcome", name) || !readText("note", m_saved.note))
            return false;
        if (QString::fromUtf8(m_saved.note).size() > maxNote)
            return fail(Saved::tr("\"note\" is longer than %1 characters.").arg(maxNote));
        if (name.isNull())
            return true;
        m_saved.outcome = findOutcome(name);
        if (!m_saved.outcome)
            return fail(Saved::tr("There is no outcome \"%1\".").arg(QString::fromUtf8(name.left(40))));
        if (m_saved.outcome == Outcome::Duplicate)
            m_saved.outcome = Outcome::Accepted;
        const JsonValue given = m_object.find("httpStatus");
        const QByteArray spelled = given.exists() || isRefusal(*m_saved.outcome) ? given.text() : "200";
        const auto status = readNumber(textView(spelled));
        if (!status || *status < 100 || *status > 599)
            return fail(Saved::tr("\"httpStatus\" is no status of HTTP."));
        m_saved.httpStatus = static_cast<int>(*status);
        return true;
    }

    JsonValue m_object;
    bool m_latin1; ///< the head's texts stand for bytes
    SavedDelivery m_saved;
    QString m_trouble;
};

/// A delivery out of the bytes of one JSON object.
Item readObject(const QByteArray &bytes, qint64 line)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        JsonError error = document.error();
        error.line += line - 1;
        return SavedTrouble{error.line, error.sentence()};
    }
    const JsonValue root = document->root();
    if (!root.is(JsonValue::Kind::Object))
        return SavedTrouble{line, Saved::tr("This is no JSON object.")};
    if (root.find("body").exists() || root.find("bodyBase64").exists())
        return SavedLine(root, line).read();
    SavedDelivery bare;
    bare.line = line;
    bare.request.body = bytes;
    return bare;
}

/// Whether a line may be the beginning of an object that goes over many: it is cut off, not wrong.
bool opensObject(const QByteArray &line)
{
    return line.startsWith('{') && QByteArrayView("{[,:").contains(line.back());
}

} // namespace

QList<Item> SavedReader::feed(const QByteArray &bytes)
{
    QList<Item> items;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        if (m_rest.size() + length > m_maxLine)
            m_skipping = true;
        if (!m_skipping)
            m_rest.append(bytes.constData() + from, length);
        if (end < 0)
            break;
        readLine(std::exchange(m_rest, {}), items);
        ++m_line;
        from = end + 1;
    }
    return items;
}

QList<Item> SavedReader::finish()
{
    QList<Item> items;
    if (!m_rest.isEmpty() || m_skipping)
        readLine(std::exchange(m_rest, {}), items);
    if (m_shape == Shape::Pretty)
        items.append(readObject(m_pretty.trimmed(), m_prettyLine));
    m_shape = Shape::Over;
    return items;
}

void SavedReader::readLine(QByteArray line, QList<Item> &items)
{
    const bool tooLong = std::exchange(m_skipping, false);
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    switch (m_shape) {
    case Shape::Over:
        break;
    case Shape::Pretty:
        addToPretty(line, tooLong, items);
        break;
    case Shape::Unknown:
    case Shape::Lines:
        if (tooLong)
            items.append(SavedTrouble{m_line, Saved::tr("The line is longer than %1 bytes.").arg(m_maxLine)});
        else
            readAlone(line, items);
        break;
    }
}

/// A line that is no part of a Pretty file, or the first of one.
void SavedReader::readAlone(const QByteArray &line, QList<Item> &items)
{
    const QByteArray trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return;
    if (m_shape == Shape::Unknown && opensObject(trimmed)) {
        m_shape = Shape::Pretty;
        m_pretty = line;
        m_prettyLine = m_line;
        return;
    }
    m_shape = Shape::Lines;
    items.append(readObject(trimmed, m_line));
}

void SavedReader::addToPretty(const QByteArray &line, bool tooLong, QList<Item> &items)
{
    if (!tooLong && m_pretty.size() + line.size() <= m_maxLine) {
        m_pretty.append('\n').append(line);
        return;
    }
    items.append(
        SavedTrouble{m_prettyLine, Saved::tr("The delivery is longer than %1 bytes.").arg(m_maxLine)});
    m_shape = Shape::Over;
    m_pretty.clear();
}
