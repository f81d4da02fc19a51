#pragma once

#include <QBrush>
#include <QColor>
#include <QIcon>

class QPalette;

/// One of the program's drawings (resources/icons, without ".svg"), in the colour of the text around it, so
/// that it is seen on light and dark. It is painted here, because Qt's own SVG plugin is a package that may
/// be missing. Unknown names give an empty icon.
QIcon drawnIcon(const QString &name);

/// Our own colours, each with a light and a dark side.
enum class Tone { Good, Pending, Warning, Error };

/// The colour of what is less than a text: of missing values, of what stands in an empty line. Themes often
/// have none that can be read on dark.
QColor fadedText(const QPalette &palette);

/// The colour of a link. Themes that are dark by their own word only leave it a blue that cannot be read.
QColor linkText(const QPalette &palette);

/// Stripes of a colour, so that an area is not told by its colour alone.
QBrush striped(const QColor &colour, const QColor &between);

/// A colour as it is seen on the palette of the moment.
QColor colourOf(Tone tone);
