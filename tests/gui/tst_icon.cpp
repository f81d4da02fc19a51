#include "core/schema.h"
#include "gui/icon.h"
#include "support/contrast.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette paletteOf(const QColor &text, const QColor &base)
{
    QPalette palette(text, base, base.lighter(), base.darker(), base, text, base);
    palette.setColor(QPalette::Base, base);
    return palette;
}

const QColor darkBase(0x1e, 0x1e, 0x1e);

/// Pixels of a drawing that are not transparent.
int painted(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    }
    return count;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT
private slots:
    void fadedTextsCanBeReadOnLightAndDark_data();
    void fadedTextsCanBeReadOnLightAndDark();
    void cleanup() { QApplication::setPalette(m_before); }
    void everyNameInTheCodePaintsSomething();
    void everyTableHasADrawing();
    void unknownNamesGiveNothing();
    void ownColoursAreReadOnLightAndDark_data();
    void ownColoursAreReadOnLightAndDark();
    void drawingsHaveTheColourOfTheText();
    void drawingsFollowThePalette();
    void codesAreToldApartByTheirShape();
    void codesAreSeenOnWhatIsSelected();

private:
    QPalette m_before = QApplication::palette();
};

void IconTest::everyNameInTheCodePaintsSomething()
{
    static const QRegularExpression name(u"u\"([a-z]+(-[a-z]+)?)\"_s"_s);
    QStringList drawn;
    const QDir drawings(u":/icons"_s);
    drawnIcon({}); // makes the drawings known
    QDirIterator sources(QStringLiteral(SOURCES), {u"*.cpp"_s}, QDir::Files);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!text.contains(u"drawnIcon("_s) && !text.contains(u"on(m_form->"_s))
                continue;
            const auto found = name.match(text);
            if (!found.hasMatch())
                continue;
            drawn.append(found.captured(1));
            const QImage image = drawnIcon(found.captured(1)).pixmap(16).toImage();
            QVERIFY2(painted(image) > 10, qPrintable(text));
        }
    }
    QVERIFY(drawn.size() >= 10);
    for (const QString &file : drawings.entryList()) { // and those that are chosen by a state
        const QImage image = drawnIcon(file.chopped(4)).pixmap(16).toImage();
        QVERIFY2(painted(image) > 10, qPrintable(file));
    }
    for (const auto &state : {u"trouble"_s, u"starting"_s, u"receiving"_s, u"viewing"_s, u"code-ok"_s,
                              u"code-pending"_s, u"code-warning"_s, u"code-error"_s})
        QVERIFY2(drawings.exists(state + u".svg"_s), qPrintable(state));
}

void IconTest::everyTableHasADrawing()
{
    for (const Table *table : allTables())
        QVERIFY2(painted(drawnIcon(QString::fromLatin1(table->key)).pixmap(16).toImage()) > 10, table->key);
}

void IconTest::unknownNamesGiveNothing()
{
    QVERIFY(drawnIcon(u"no such drawing"_s).isNull());
}

void IconTest::ownColoursAreReadOnLightAndDark_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("good") << Tone::Good;
    QTest::newRow("pending") << Tone::Pending;
    QTest::newRow("warning") << Tone::Warning;
    QTest::newRow("error") << Tone::Error;
}

void IconTest::ownColoursAreReadOnLightAndDark()
{
    QFETCH(Tone, tone);
    QApplication::setPalette(paletteOf(Qt::black, Qt::white));
    const QColor onLight = colourOf(tone);
    QVERIFY2(contrast::between(onLight, Qt::white) >= contrast::leastOfText, qPrintable(onLight.name()));
    QApplication::setPalette(paletteOf(Qt::white, darkBase));
    const QColor onDark = colourOf(tone);
    QVERIFY2(contrast::between(onDark, darkBase) >= contrast::leastOfText, qPrintable(onDark.name()));
    QVERIFY(onLight != onDark);
}

void IconTest::drawingsHaveTheColourOfTheText()
{
    QApplication::setPalette(paletteOf(Qt::magenta, Qt::white));
    QVERIFY(hasColour(drawnIcon(u"filter"_s).pixmap(64).toImage(), Qt::magenta));
}

void IconTest::drawingsFollowThePalette()
{
    const QIcon icon = drawnIcon(u"filter"_s);
    QApplication::setPalette(paletteOf(Qt::black, Qt::white));
    QVERIFY(hasColour(icon.pixmap(64).toImage(), Qt::black));
    QApplication::setPalette(paletteOf(Qt::white, darkBase));
    QVERIFY(hasColour(icon.pixmap(64).toImage(), Qt::white));
}

void IconTest::codesAreToldApartByTheirShape()
{
    QList<QImage> shapes;
    for (const auto &name : {u"code-ok"_s, u"code-pending"_s, u"code-warning"_s, u"code-error"_s})
        shapes.append(drawnIcon(name).pixmap(32).toImage().convertToFormat(QImage::Format_Alpha8));
    for (qsizetype one = 0; one < shapes.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other)
            QVERIFY(shapes[one] != shapes[other]);
    }
}

void IconTest::codesAreSeenOnWhatIsSelected()
{
    QPalette palette = paletteOf(Qt::black, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::blue);
    palette.setColor(QPalette::HighlightedText, Qt::yellow);
    QApplication::setPalette(palette);
    for (const auto &name : {u"code-ok"_s, u"code-pending"_s, u"code-warning"_s, u"code-error"_s}) {
        const QImage image = drawnIcon(name).pixmap(QSize(64, 64), QIcon::Selected).toImage();
        QVERIFY2(hasColour(image, Qt::yellow), qPrintable(name));
    }
}

void IconTest::fadedTextsCanBeReadOnLightAndDark_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(Qt::white) << QColor(0x1e, 0x1e, 0x1e);
    QTest::newRow("a dark theme") << QColor(0xfc, 0xfc, 0xfc) << QColor(0x1b, 0x1e, 0x20);
}

void IconTest::fadedTextsCanBeReadOnLightAndDark()
{
    QFETCH(QColor, text);
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::PlaceholderText, Qt::black);
    QVERIFY(contrast::between(fadedText(palette), base) >= 4.5);
    QVERIFY(contrast::between(fadedText(palette), base) < contrast::between(text, base));
}

QTEST_MAIN(IconTest)
#include "tst_icon.moc"
