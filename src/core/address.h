#pragma once

#include <QString>

#include <optional>

/// The four numbers of an IPv4 address, as one; nothing: it is none.
std::optional<quint32> readIpv4(const QString &host);

/// Whether what is sent to a URL stays on this machine or in its own network: its host is localhost (or a
/// name below it) or an address that is loopback, private or link-local (RFC 1918, 3927, 4193, 4291). Any
/// other name is not, for nobody knows where it leads.
bool isLocalUrl(const QString &url);

/// Whether it is a URL that deliveries can be posted to: http or https, with a host.
bool isPostUrl(const QString &url);
