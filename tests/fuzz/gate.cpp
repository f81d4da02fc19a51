// Whatever bytes a client sends, and however they are cut: the framing says the same of them as when they
// come whole. The first eight bytes say where they are cut.
#include "fuzz/fuzz.h"
#include "server/framing.h"

namespace {

constexpr std::size_t seedSize = 8;
constexpr int maxRequests = 64; ///< of one connection

/// What became of one request.
struct Verdict
{
    Framing::Stage stage = Framing::Stage::Head;
    int status = 0;
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    std::optional<qint64> length;
    bool keepAlive = false;
    qsizetype end = 0; ///< where in the bytes it ended

    bool operator==(const Verdict &) const = default;
};

/// Gives the sizes of pieces, the same ones for the same seed.
class Cuts
{
public:
    explicit Cuts(quint64 seed)
        : m_state(seed | 1)
    {}

    qsizetype next()
    {
        m_state ^= m_state << 13U; // xorshift
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<qsizetype>(m_state % 3 == 0 ? 1 : m_state % 40 + 1);
    }

private:
    quint64 m_state;
};

/// Follows requests as a connection does, until one is refused or the bytes end.
template <typename Size>
QList<Verdict> follow(const QByteArray &bytes, Size nextSize)
{
    QList<Verdict> all;
    qsizetype at = 0;
    while (at < bytes.size() && all.size() < maxRequests) {
        Framing framing;
        while (at < bytes.size()) {
            const auto piece =
                QByteArrayView(bytes).sliced(at, qMin<qsizetype>(nextSize(), bytes.size() - at));
            const qsizetype taken = framing.feed(piece);
            require(taken >= 0 && taken <= piece.size());
            at += taken;
            const bool ended =
                framing.stage() == Framing::Stage::Done || framing.stage() == Framing::Stage::Refused;
            require(ended || taken > 0);
            if (ended)
                break;
        }
        Verdict verdict{.stage = framing.stage(), .status = framing.status(), .end = at};
        require((verdict.stage == Framing::Stage::Refused) == (verdict.status != 0));
        if (verdict.stage == Framing::Stage::Refused)
            verdict.end = 0; // how far it was looked at depends on the pieces, and nothing comes after it
        if (verdict.stage == Framing::Stage::Done) {
            const Request &request = framing.request();
            verdict.method = request.method;
            verdict.target = request.target;
            verdict.headers = request.headers;
            verdict.body = request.body;
            verdict.length = framing.length();
            verdict.keepAlive = framing.keepAlive();
        }
        all.append(verdict);
        if (verdict.stage != Framing::Stage::Done)
            break;
    }
    return all;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < seedSize)
        return 0;
    quint64 seed = 0;
    for (std::size_t i = 0; i < seedSize; ++i)
        seed = seed << 8U | data[i];
    const QByteArray bytes = bytesOf(data + seedSize, size - seedSize);
    const auto whole = follow(bytes, [&bytes] { return bytes.size(); });
    require(whole == follow(bytes, [] { return qsizetype(1); }));
    Cuts cuts(seed);
    require(whole == follow(bytes, [&cuts] { return cuts.next(); }));
    return 0;
}
