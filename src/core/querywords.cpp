#include "core/querywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

bool endsWord(QChar character)
{
    return character.isSpace() || character == u'(' || character == u')' || character == u'"';
}

/// Walks through a filter's text once.
class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    {}

    Result<QList<QueryWord>, QueryError> split()
    {
        while (m_at < m_text.size() && !m_error)
            step();
        if (m_error)
            return *m_error;
        return std::move(m_words);
    }

private:
    void step()
    {
        const QChar character = m_text[m_at];
        if (character.isSpace()) {
            ++m_at;
        } else if (character == u'(' || character == u')') {
            add(character == u'(' ? QueryWord::Kind::Open : QueryWord::Kind::Close, 1);
        } else if (character == u'-') {
            add(QueryWord::Kind::Minus, 1);
            if (m_at == m_text.size() || m_text[m_at].isSpace() || m_text[m_at] == u')')
                failDangling(m_at - 1);
        } else if (character == u'"') {
            QueryWord word{.position = m_at, .quoted = true};
            takeQuoted(word);
            if (word.text.isEmpty() && !m_error)
                fail(word.position, 2,
                     QCoreApplication::translate("Query",
                                                 "\"\" alone finds nothing; write a word between the "
                                                 "quotes, or field:\"\" for empty values."));
            word.length = m_at - word.position;
            m_words.append(word);
        } else {
            takeWord();
        }
    }

    void add(QueryWord::Kind kind, qsizetype length)
    {
        m_words.append(QueryWord{.kind = kind, .position = m_at, .length = length});
        m_at += length;
    }

    void fail(qsizetype position, qsizetype length, const QString &sentence)
    {
        m_error = QueryError{.text = sentence, .position = position, .length = length};
    }

    void failDangling(qsizetype position)
    {
        fail(position, 1,
             QCoreApplication::translate(
                 "Query", "\"-\" stands right before what it negates; write -word, or \"-\" in quotes."));
    }

    /// Reads a quoted text that begins here into a word's text and value.
    void takeQuoted(QueryWord &word)
    {
        word.valuePosition = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            const bool escape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            if (escape)
                ++m_at;
            word.text.append(m_text[m_at]);
        }
        if (m_at == m_text.size()) {
            fail(word.valuePosition, m_at - word.valuePosition,
                 QCoreApplication::translate("Query", "This quote is not closed; write \" at its end."));
            return;
        }
        ++m_at;
        word.valueLength = m_at - word.valuePosition;
    }

    void takeWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            ++m_at;
        const QStringView word = m_text.sliced(begin, m_at - begin);
        if (operatorPosition(word) >= 0) {
            takeCondition(word, begin);
            return;
        }
        const bool afterMinus = !m_words.isEmpty() && m_words.last().kind == QueryWord::Kind::Minus;
        if (afterMinus && (word == u"OR" || word == u"AND")) {
            failDangling(begin - 1);
            return;
        }
        if (word == u"AND")
            return;
        m_words.append(QueryWord{.kind = word == u"OR" ? QueryWord::Kind::Or : QueryWord::Kind::Text,
                                 .position = begin,
                                 .length = word.size(),
                                 .text = word.toString(),
                                 .valuePosition = begin,
                                 .valueLength = word.size()});
    }

    void takeCondition(QStringView text, qsizetype begin)
    {
        const qsizetype at = operatorPosition(text);
        const OperatorRead found = readOperator(text.sliced(at));
        const QStringView value = text.sliced(at + found.length);
        QueryWord word{.kind = QueryWord::Kind::Condition,
                       .position = begin,
                       .field = text.first(at).toString(),
                       .comparison = found.comparison,
                       .text = value.toString(),
                       .valuePosition = begin + at + found.length,
                       .valueLength = value.size()};
        if (value.isEmpty() && m_at < m_text.size() && m_text[m_at] == u'"') {
            word.quoted = true;
            takeQuoted(word);
        } else if (value.isEmpty()) {
            failEmpty(text, begin);
        }
        word.length = m_at - begin;
        m_words.append(word);
    }

    void failEmpty(QStringView text, qsizetype begin)
    {
        const bool parenthesis = m_at < m_text.size() && m_text[m_at] == u'(';
        fail(begin, text.size(),
             parenthesis ? QCoreApplication::translate("Query",
                                                       "A value takes no parentheses; write (field:a OR "
                                                       "field:b).")
                         : QCoreApplication::translate("Query",
                                                       "A value is missing here; write field:value, or "
                                                       "field:\"\" for empty ones."));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<QueryWord> m_words;
    std::optional<QueryError> m_error;
};

} // namespace

Result<QList<QueryWord>, QueryError> splitQuery(QStringView text)
{
    return Splitter(text).split();
}

qsizetype operatorPosition(QStringView word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar character = word[at];
        if (character == u':' || character == u'=' || character == u'<' || character == u'>')
            return at;
        if (character == u'!' && at + 1 < word.size() && word[at + 1] == u'=')
            return at;
    }
    return -1;
}

OperatorRead readOperator(QStringView text)
{
    using Operator = QueryWord::Operator;
    struct Spelling
    {
        QStringView text;
        Operator comparison = Operator::Equal;
    };
    static constexpr std::array spellings{
        Spelling{u"!=", Operator::NotEqual},     Spelling{u"<=", Operator::LessEqual},
        Spelling{u">=", Operator::GreaterEqual}, Spelling{u"<", Operator::Less},
        Spelling{u">", Operator::Greater},       Spelling{u"=", Operator::Equal}};
    const qsizetype colon = text.startsWith(u':') ? 1 : 0;
    for (const Spelling &spelling : spellings) {
        if (text.sliced(colon).startsWith(spelling.text))
            return {.comparison = spelling.comparison, .length = colon + spelling.text.size()};
    }
    return {};
}
