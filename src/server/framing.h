#pragma once

#include "core/delivery.h"

#include <memory>

constexpr qsizetype maxTarget = 65'536;     ///< bytes of a request's target; more are answered 414
constexpr qsizetype maxField = 49'152;      ///< bytes of one header line; more are answered 431
constexpr qsizetype maxFields = 65'536;     ///< bytes of all header lines, of all trailers; more: 431
constexpr int maxFieldCount = 128;          ///< header lines; more are answered 431
constexpr qsizetype maxMethod = 64;         ///< bytes of the method; more are answered 501
constexpr qsizetype maxExtensions = 16'384; ///< bytes of a request's chunk extensions; more are answered 400
constexpr int maxBlankLines = 4;            ///< empty lines before a request; more are answered 400

/// Where one request begins and ends in a stream, strictly by RFC 9112. Bytes in, verdict out; may be fed in
/// pieces of any size. One request each: make a new one for the next.
class Framing
{
public:
    enum class Stage { Head, Body, Done, Refused };

    Framing();
    ~Framing();

    /// Reads on; how many bytes were taken. Stops after the head where a body follows, so that the head can
    /// be judged, and at the end of the request: call again with the rest. Nothing is taken once it is done
    /// or refused.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] Stage stage() const;
    /// What a refused request is answered with: 400, 414, 431, 501 or 505; else 0.
    [[nodiscard]] int status() const;
    /// Method, target, headers as they came and the body so far, without chunks. Valid from Stage::Body on.
    [[nodiscard]] Request &request();
    /// The announced length of the body; nothing when it comes in chunks.
    [[nodiscard]] std::optional<qint64> length() const;
    /// Whether the client waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool expectsContinue() const;
    /// Whether the connection may be used for another request.
    [[nodiscard]] bool keepAlive() const;
    /// Whether the client speaks HTTP/1.0, where a connection is kept only if both sides say so.
    [[nodiscard]] bool isOld() const;

    struct State; ///< of the implementation

private:
    std::unique_ptr<State> m_state;
};
