#pragma once

#include <QMimeData>

/// A text on the clipboard. It is kept as UTF-8, as most programs ask for it: putting it there takes no time,
/// however long it is, and it is turned into another form only for who wants that.
class CopiedText : public QMimeData
{
    Q_OBJECT
public:
    explicit CopiedText(QByteArray text);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    QByteArray m_text;
};
