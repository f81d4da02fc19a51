#include "app/terminal.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int progressInterval = 100; ///< milliseconds
constexpr qsizetype shownAround = 60; ///< UTF-16 units of a long filter before and behind its error

std::atomic<bool> stopWanted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void noteSignal(int /*number*/)
{
    stopWanted = true;
}

struct Range
{
    char32_t first = 0;
    char32_t last = 0;
};

/// East Asian wide characters, roughly: Hangul, kana, ideographs, full width forms, emoji.
constexpr Range wideCharacters[] = {
    {0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
};

/// How many columns of a terminal a text takes: East Asian wide characters two, combining ones none.
qsizetype widthOf(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const bool wide = std::any_of(std::begin(wideCharacters), std::end(wideCharacters),
                                      [c](Range range) { return c >= range.first && c <= range.last; });
        width += wide ? 2 : 1;
    }
    return width;
}

/// On one line, whatever is in it.
QString flattened(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

Terminal::Terminal()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one ends it at once
    for (const int number : {SIGINT, SIGTERM})
        ::sigaction(number, &action, nullptr);
}

Terminal::~Terminal()
{
    clear();
}

void Terminal::progress(const QString &line)
{
    if (!m_isTerminal || (m_since.isValid() && !m_since.hasExpired(progressInterval)))
        return;
    m_since.start();
    m_shown = true;
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line));
}

void Terminal::clear()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
    m_shown = false;
}

bool Terminal::interrupted()
{
    return stopWanted;
}

QString markedPlace(const QString &text, const QueryError &error)
{
    const QString line = flattened(text);
    const qsizetype from = error.position > shownAround ? error.position - shownAround : 0;
    const qsizetype to = std::min(line.size(), error.position + shownAround);
    const QString before = (from > 0 ? u"…"_s : QString()) + line.mid(from, error.position - from);
    const QString behind =
        line.mid(error.position, to - error.position) + (to < line.size() ? u"…"_s : QString());
    return before + behind + u"\n  "_s + QString(widthOf(before), u' ') + u'^';
}
