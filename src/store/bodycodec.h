#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;
struct ZSTD_DCtx_s;
struct ZSTD_DDict_s;

constexpr qint64 bodyAsItCame = 0;               ///< the encoding of a body that is not compressed
constexpr qsizetype maxKeptBody = 1'000'000'000; ///< bytes of a body that comes back: SQLite's largest blob

/// A body as the journal keeps it.
struct KeptBody
{
    qint64 encoding = bodyAsItCame; ///< or the number of the dictionary it is compressed with
    QByteArrayView bytes;
};

/// Makes bodies small. Used in one thread only.
class BodyPacker
{
public:
    BodyPacker();

    /// The body compressed with the newest dictionary, or as it came where that gains nothing. Valid until
    /// the next call, and as long as the body is.
    KeptBody pack(const QByteArray &body);

private:
    struct End
    {
        void operator()(ZSTD_CCtx_s *context) const;
        void operator()(ZSTD_CDict_s *dictionary) const;
    };

    std::unique_ptr<ZSTD_CDict_s, End> m_dictionary;
    std::unique_ptr<ZSTD_CCtx_s, End> m_context; ///< refers to the dictionary
    QByteArray m_room;                           ///< for what is compressed
};

/// Gives bodies back that a BodyPacker of this or an earlier AlimBoard made small. Used in one thread only.
class BodyUnpacker
{
public:
    /// The body; nothing where the encoding is unknown or the bytes are damaged.
    std::optional<QByteArray> unpack(const KeptBody &kept);
    /// Whether it is this body. Looks at the sizes before anything is expanded.
    bool holds(const KeptBody &kept, const QByteArray &body);

private:
    struct End
    {
        void operator()(ZSTD_DCtx_s *context) const;
        void operator()(ZSTD_DDict_s *dictionary) const;
    };

    const ZSTD_DDict_s *dictionary(qint64 encoding);

    std::unique_ptr<ZSTD_DCtx_s, End> m_context;                    ///< null: was not needed yet
    std::vector<std::unique_ptr<ZSTD_DDict_s, End>> m_dictionaries; ///< by number - 1; null: not needed yet
};
