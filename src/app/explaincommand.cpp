#include "app/explaincommand.h"

#include "app/language.h"
#include "core/codes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

struct Name
{
    const char *name; ///< in the files of codes
    const char *shown;
};

constexpr Name products[] = {
    {"kakao", QT_TRANSLATE_NOOP("Explain", "KakaoTalk Bizmessage")},
    {"sms", QT_TRANSLATE_NOOP("Explain", "SMS")},
    {"email", QT_TRANSLATE_NOOP("Explain", "Email")},
};

constexpr Name kinds[] = {
    {"event", QT_TRANSLATE_NOOP("Explain", "event")},
    {"message_type", QT_TRANSLATE_NOOP("Explain", "type of message")},
    {"template_status", QT_TRANSLATE_NOOP("Explain", "state of a template")},
    {"brand_template_status", QT_TRANSLATE_NOOP("Explain", "state of a brand message template")},
    {"comment_status", QT_TRANSLATE_NOOP("Explain", "state of a comment")},
    {"message_result", QT_TRANSLATE_NOOP("Explain", "result of a message")},
    {"kakao_result", QT_TRANSLATE_NOOP("Explain", "result of a message")},
    {"sms_result", QT_TRANSLATE_NOOP("Explain", "result of a message")},
    {"dsn_code", QT_TRANSLATE_NOOP("Explain", "result of a mail")},
    {"request_state", QT_TRANSLATE_NOOP("Explain", "state of a request")},
    {"api_error", QT_TRANSLATE_NOOP("Explain", "answer of the API")},
};

constexpr Name severities[] = {
    {"ok", QT_TRANSLATE_NOOP("Explain", "ok")},
    {"pending", QT_TRANSLATE_NOOP("Explain", "pending")},
    {"warning", QT_TRANSLATE_NOOP("Explain", "warning")},
    {"error", QT_TRANSLATE_NOOP("Explain", "error")},
};

QString shown(std::span<const Name> names, const QByteArray &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](Name known) { return name == known.name; });
    return found == names.end() ? QString::fromUtf8(name) : Explain::tr(found->shown);
}

QString textOf(const Code &code)
{
    return u"%1  %2\n%3 · %4 · %5\n\n%6\n%7\n"_s.arg(QString::fromUtf8(code.code), spoken(code.word),
                                                     shown(products, code.product), shown(kinds, code.kind),
                                                     shown(severities, code.severity),
                                                     Explain::tr("Meaning: %1").arg(spoken(code.meaning)),
                                                     Explain::tr("What to do: %1").arg(spoken(code.action)));
}

QJsonObject objectOf(const Code &code)
{
    return {{u"code"_s, QString::fromUtf8(code.code)},
            {u"product"_s, QString::fromUtf8(code.product)},
            {u"kind"_s, QString::fromUtf8(code.kind)},
            {u"severity"_s, QString::fromUtf8(code.severity)},
            {u"word"_s, spoken(code.word)},
            {u"meaning"_s, spoken(code.meaning)},
            {u"action"_s, spoken(code.action)},
            {u"source"_s, QString::fromUtf8(code.source)}};
}

/// The first meaning, with the others in a list.
QString jsonOf(const QList<const Code *> &meanings)
{
    QJsonObject object = objectOf(*meanings.constFirst());
    QJsonArray others;
    for (const Code *code : meanings.mid(1))
        others.append(objectOf(*code));
    object.insert(u"others"_s, others);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

/// What a code means, as it was typed or in capitals.
QList<const Code *> meaningsOf(const QString &typed, const QString &product)
{
    for (const QString &code : {typed, typed.toUpper()}) {
        auto meanings = Codes::builtIn().meaningsOf(code.toUtf8());
        if (!product.isEmpty())
            meanings.removeIf(
                [&product](const Code *one) { return product != QLatin1StringView(one->product); });
        if (!meanings.isEmpty())
            return meanings;
    }
    return {};
}

bool isOneOf(const QString &word, std::span<const char *const> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&word](const char *name) { return word == QLatin1StringView(name); });
}

} // namespace

int runExplain(const Arguments &arguments)
{
    static constexpr const char *productNames[] = {"kakao", "sms", "email"};
    static constexpr const char *formatNames[] = {"text", "json"};
    const QString product = arguments.value("product");
    if (arguments.has("product") && !isOneOf(product, productNames))
        return say(exitNotUnderstood,
                   Explain::tr("There is no product '%1'. There are kakao, sms and email.").arg(product));
    const QString language = arguments.value("lang");
    if (arguments.has("lang") && !isOneOf(language, languageNames))
        return say(exitNotUnderstood,
                   Explain::tr("There is no language '%1'. There are ko, en and ja.").arg(language));
    const QString format = arguments.has("format") ? arguments.value("format") : u"text"_s;
    if (!isOneOf(format, formatNames))
        return say(exitNotUnderstood,
                   Explain::tr("There is no format '%1'. There are text and json.").arg(format));
    const Speech speech(languageNamed(language));
    const QString code = arguments.words.constFirst();
    const auto meanings = meaningsOf(code, product);
    if (meanings.isEmpty())
        return say(
            exitFailed,
            Explain::tr("AlimBoard does not know the code '%1'. The error codes of the sender's guide may "
                        "have it by now.")
                .arg(code));
    if (format == "json"_L1)
        return print(jsonOf(meanings));
    QStringList texts;
    for (const Code *one : meanings)
        texts.append(textOf(*one));
    return print(texts.join(u'\n'));
}
