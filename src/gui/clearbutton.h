#pragma once

class QLineEdit;

/// Puts a button at the end of a line that empties it, with a name for those who hear the window.
void addClearButton(QLineEdit &line);
