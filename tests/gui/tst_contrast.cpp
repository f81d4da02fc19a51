#include "gui/icon.h"
#include "gui/timeplot.h"
#include "support/contrast.h"
#include "support/views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QRgb drawingLine = 0;      ///< no colour
constexpr int leastOpaque = 200;     ///< alpha of a pixel that belongs to a drawing without doubt
constexpr int drawingSide = 32;      ///< pixels
constexpr int leastCell = 8;         ///< pixels of a cell in which something can be seen
constexpr int lowestChannelGap = 24; ///< by which a pattern differs from a plain colour

QPalette paletteNamed(const QString &name)
{
    return name == u"light"_s ? contrast::light() : name == u"dark"_s ? contrast::dark() : contrast::high();
}

/// The colour that most of a drawing has.
QColor colourOfDrawing(const QIcon &icon)
{
    const QImage image = icon.pixmap(drawingSide).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) >= leastOpaque)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb found = drawingLine;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        found = it.value() > counts.value(found) ? it.key() : found;
    return QColor::fromRgb(found);
}

QString said(const QString &what, const QColor &text, const QColor &ground)
{
    return u"%1: %2 on %3 is %4"_s.arg(what, text.name(), ground.name())
        .arg(contrast::between(text, ground), 0, 'f', 2);
}

/// Formats of a block beside those of its text: of a highlighter.
QColor colourAt(const QTextBlock &block, int place, const QColor &usual)
{
    QColor colour = usual;
    for (const auto &range : block.layout()->formats()) {
        const bool isIn = place >= range.start && place < range.start + range.length;
        if (isIn && range.format.hasProperty(QTextFormat::ForegroundBrush))
            colour = range.format.foreground().color();
    }
    return colour;
}

/// What cannot be read in a document that stands on a colour.
QStringList faintIn(const QTextDocument &document, const QPalette &palette, const QColor &ground)
{
    QStringList faint;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QColor behind = format.hasProperty(QTextFormat::BackgroundBrush)
            ? contrast::over(format.background().color(), ground)
            : ground;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat own = it.fragment().charFormat();
            const QColor written = own.hasProperty(QTextFormat::ForegroundBrush)
                ? own.foreground().color()
                : palette.color(QPalette::Text);
            const int begin = it.fragment().position() - block.position();
            for (int place = begin; place < begin + it.fragment().length(); ++place) {
                const QColor colour = colourAt(block, place, written);
                if (contrast::between(colour, behind) < contrast::leastOfText) {
                    faint.append(said(it.fragment().text(), colour, behind));
                    break;
                }
            }
        }
    }
    return faint;
}

} // namespace

/// Whether texts and drawings stand out of what is behind them: light, dark and with high contrast.
class ContrastTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void everyTextIsRead_data() { views::addAll(); }
    void everyTextIsRead();
    void placeholdersAreRead();
    void whatIsFoundInABodyIsRead();
    void axesOfThePlotAreRead();
    void drawingsStandOut_data();
    void drawingsStandOut();
    void barsStandOut_data();
    void barsStandOut();
    void barsAreToldApartWithoutColour();
    void theRingOfTheFocusStandsOut();

private:
    [[nodiscard]] static QStringList faintLabels(QWidget &window);
    [[nodiscard]] static QStringList faintCells(QWidget &window);
    [[nodiscard]] static QStringList faintDocuments(const QWidget &window);
    /// A part of a picture of the window.
    [[nodiscard]] static QImage cutFrom(const QImage &picture, const QWidget &part, const QRect &place)
    {
        return picture.copy(QRect(part.mapTo(part.window(), place.topLeft()), place.size()));
    }

    QTemporaryDir m_folder;
    QPalette m_before;
    QFont m_font;
    std::unique_ptr<views::Window> m_views;
};

