#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// One code of result_codes.csv with its words.
struct Code
{
    QByteArray code;
    QByteArray kind;
    QByteArray severity; ///< ok, pending, warning, error
    QString ko;
    QString en;
    QString ja;
    QString action; ///< what to do, in English; empty: nothing is known
};

/// The word of a code in the language of the person.
QString wordOf(const Code &code);

/// The codes of resources/result_codes.csv. A code is text, and means something within its kind only.
class Codes
{
public:
    /// The codes that are compiled into the program.
    static const Codes &builtIn();

    /// The code of one of these kinds (names separated by spaces), or null. Compared as it came, never as a
    /// number.
    [[nodiscard]] const Code *find(const char *kinds, QByteArrayView code) const;

    /// All codes of these kinds, in the order of the file.
    [[nodiscard]] QList<const Code *> ofKinds(const char *kinds) const;

private:
    explicit Codes(const QByteArray &csv);

    QList<Code> m_codes;
    QHash<QByteArray, qsizetype> m_places; ///< of kind + '/' + code
};
