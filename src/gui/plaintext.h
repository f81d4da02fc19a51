#pragma once

#include <QPlainTextEdit>

class QLabel;

// Laying out a text takes the longer the longer its lines are, and each line takes its own.
constexpr qsizetype maxShownText = 131'072; ///< UTF-16 units of one text in the details
constexpr qsizetype maxShownLine = 2'000;   ///< units of one line of it
constexpr qsizetype maxShownLines = 5'000;

/// A text that came from outside as it is shown: control characters and those that turn the direction of
/// writing are made visible (␀, [U+202E]); tabs and line breaks stay. A line that is too long goes on in the
/// next one, behind ↩. Longer than limit, or of too many lines, it is cut, and says so.
QString visibleText(QStringView text, qsizetype limit = maxShownText);

/// The same on one line, however many it came with.
QString visibleLine(QStringView text, qsizetype limit);

/// A text that came from outside as a tool tip: with its line breaks, never taken for markup.
QString tipText(const QString &visible);

/// Makes a label a heading: bold, and nothing in it is taken for markup.
void makeHeading(QLabel &label);

/// A text that can be selected and copied, never edited, that is as high as its lines up to a bound and
/// breaks words that are too long. Nothing in it is ever taken for markup. Lives in the GUI thread.
class PlainText : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// maxLines: with more of them it scrolls. A negative one: it takes the place it is given. maxText: of a
    /// text that is longer the rest is cut.
    explicit PlainText(int maxLines, qsizetype maxText = maxShownText, QWidget *parent = nullptr);

    /// Shows a text that came from outside (see visibleText). The same again leaves selection and scroll
    /// position as they are.
    void showText(QStringView text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adjustHeight();

    int m_maxLines;
    qsizetype m_maxText;
    QString m_shown;
};