void ContrastTest::initTestCase_data()
{
    QTest::addColumn<QString>("colours");
    for (const char *name : {"light", "dark", "high"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ContrastTest::init()
{
    QFETCH_GLOBAL(QString, colours);
    m_before = QApplication::palette();
    m_font = QApplication::font();
    QApplication::setPalette(paletteNamed(colours));
    QFont sharp = m_font; // each pixel has the text's own colour or that of the ground
    sharp.setStyleStrategy(QFont::NoAntialias);
    sharp.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(sharp);
    m_views = std::make_unique<views::Window>(m_folder.path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_views->window()));
}

void ContrastTest::cleanup()
{
    m_views.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_before);
}

void ContrastTest::everyTextIsRead()
{
    QFETCH(QString, view);
    QWidget *window = m_views->open(view);
    QVERIFY(window != nullptr);
    QCoreApplication::sendPostedEvents();
    const QStringList faint = faintLabels(*window) + faintCells(*window) + faintDocuments(*window);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

QStringList ContrastTest::faintLabels(QWidget &window)
{
    const QImage picture = window.grab().toImage();
    QStringList faint;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label != nullptr ? label->text()
            : button != nullptr               ? button->text()
                                              : QString();
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty())
            continue;
        const contrast::Seen seen = contrast::seenIn(cutFrom(picture, *widget, widget->rect()));
        if (seen.apart < contrast::leastOfText && seen.apart > 1)
            faint.append(said(text, seen.text, seen.ground));
    }
    return faint;
}

void ContrastTest::placeholdersAreRead()
{
    m_views->open(u"helpAction"_s);
    QCoreApplication::processEvents(); // all know the palette
    QStringList faint;
    const auto lines = m_views->window().findChildren<QLineEdit *>(); // those of dialogs, too
    QVERIFY(lines.size() > 10);
    for (const auto *line : lines) {
        const QColor colour = contrast::over(line->palette().color(QPalette::PlaceholderText),
                                             line->palette().color(QPalette::Base));
        const QColor ground = line->palette().color(QPalette::Base);
        if (!line->placeholderText().isEmpty() && contrast::between(colour, ground) < contrast::leastOfText)
            faint.append(said(line->objectName(), colour, ground));
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

QStringList ContrastTest::faintCells(QWidget &window)
{
    QStringList faint;
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->model() == nullptr)
            continue;
        view->clearSelection(); // selected cells are the theme's
        const QImage picture = window.grab().toImage();
        const int rows = std::min(view->model()->rowCount(), int(views::shownRows));
        for (int cell = 0; cell < rows * view->model()->columnCount(); ++cell) {
            const QModelIndex index = view->model()->index(cell % rows, cell / rows);
            const QString text = index.data().toString();
            const QRect place = view->visualRect(index) & view->viewport()->rect();
            if (place.width() < leastCell || text.isEmpty())
                continue;
            const contrast::Seen seen = contrast::seenIn(cutFrom(picture, *view->viewport(), place));
            if (seen.apart < contrast::leastOfText && seen.apart > 1)
                faint.append(said(text, seen.text, seen.ground));
        }
    }
    return faint;
}

QStringList ContrastTest::faintDocuments(const QWidget &window)
{
    QStringList faint;
    const auto look = [&faint](const QAbstractScrollArea &edit, const QTextDocument &document) {
        const auto ground = edit.viewport()->autoFillBackground() ? QPalette::Base : QPalette::Window;
        if (edit.isVisible())
            faint += faintIn(document, edit.palette(), edit.palette().color(ground));
    };
    for (const auto *edit : window.findChildren<QTextEdit *>())
        look(*edit, *edit->document());
    for (const auto *edit : window.findChildren<QPlainTextEdit *>())
        look(*edit, *edit->document());
    return faint;
}

