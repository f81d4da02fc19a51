#pragma once

#include "core/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

class JsonValue;

/// Why a text is no JSON, and where.
struct JsonError
{
    QString trouble;   ///< what is wrong at that place: "a value is expected"
    qint64 line = 1;   ///< from 1
    qint64 column = 1; ///< characters from the beginning of the line, from 1

    [[nodiscard]] QString sentence() const;
};

/// A JSON text that was checked as a whole (RFC 8259, UTF-8, at most maxDepth levels), with each value's own
/// text kept.
class JsonDocument
{
public:
    /// Reads an object or a list. A byte order mark is skipped.
    static Result<JsonDocument, JsonError> parse(const QByteArray &bytes);

    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonReader;
    friend class JsonValue;
    friend class JsonWriter;

    enum class Kind : std::uint8_t { Null, False, True, Number, String, Array, Object };

    /// A value, or a key before its value, in the order of the text.
    struct Node
    {
        std::uint32_t begin = 0;  ///< of its own text; of a string: behind the quote
        std::uint32_t length = 0; ///< of a string: without quotes
        std::uint32_t next = 0;   ///< the node behind this one and all that is in it
        Kind kind = Kind::Null;
        bool escaped = false; ///< a string with a backslash in it
    };

    QByteArray m_bytes;
    std::vector<Node> m_nodes;
};

/// A value of a document, which must outlive it. Cheap to copy.
class JsonValue
{
public:
    using Kind = JsonDocument::Kind;

    /// No value at all: where an object has no such key.
    JsonValue() = default;

    /// Whether there is a value; null is one.
    [[nodiscard]] bool exists() const { return m_document != nullptr; }
    /// Whether there is a value other than null.
    [[nodiscard]] bool isGiven() const { return exists() && kind() != Kind::Null; }
    [[nodiscard]] bool is(Kind wanted) const { return exists() && kind() == wanted; }
    [[nodiscard]] Kind kind() const { return node().kind; }

    /// A string without its escapes (a lone surrogate is U+FFFD), a number's or literal's own text, an object
    /// or list as compact JSON; null where there is no value.
    [[nodiscard]] QByteArray text() const;

    /// The value of a key; of equal keys the last. Nothing where this is no object or has no such key. Takes
    /// as long as there are keys.
    [[nodiscard]] JsonValue find(std::string_view key) const;

    /// The elements of a list, one by one: `for (auto item = list.first(); item.exists(); item =
    /// list.after(item))`. Of an object: its values.
    [[nodiscard]] JsonValue first() const;
    [[nodiscard]] JsonValue after(JsonValue item) const;

    /// The key of an object's value, which first() or after() of it gave.
    [[nodiscard]] QByteArray keyOf(JsonValue item) const;

    /// How many elements a list has.
    [[nodiscard]] qsizetype count() const;

    /// An object's or list's own bytes, as they came.
    [[nodiscard]] QByteArrayView source() const;
    /// JSON without white space; numbers and strings as they were spelled.
    [[nodiscard]] QByteArray compact() const;
    /// Compact JSON in which the value of each key of this name, at any depth, is replaced by what `replace`
    /// makes of its text (as a JSON string); of an object or list, all values inside.
    [[nodiscard]] QByteArray replaced(std::string_view key, QByteArray (*replace)(const QByteArray &)) const;

private:
    friend class JsonDocument;
    friend class JsonWriter;

    JsonValue(const JsonDocument *document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {}

    [[nodiscard]] const JsonDocument::Node &node() const { return m_document->m_nodes[m_index]; }
    [[nodiscard]] std::string_view own() const;
    [[nodiscard]] bool hasText(std::string_view text) const;

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_index = 0;
};

/// A body as JSON with one value a line; nothing where it is no JSON.
std::optional<QByteArray> pretty(const QByteArray &body);

/// A value as a JSON string with quotes; control characters are escaped.
QByteArray jsonString(QByteArrayView value);
/// Adds it to a text.
void appendJsonString(QByteArray &text, QByteArrayView value);
