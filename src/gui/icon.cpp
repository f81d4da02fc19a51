#include "gui/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QXmlStreamReader>

#include <algorithm>

static void initDrawings()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double drawingSize = 24; // the viewBox of every drawing

/// One shape of a drawing.
struct Shape
{
    QPainterPath path;
    QColor fill; ///< invalid: none
    QColor line; ///< invalid: none
    double width = 1;
};

/// The grey that stands in the files for the colour of the text.
const QColor ink(0x80, 0x80, 0x80);

/// A colour that stands in the files for one of our own, which has a light and a dark side.
struct OwnColour
{
    QRgb drawn;
    QRgb onLight;
    QRgb onDark;
};

/// In the order of Tone. Each has a contrast of at least 4.5 to white and to #1e1e1e, its two sides.
constexpr OwnColour ownColours[] = {
    {0xff008000, 0xff1b7a33, 0xff5bd17a}, // good
    {0xff000080, 0xff4a5f7a, 0xff9fb3c8}, // pending
    {0xff808000, 0xff8a5a00, 0xfff0b429}, // warning
    {0xff800000, 0xffc62828, 0xffff7b72}, // error
    {0xffffffff, 0xffffffff, 0xff1e1e1e}, // what is drawn on them
};

double number(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble();
}

/// Points of a path: absolute M, L, C and Z, parted by single spaces.
QPainterPath readPath(QStringView text)
{
    QPainterPath path;
    const auto words = text.split(u' ');
    const auto point = [&words](qsizetype at) {
        return QPointF(words.value(at).toDouble(), words.value(at + 1).toDouble());
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"M")
            path.moveTo(point(i + 1));
        else if (words[i] == u"L")
            path.lineTo(point(i + 1));
        else if (words[i] == u"C")
            path.cubicTo(point(i + 1), point(i + 3), point(i + 5));
        else if (words[i] == u"Z")
            path.closeSubpath();
    }
    return path;
}

QPainterPath readShape(QStringView element, const QXmlStreamAttributes &attributes)
{
    QPainterPath path;
    if (element == u"path")
        return readPath(attributes.value("d"_L1));
    if (element == u"circle") {
        const double radius = number(attributes, "r"_L1);
        path.addEllipse(QPointF(number(attributes, "cx"_L1), number(attributes, "cy"_L1)), radius, radius);
    } else if (element == u"rect") {
        const double radius = number(attributes, "rx"_L1);
        path.addRoundedRect(QRectF(number(attributes, "x"_L1), number(attributes, "y"_L1),
                                   number(attributes, "width"_L1), number(attributes, "height"_L1)),
                            radius, radius);
    }
    return path;
}

QColor readColour(const QXmlStreamAttributes &attributes, QLatin1StringView name, const QColor &inherited)
{
    if (!attributes.hasAttribute(name))
        return inherited;
    const auto value = attributes.value(name);
    return value == u"none" ? QColor() : QColor(value.toString());
}

QList<Shape> readDrawing(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    QList<Shape> shapes;
    if (!file.open(QIODevice::ReadOnly))
        return shapes;
    Shape inherited;
    QXmlStreamReader xml(&file);
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        Shape shape = inherited;
        shape.fill = readColour(attributes, "fill"_L1, inherited.fill);
        shape.line = readColour(attributes, "stroke"_L1, inherited.line);
        if (attributes.hasAttribute("stroke-width"_L1))
            shape.width = number(attributes, "stroke-width"_L1);
        shape.path = readShape(xml.name(), attributes);
        if (xml.name() == u"svg")
            inherited = shape;
        else
            shapes.append(shape);
    }
    return shapes;
}

QColor textColour(QIcon::Mode mode)
{
    const auto palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return ink;
}

QColor seenColour(OwnColour own)
{
    const bool dark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb(dark ? own.onDark : own.onLight);
}

/// A colour of a file as it is seen at the moment. On the colour of what is selected our own are not seen:
/// the shape says it all.
QColor seenColour(const QColor &drawn, QIcon::Mode mode)
{
    if (drawn == ink)
        return textColour(mode);
    const auto *const own = std::find_if(std::begin(ownColours), std::end(ownColours),
                                         [&drawn](OwnColour colour) { return colour.drawn == drawn.rgb(); });
    if (own == std::end(ownColours))
        return drawn;
    if (mode == QIcon::Selected)
        return drawn == Qt::white ? QGuiApplication::palette().color(QPalette::Highlight) : textColour(mode);
    return seenColour(*own);
}

/// Paints a drawing in the colours of the moment.
class DrawingEngine final : public QIconEngine
{
public:
    explicit DrawingEngine(QList<Shape> shapes)
        : m_shapes(std::move(shapes))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / drawingSize, side / drawingSize);
        for (const auto &shape : m_shapes) {
            const auto seen = [mode](const QColor &drawn) { return seenColour(drawn, mode); };
            painter->setBrush(shape.fill.isValid() ? QBrush(seen(shape.fill)) : QBrush(Qt::NoBrush));
            painter->setPen(shape.line.isValid() ? QPen(seen(shape.line), shape.width, Qt::SolidLine,
                                                        Qt::RoundCap, Qt::RoundJoin)
                                                 : QPen(Qt::NoPen));
            painter->drawPath(shape.path);
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(m_shapes); }

    bool isNull() override { return m_shapes.isEmpty(); }

private:
    QList<Shape> m_shapes;
};

/// A colour that is as much of the one as `share` says, and else of the other.
QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float first, float second) { return share * first + (1 - share) * second; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

} // namespace

QIcon drawnIcon(const QString &name)
{
    initDrawings();
    return QIcon(new DrawingEngine(readDrawing(name)));
}

QColor fadedText(const QPalette &palette)
{
    constexpr float ofText = 0.7F; // so much that it is read on tinted grounds, too
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), ofText);
}

QColor linkText(const QPalette &palette)
{
    const QColor link = palette.color(QPalette::Link);
    const bool dark = palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
    return dark ? mixed(link, palette.color(QPalette::Text), 0.5F) : link;
}

QBrush striped(const QColor &colour, const QColor &between)
{
    constexpr int side = 6;  // pixels from one stripe to the next
    constexpr int width = 2; // pixels between them
    QImage tile(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            tile.setPixelColor(x, y, (x + y) % side < width ? between : colour);
    }
    return {tile};
}

QColor colourOf(Tone tone)
{
    return seenColour(ownColours[static_cast<std::size_t>(tone)]);
}