void ContrastTest::whatIsFoundInABodyIsRead()
{
    m_views->open(u"deliveries"_s);
    auto *body = m_views->part<QPlainTextEdit>("body");
    QTRY_VERIFY(body->isVisible());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &looked : {u"o"_s, u"u"_s, u"1"_s}) { // in keys, words, numbers and literals
        m_views->part<QLineEdit>("findInBody")->setText(looked);
        marks += body->extraSelections();
    }
    QVERIFY(marks.size() > 6);
    QStringList faint;
    for (const auto &mark : std::as_const(marks)) {
        const QColor ground =
            contrast::over(mark.format.background().color(), body->palette().color(QPalette::Base));
        const int place = mark.cursor.selectionStart() - mark.cursor.block().position();
        const QColor text = mark.format.hasProperty(QTextFormat::ForegroundBrush)
            ? mark.format.foreground().color()
            : colourAt(body->document()->findBlock(mark.cursor.selectionStart()), place,
                       body->palette().color(QPalette::Text));
        if (contrast::between(text, ground) < contrast::leastOfText)
            faint.append(said(mark.cursor.block().text(), text, ground));
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void ContrastTest::axesOfThePlotAreRead()
{
    m_views->open(u"overview"_s);
    auto *plot = m_views->part<TimePlot>("timePlot");
    QCoreApplication::processEvents(); // it is drawn when there is time
    const int strip = plot->fontMetrics().lineSpacing();
    const QImage picture =
        plot->grab(QRect(strip, plot->height() - strip - 4, plot->width() - 2 * strip, strip)).toImage();
    const contrast::Seen seen = contrast::seenIn(picture);
    QVERIFY2(seen.apart >= contrast::leastOfText, qPrintable(said(u"axis"_s, seen.text, seen.ground)));
}

void ContrastTest::drawingsStandOut_data()
{
    QTest::addColumn<QString>("drawing");
    for (const char *name : {"code-ok", "code-pending", "code-warning", "code-error", "receiving", "starting",
                             "trouble", "viewing", "todo", "filter", "help"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ContrastTest::drawingsStandOut()
{
    QFETCH(QString, drawing);
    const QColor colour = colourOfDrawing(drawnIcon(drawing));
    const QPalette palette = QApplication::palette();
    QColor tint = palette.color(QPalette::Highlight);
    tint.setAlphaF(0.18F); // of the current row
    const QColor base = palette.color(QPalette::Base);
    for (const QColor &ground : {base, palette.color(QPalette::Window),
                                 palette.color(QPalette::AlternateBase), contrast::over(tint, base)})
        QVERIFY2(contrast::between(colour, ground) >= contrast::leastOfShape,
                 qPrintable(said(drawing, colour, ground)));
}

void ContrastTest::barsStandOut_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < resultClasses.size(); ++place)
        QTest::newRow(resultClasses.at(place)) << int(place);
}

void ContrastTest::barsStandOut()
{
    QFETCH(int, place);
    const QImage sample = TimePlot::sampleOf(std::size_t(place), m_views->window()).toImage();
    const QColor line = sample.pixelColor(0, 0);
    const QColor ground = QApplication::palette().color(QPalette::Base);
    QVERIFY2(contrast::between(line, ground) >= contrast::leastOfShape, qPrintable(said({}, line, ground)));
}

/// In grey, with all colours made one: the patterns differ.
void ContrastTest::barsAreToldApartWithoutColour()
{
    QList<QImage> shapes;
    for (std::size_t place = 0; place < resultClasses.size(); ++place) {
        QImage sample = TimePlot::sampleOf(place, m_views->window()).toImage();
        const QColor line = sample.pixelColor(0, 0);
        for (int y = 0; y < sample.height(); ++y) {
            for (int x = 0; x < sample.width(); ++x) {
                const QColor pixel = sample.pixelColor(x, y);
                const bool isLine = pixel.alpha() >= leastOpaque
                    && std::abs(pixel.red() - line.red()) < lowestChannelGap
                    && std::abs(pixel.green() - line.green()) < lowestChannelGap;
                sample.setPixelColor(x, y, isLine ? Qt::black : Qt::white);
            }
        }
        shapes.append(sample);
    }
    for (qsizetype one = 0; one < shapes.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other)
            QVERIFY2(shapes[one] != shapes[other],
                     qPrintable(u"%1 and %2"_s.arg(QLatin1String(resultClasses.at(std::size_t(one))),
                                                   QLatin1String(resultClasses.at(std::size_t(other))))));
    }
}

void ContrastTest::theRingOfTheFocusStandsOut()
{
    const QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        QVERIFY(contrast::between(linkText(palette), palette.color(role)) >= contrast::leastOfShape);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
