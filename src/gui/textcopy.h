#pragma once

class QWidget;

/// Copies the text that is selected in a widget, which has the focus or is null: whether it is one with text.
bool copySelectedText(QWidget *focused);
