#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

#include <array>

/// A text in the languages of the program.
struct Wording
{
    QString ko;
    QString en;
    QString ja;

    /// Who speaks none of them reads English.
    [[nodiscard]] const QString &in(QLocale::Language language) const;
};

/// The text in the language of the person.
inline const QString &spoken(const Wording &wording)
{
    return wording.in(QLocale().language());
}

/// One code of resources/codes.
struct Code
{
    QByteArray product;  ///< whose code it is: kakao, sms or email. SMS's 3008 is not Kakao's
    QByteArray code;     ///< as the sender writes it; never a number, for MRC01 would be 0
    QByteArray kind;     ///< what it is a code of, such as kakao_result
    QByteArray severity; ///< ok, pending, warning or error
    Wording word;        ///< a few words, for a cell
    Wording meaning;     ///< a sentence or two
    Wording action;      ///< what to do next
    QByteArray source;   ///< where this is known from
};

/// The classes that a result is in: the severities, and unknown.
constexpr std::array<const char *, 5> resultClasses{"ok", "pending", "warning", "error", "unknown"};

/// The codes of resources/codes, a file for each product. A code means something within its product and kind
/// only. Kinds are written as product/kind, several separated by spaces ("kakao/message_result
/// kakao/kakao_result").
class Codes
{
public:
    /// The codes that are compiled into the program.
    static const Codes &builtIn();

    /// The code of one of these kinds, or null. Compared as it came, never as a number.
    [[nodiscard]] const Code *find(const char *kinds, QByteArrayView code) const;

    /// All codes, in the order of the files.
    [[nodiscard]] const QList<Code> &every() const { return m_codes; }

    /// All codes of these kinds, in the order of the files.
    [[nodiscard]] QList<const Code *> ofKinds(const char *kinds) const;

    /// Everything that a code means, whatever its kind: Kakao's meanings first.
    [[nodiscard]] QList<const Code *> meaningsOf(QByteArrayView code) const;

    /// The class of a result of these kinds: a missing or empty one is pending, for no result has come yet.
    [[nodiscard]] QByteArray classOf(const char *kinds, QByteArrayView code) const;

private:
    Codes() = default;
    void read(const QByteArray &product, const QByteArray &csv);

    QList<Code> m_codes;
    QHash<QByteArray, qsizetype> m_places; ///< of product/kind/code
};
