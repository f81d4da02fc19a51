#include "core/address.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Network
{
    quint32 address;
    unsigned bits;
};

constexpr std::array<Network, 5> localNetworks{{
    {0x7F000000, 8},  // 127.0.0.0/8
    {0x0A000000, 8},  // 10.0.0.0/8
    {0xAC100000, 12}, // 172.16.0.0/12
    {0xC0A80000, 16}, // 192.168.0.0/16
    {0xA9FE0000, 16}, // 169.254.0.0/16
}};

bool isLocalIpv4(quint32 address)
{
    return std::any_of(localNetworks.begin(), localNetworks.end(), [address](Network network) {
        return (address >> (32U - network.bits)) == (network.address >> (32U - network.bits));
    });
}

/// An IPv6 address as a URL spells it: ::1, fc00::/7 or fe80::/10.
bool isLocalIpv6(const QString &host)
{
    if (host == "::1"_L1)
        return true;
    const QString first = host.section(u':', 0, 0);
    constexpr int allDigits = 4;
    if (first.size() != allDigits) // a shorter one begins with zeros
        return false;
    bool isNumber = false;
    const uint number = first.toUInt(&isNumber, 16);
    return isNumber && ((number & 0xFE00U) == 0xFC00U || (number & 0xFFC0U) == 0xFE80U);
}

} // namespace

std::optional<quint32> readIpv4(const QString &host)
{
    constexpr uint largestPart = 255;
    const auto parts = host.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || part.size() > 3 || number > largestPart)
            return std::nullopt;
        address = (address << 8U) | number;
    }
    return address;
}

bool isPostUrl(const QString &url)
{
    const QUrl read(url, QUrl::StrictMode);
    return read.isValid() && !read.host().isEmpty()
        && (read.scheme() == "http"_L1 || read.scheme() == "https"_L1);
}

bool isLocalUrl(const QString &url)
{
    const QUrl read(url, QUrl::StrictMode);
    const QString host = read.isValid() ? read.host().toLower() : QString();
    if (host.contains(u':'))
        return isLocalIpv6(host);
    const auto address = readIpv4(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || (address && isLocalIpv4(*address));
}
