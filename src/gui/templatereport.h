#pragma once

#include "core/history.h"

#include <QLocale>

/// What has become of a template, as Markdown for the team, in the language of the person.
QString markdownReport(const TemplateHistory &history);

/// The same for NHN Cloud's support, in the language of those who answer there: codes, ids, times and states,
/// with keys hidden but for their ends, and without the words of anybody.
QString supportText(const TemplateHistory &history, QLocale::Language language);
