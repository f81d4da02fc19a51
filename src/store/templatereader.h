#pragma once

#include "core/history.h"
#include "store/tablereader.h"

#include <functional>

/// Deliveries that are looked into for the files of a template's comments, the newest first.
constexpr int maxBodiesRead = 40;
constexpr qsizetype maxBodyBytesRead = qsizetype(64) * 1024 * 1024; ///< of them together

/// Reads one delivery as kept; nothing where it is gone.
using ReadDelivery = std::function<Result<std::optional<Delivery>>(qint64 number)>;

/// What has become of a template: its newest updates and comments, and the files that these name, which stand
/// in the deliveries only.
Result<TemplateHistory> readHistory(TableReader &reader, const TemplateKey &key,
                                    const ReadDelivery &delivery);
