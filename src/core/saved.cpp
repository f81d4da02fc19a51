#include "core/saved.h"

#include "core/cell.h"
#include "core/json.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

using Item = SavedReader::Item;

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Reads the fields of a line that `export` wrote.
class SavedLine
{
public:
    SavedLine(JsonValue object, qint64 line)
        : m_object(object)
    {
        m_saved.line = line;
    }

    Item read()
    {
        if (m_object.find("masked").is(JsonValue::Kind::True))
            return trouble(u"it was exported with --mask, so it is not what came. Export it without."_s);
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
            return fail(u"\"%1\" is no text."_s.arg(QLatin1StringView(key)));
        to = value.text();
        return true;
    }

    bool readRequest()
    {
        Request &request = m_saved.request;
        QByteArray received;
        if (!readText("receivedAt", received) || !readText("remoteAddress", request.remoteAddress)
            || !readText("method", request.method) || !readText("target", request.target))
            return false;
        if (!received.isEmpty()) {
            const auto time = readInstant(viewOf(received));
            if (!time)
                return fail(
                    u"\"receivedAt\" is no time with an offset, such as 2026-11-01T09:00:00.000+09:00."_s);
            request.receivedAt = *time;
        }
        return readHeaders();
    }

    bool readHeaders()
    {
        const JsonValue headers = m_object.find("headers");
        if (!headers.isGiven())
            return true;
        if (!headers.is(JsonValue::Kind::Array))
            return fail(u"\"headers\" is no list of pairs."_s);
        for (JsonValue field = headers.first(); field.exists(); field = headers.after(field)) {
            if (!field.is(JsonValue::Kind::Array) || field.count() != 2)
                return fail(u"\"headers\" is no list of pairs."_s);
            const JsonValue name = field.first();
            const JsonValue value = field.after(name);
            if (!name.is(JsonValue::Kind::String) || !value.is(JsonValue::Kind::String))
                return fail(u"a header is no pair of texts."_s);
            m_saved.request.headers.append({name.text(), value.text()});
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
            return fail(u"there is no text \"body\" or \"bodyBase64\"."_s);
        const auto decoded =
            QByteArray::fromBase64Encoding(coded.text(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(u"\"bodyBase64\" is no Base64."_s);
        m_saved.request.body = decoded.decoded;
        return true;
    }

    bool readOutcome()
    {
        QByteArray name;
        if (!readText("outcome", name) || !readText("note", m_saved.note))
            return false;
        if (m_saved.note.size() > qsizetype{4} * maxNote)
            return fail(u"\"note\" is longer than %1 characters."_s.arg(maxNote));
        if (name.isNull())
            return true;
        m_saved.outcome = findOutcome(name);
        if (!m_saved.outcome)
            return fail(u"there is no outcome \"%1\"."_s.arg(QString::fromUtf8(name.left(40))));
        if (m_saved.outcome == Outcome::Duplicate)
            m_saved.outcome = Outcome::Accepted;
        const auto status = readNumber(viewOf(
            m_object.find("httpStatus").exists() ? m_object.find("httpStatus").text() : QByteArray("200")));
        if (!status || *status < 100 || *status > 599)
            return fail(u"\"httpStatus\" is no status of HTTP."_s);
        m_saved.httpStatus = static_cast<int>(*status);
        return true;
    }

    JsonValue m_object;
    SavedDelivery m_saved;
    QString m_trouble;
};

/// A delivery out of the bytes of one JSON object.
Item readObject(const QByteArray &bytes, qint64 line)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document)
        return SavedTrouble{line, document.error().sentence()};
    const JsonValue root = document->root();
    if (!root.is(JsonValue::Kind::Object))
        return SavedTrouble{line, u"This is no JSON object."_s};
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
    return line.startsWith('{')
        && (line == "{" || line.endsWith(',') || line.endsWith('[') || line.endsWith('{'));
}

} // namespace

QList<Item> SavedReader::feed(const QByteArray &bytes)
{
    QList<Item> items;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        if (m_rest.size() + length > maxLine)
            m_skipping = true;
        if (!m_skipping)
            m_rest.append(bytes.constData() + from, length);
        if (end < 0)
            break;
        readLine(m_rest, items);
        m_rest.clear();
        ++m_line;
        from = end + 1;
    }
    return items;
}

QList<Item> SavedReader::finish()
{
    QList<Item> items;
    if (!m_rest.isEmpty() || m_skipping)
        readLine(m_rest, items);
    m_rest.clear();
    if (m_prettyLine > 0)
        readWhole(items);
    return items;
}

void SavedReader::readLine(const QByteArray &line, QList<Item> &items)
{
    if (m_skipping) {
        m_skipping = false;
        items.append(SavedTrouble{m_line, u"The line is longer than %1 bytes."_s.arg(maxLine)});
        return;
    }
    QByteArray text = line;
    if (m_line == 1 && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (m_prettyLine > 0) {
        m_pretty.append('\n').append(text);
        if (m_pretty.size() > maxLine)
            readWhole(items);
        return;
    }
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (opensObject(trimmed)) {
        m_pretty = text;
        m_prettyLine = m_line;
        return;
    }
    items.append(readObject(trimmed, m_line));
}

void SavedReader::readWhole(QList<Item> &items)
{
    items.append(readObject(m_pretty.trimmed(), m_prettyLine));
    m_pretty.clear();
    m_prettyLine = 0;
}
