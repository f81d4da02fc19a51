#pragma once

#include <QPlainTextEdit>

constexpr qsizetype maxShownText = 262'144; ///< UTF-16 units of one text in the details

/// A text that came from outside as it is shown: control characters and those that turn the direction of
/// writing are made visible (␀, [U+202E]); tabs and line breaks stay. Longer than limit it is cut, and says
/// so.
QString visibleText(QStringView text, qsizetype limit = maxShownText);

/// A text that came from outside as a tool tip: with its line breaks, never taken for markup.
QString tipText(const QString &visible);

/// A text that can be selected and copied, never edited, that is as high as its lines up to a bound and
/// breaks words that are too long. Nothing in it is ever taken for markup. Lives in the GUI thread.
class PlainText : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// maxLines: with more of them it scrolls. A negative one: it takes the place it is given.
    explicit PlainText(int maxLines, QWidget *parent = nullptr);

    /// Shows a text that came from outside (see visibleText).
    void showText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustHeight();

    int m_maxLines;
};
