#pragma once

#include "core/answers.h"

#include <optional>

/// Asks for the sender's newest check of the address.
struct AddressCheckWish
{};

/// The answer.
struct AddressCheck
{
    Ticket ticket = 0;
    std::optional<Delivery> delivery; ///< nothing: no check has come
};
