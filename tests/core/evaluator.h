#pragma once

#include "core/cell.h"
#include "core/codes.h"
#include "core/match.h"
#include "core/query.h"
#include "core/rows.h"

#include <algorithm>

/// Whether a filter finds a row, read off the specification: one condition after the other, and no index.
class Evaluator
{
public:
    /// Cells are as people see them: receivedAt as ISO 8601.
    Evaluator(const Table &table, const Cells &cells)
        : m_table(table)
        , m_cells(cells)
    {}

    [[nodiscard]] bool holds(const Filter &filter) const
    {
        const auto part = [this](const Filter &inner) { return holds(inner); };
        switch (filter.kind) {
        case Filter::Kind::All:
            return true;
        case Filter::Kind::Condition:
            return filter.condition.column ? holds(filter.condition) : holdsAnywhere(filter.condition);
        case Filter::Kind::Not:
            return !holds(filter.parts.front());
        case Filter::Kind::And:
            return std::all_of(filter.parts.begin(), filter.parts.end(), part);
        case Filter::Kind::Or:
            return std::any_of(filter.parts.begin(), filter.parts.end(), part);
        }
        return false;
    }

private:
    /// Free words look into texts, codes and times.
    [[nodiscard]] bool holdsAnywhere(Condition condition) const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(), [&](const Column &column) {
            condition.column = &column;
            return column.type != Type::Integer && column.type != Type::Json && holds(condition);
        });
    }

    [[nodiscard]] bool holds(const Condition &condition) const
    {
        const Column &column = *condition.column;
        const QByteArray &cell = m_cells[&column - m_table.columns.data()];
        if (condition.kind == Condition::Kind::InClass)
            return classOf(column, cell) == condition.text;
        if (condition.kind == Condition::Kind::Missing || cell.isNull())
            return condition.kind == Condition::Kind::Missing && cell.isEmpty();
        switch (condition.kind) {
        case Condition::Kind::Missing:
        case Condition::Kind::InClass:
        case Condition::Kind::Body:
            break;
        case Condition::Kind::Matches:
            return isLike(column, cell, condition);
        case Condition::Kind::Equals:
            return cell == condition.text;
        case Condition::Kind::Less:
            return cell < condition.text || (condition.inclusive && cell == condition.text);
        case Condition::Kind::Greater:
            return cell > condition.text || (condition.inclusive && cell == condition.text);
        case Condition::Kind::Within: {
            const auto value = valueOf(column, cell);
            return value && (!condition.from || *value >= *condition.from)
                && (!condition.to || *value < *condition.to);
        }
        }
        return false;
    }

    static bool isLike(const Column &column, const QByteArray &cell, const Condition &condition)
    {
        const Code *code = column.codes ? Codes::builtIn().find(column.codes, cell) : nullptr;
        return isLike(exactText(cell), condition)
            || (code
                && (isLike(code->word.ko, condition) || isLike(code->word.en, condition)
                    || isLike(code->word.ja, condition)));
    }

    static QByteArray classOf(const Column &column, const QByteArray &cell)
    {
        if (cell.isEmpty())
            return "pending";
        const Code *code = Codes::builtIn().find(column.codes, cell);
        return code ? code->severity : QByteArray("unknown");
    }

    /// By QString alone, without the program's own way.
    static bool isLike(const QString &text, const Condition &condition)
    {
        const QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
        const QString pattern = exactText(condition.text);
        switch (condition.match) {
        case Match::Contains:
            return folded.contains(pattern);
        case Match::StartsWith:
            return folded.startsWith(pattern);
        case Match::EndsWith:
            return folded.endsWith(pattern);
        case Match::Whole:
            return folded == pattern;
        }
        return false;
    }

    static std::optional<qint64> valueOf(const Column &column, const QByteArray &cell)
    {
        switch (column.type) {
        case Type::Integer:
            return readNumber(textView(cell));
        case Type::Time:
            return readTime(textView(cell));
        case Type::Instant:
            return readInstant(textView(cell));
        case Type::Text:
        case Type::Code:
        case Type::Json:
            break;
        }
        return std::nullopt;
    }

    const Table &m_table;
    const Cells &m_cells;
};
