#pragma once

#include <QString>

#include <utility>
#include <variant>

/// Why something could not be done, as a sentence for a person: what happened and what to do next.
struct Error
{
    enum class Kind {
        Failed,    ///< it did not work
        Busy,      ///< somebody else holds what is needed: the same call may succeed a little later
        Cancelled, ///< whoever asked no longer wants the answer
    };
    QString text;
    Kind kind = Kind::Failed;
    QString english = {}; ///< where the sentence may become the note of a delivery, which is not translated
};

/// A value or the reason why there is none. Spelled like C++23's std::expected, which g++ 12 has not.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &operator*() { return std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// What a Result holds where there is nothing to hand back but success.
struct Done
{};
