#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

class JsonColours;
class PlainText;
class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

constexpr int maxMatches = 10'000;        ///< of a search in a body
constexpr qsizetype maxHexBytes = 16'384; ///< of a body that is no text, that are shown

/// The body of a delivery: as JSON with line breaks and colours, or as it came; what is looked for in it is
/// marked. Lives in the GUI thread.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);

    void showBody(const QByteArray &body);
    void focusFind();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFindLine();
    void showText();
    void search();
    void step(int by);
    void mark();

    QByteArray m_body;
    QLabel *m_title;
    QCheckBox *m_raw;
    QLineEdit *m_find;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_found;
    PlainText *m_text;
    JsonColours *m_colours;
    QList<int> m_matches; ///< where in the text
    int m_match = 0;      ///< the one that is looked at
};

/// Bytes as numbers with their letters beside them, eight a line; at most maxHexBytes of them.
QString hexText(const QByteArray &bytes);
