#pragma once

#include "core/delivery.h"
#include "core/result.h"

/// One person's number, and where it stands in what came: as a whole run of digits, as 010..., 8210... or
/// +8210..., with dashes and spaces between them, and written as JSON (\u0030) or a URL (%30) may write them.
class RecipientNumber
{
public:
    /// What a person typed: digits, perhaps with +, dashes and spaces. An error is a sentence.
    static Result<RecipientNumber> parse(const QString &typed);

    /// What was typed, as digits alone.
    [[nodiscard]] QByteArray digits() const { return m_digits; }

    /// A text with each digit of the number as a star; null: the number is not in it.
    [[nodiscard]] QByteArray starred(const QByteArray &text) const;
    /// The same of what a person typed; the text itself where the number is not in it.
    [[nodiscard]] QString starredText(const QString &text) const;
    /// The same of a body. Of JSON it stays JSON: a number of it that has to hold stars becomes a text.
    [[nodiscard]] QByteArray starredBody(const QByteArray &body) const;
    /// Puts stars where the number stands in a delivery, as it is kept; whether it did anywhere.
    bool star(Delivery &delivery) const;

private:
    RecipientNumber(QByteArray digits, QList<QByteArray> forms)
        : m_digits(std::move(digits))
        , m_forms(std::move(forms))
    {}

    QByteArray m_digits;
    QList<QByteArray> m_forms; ///< as which it is looked for; digits alone
};
