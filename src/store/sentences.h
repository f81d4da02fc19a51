#pragma once

#include "core/result.h"

#include <QCoreApplication>

/// The sentences of this library, in the language of the person.
struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Why a delivery may not be kept, also in English, as notes are. `sentence` is marked for translation in the
/// context "Store", and has a place for each of the texts.
template <typename... Texts>
Error failure(const char *sentence, const Texts &...texts)
{
    return {.text = Store::tr(sentence).arg(texts...), .english = QString::fromUtf8(sentence).arg(texts...)};
}
