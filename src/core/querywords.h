#pragma once

#include "core/query.h"

#include <QList>

/// One piece of a filter's text.
struct QueryWord
{
    enum class Kind {
        Open,
        Close,
        Or,
        Minus,
        Text,      ///< a free word
        Condition, ///< field, operator and value
    };
    enum class Operator { Colon, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    Kind kind = Kind::Text;
    qsizetype position = 0; ///< in the filter's text, UTF-16 units
    qsizetype length = 1;
    QString field = {}; ///< of a Condition
    Operator comparison = Operator::Colon;
    QString text = {};   ///< the free word or the value, without quotes
    bool quoted = false; ///< all in `text` is literal
    qsizetype valuePosition = 0;
    qsizetype valueLength = 0;
};

/// Takes a filter's text apart: spaces and AND fall away, quotes are undone.
Result<QList<QueryWord>, QueryError> splitQuery(QStringView text);

/// Where the operator of a condition begins in a word; -1: the word is none.
qsizetype operatorPosition(QStringView word);

/// How many units the operator at the beginning of a text takes, and which it is.
struct OperatorRead
{
    QueryWord::Operator comparison = QueryWord::Operator::Colon;
    qsizetype length = 1;
};
OperatorRead readOperator(QStringView text);
