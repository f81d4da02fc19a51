#include "store/bodycodec.h"

#include <QFile>

#include <array>
#include <zstd.h>

static void initialiseResource()
{
    Q_INIT_RESOURCE(bodies); // a static library's resource is not there by itself
}

namespace {

/// The dictionaries by number - 1. None is ever changed, only followed by another: bodies that were written
/// with it name it for ever. resources/train-dictionary makes one.
constexpr std::array dictionaryFiles{":/bodies-1.zdict"};
constexpr qint64 newestDictionary = dictionaryFiles.size();

/// Chosen by measuring: the levels below 1 leave a fifth more bytes and are hardly quicker, those above take
/// longer for nothing.
constexpr int level = 1;
constexpr qsizetype maxSpareRoom = 1'048'576; ///< bytes for what is compressed that are used again
constexpr qsizetype leastBlock = 4; ///< bytes of a compressed block: its header, and one that is repeated

QByteArray readDictionary(qint64 number)
{
    initialiseResource();
    QFile file(QLatin1StringView(dictionaryFiles.at(static_cast<std::size_t>(number - 1))));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// Bytes of the body that a compressed one says it is; nothing where no body can be so large, nor become of
/// these bytes: that is found out before memory is taken for it.
std::optional<qsizetype> announcedSize(QByteArrayView bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const qsizetype most = qMin(maxKeptBody, bytes.size() / leastBlock * ZSTD_BLOCKSIZE_MAX);
    if (size == 0 || size > static_cast<quint64>(most)) // errors are the largest numbers
        return std::nullopt;
    return static_cast<qsizetype>(size);
}

} // namespace

void BodyPacker::End::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

void BodyPacker::End::operator()(ZSTD_CDict_s *dictionary) const
{
    ZSTD_freeCDict(dictionary);
}

BodyPacker::BodyPacker()
    : m_context(ZSTD_createCCtx())
{
    const QByteArray bytes = readDictionary(newestDictionary);
    m_dictionary.reset(ZSTD_createCDict(bytes.data(), static_cast<std::size_t>(bytes.size()), level));
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1); // SQLite keeps none
    ZSTD_CCtx_refCDict(m_context.get(), m_dictionary.get());
}

KeptBody BodyPacker::pack(const QByteArray &body)
{
    const KeptBody asItCame{.bytes = body.isNull() ? QByteArrayView("") : QByteArrayView(body)};
    if (body.isEmpty() || body.size() > maxKeptBody)
        return asItCame;
    if (m_room.size() < body.size() || m_room.size() > maxSpareRoom)
        m_room = QByteArray(body.size(), Qt::Uninitialized);
    const auto size = static_cast<std::size_t>(body.size());
    // There is no room for what does not become smaller: that fails.
    const auto packed = ZSTD_compress2(m_context.get(), m_room.data(), size - 1, body.data(), size);
    if (ZSTD_isError(packed) != 0)
        return asItCame;
    return {.encoding = newestDictionary,
            .bytes = QByteArrayView(m_room).first(static_cast<qsizetype>(packed))};
}

void BodyUnpacker::End::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

void BodyUnpacker::End::operator()(ZSTD_DDict_s *dictionary) const
{
    ZSTD_freeDDict(dictionary);
}

/// Null where the number is unknown.
const ZSTD_DDict_s *BodyUnpacker::dictionary(qint64 encoding)
{
    if (encoding < 1 || encoding > newestDictionary)
        return nullptr;
    m_dictionaries.resize(newestDictionary);
    auto &known = m_dictionaries[static_cast<std::size_t>(encoding - 1)];
    if (!known) {
        const QByteArray bytes = readDictionary(encoding);
        known.reset(ZSTD_createDDict(bytes.data(), static_cast<std::size_t>(bytes.size())));
    }
    return known.get();
}

std::optional<QByteArray> BodyUnpacker::unpack(const KeptBody &kept)
{
    if (kept.encoding == bodyAsItCame)
        return kept.bytes.toByteArray();
    const auto *with = dictionary(kept.encoding);
    const auto size = announcedSize(kept.bytes);
    if (with == nullptr || !size)
        return std::nullopt;
    if (!m_context)
        m_context.reset(ZSTD_createDCtx());
    QByteArray body(*size, Qt::Uninitialized);
    const auto written =
        ZSTD_decompress_usingDDict(m_context.get(), body.data(), static_cast<std::size_t>(body.size()),
                                   kept.bytes.data(), static_cast<std::size_t>(kept.bytes.size()), with);
    if (written != static_cast<std::size_t>(*size)) // an error is another number
        return std::nullopt;
    return body;
}

bool BodyUnpacker::holds(const KeptBody &kept, const QByteArray &body)
{
    if (kept.encoding == bodyAsItCame)
        return kept.bytes == body;
    return announcedSize(kept.bytes) == body.size() && unpack(kept) == body;
}
