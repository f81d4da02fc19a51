#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What every fuzzer has: libFuzzer calls LLVMFuzzerTestOneInput with one input after the other and keeps
/// what reaches new code; what must hold and does not ends the program, and the input is written to a file.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The input of libFuzzer as the program takes bytes.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Ends the program where a sentence that always holds does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}
