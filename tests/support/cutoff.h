#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

/// What of a widget's text has no room; empty: nothing.
inline QString cutOff(const QWidget &widget)
{
    const auto text = [&widget](const QString &shown) {
        return QStringLiteral("%1 (%2): %3")
            .arg(widget.objectName(), QString::fromLatin1(widget.metaObject()->className()), shown);
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool ignored =
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !label->wordWrap();
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int given = label->wordWrap() ? label->height() : label->width();
        return !ignored && !label->text().isEmpty() && needed > given + 1 ? text(label->text()) : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button == nullptr || button->text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width()
        + (button->icon().isNull() ? 0 : button->iconSize().width());
    return needed > button->width() ? text(button->text()) : QString();
}

/// What is cut off in all of a window.
inline QStringList allCutOff(const QWidget &window)
{
    QStringList all;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QString cut = widget->isVisible() ? cutOff(*widget) : QString();
        if (!cut.isEmpty())
            all.append(cut);
    }
    return all;
}
