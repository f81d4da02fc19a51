#pragma once

#include <QByteArray>
#include <QFile>

/// The API guide's own examples, byte for byte (tests/data).
namespace guide {

inline QByteArray file(const char *name)
{
    QFile found(QStringLiteral(TEST_DATA "/") + QLatin1StringView(name));
    return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
}

/// The body of the guide's call of curl, which has "..." for its hooks.
inline QByteArray curlBody()
{
    const QByteArray call = file("guide-curl.txt");
    const qsizetype begin = call.indexOf("-d '") + 4;
    return call.mid(begin, call.lastIndexOf('\'') - begin);
}

/// A body around one of the guide's examples of "hooks": [...].
inline QByteArray bodyOf(const char *hooks)
{
    return R"({"productName":"KakaoTalk Bizmessage","appKey":"akb3dukdmdjsdSvgk","event":"E",)" + file(hooks)
        + '}';
}

} // namespace guide
