#include "server/limits.h"

#include <limits>
#include <sys/resource.h>

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit); // else it stays as it is
}

qint64 descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    constexpr auto most = std::numeric_limits<qint64>::max();
    return limit.rlim_cur > static_cast<rlim_t>(most) ? most : static_cast<qint64>(limit.rlim_cur);
}
