#pragma once

#include <QSyntaxHighlighter>

/// Colours JSON: keys, strings, numbers and words. Reads line by line; a string goes on in the next line only
/// where a line was too long to be shown as one.
class JsonColours : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit JsonColours(QTextDocument *document);

    /// Whether the text is JSON at all.
    void setOn(bool on) { m_on = on; }

protected:
    void highlightBlock(const QString &text) override;

private:
    qsizetype colourString(const QString &text, qsizetype begin, bool inside);
    qsizetype colourWord(const QString &text, qsizetype begin);

    bool m_on = false;
};
