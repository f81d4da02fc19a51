#include "gui/textcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

bool copySelectedText(QWidget *focused)
{
    if (auto *line = qobject_cast<QLineEdit *>(focused)) {
        line->copy();
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(focused)) {
        text->copy();
        return true;
    }
    if (auto *text = qobject_cast<QTextEdit *>(focused)) {
        text->copy();
        return true;
    }
    if (const auto *label = qobject_cast<QLabel *>(focused)) {
        if (label->hasSelectedText())
            QGuiApplication::clipboard()->setText(label->selectedText());
        return true;
    }
    return false;
}
