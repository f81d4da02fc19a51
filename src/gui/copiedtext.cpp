#include "gui/copiedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const auto plainText = u"text/plain"_s;
} // namespace

CopiedText::CopiedText(QByteArray text)
    : m_text(std::move(text))
{}

QStringList CopiedText::formats() const
{
    return {plainText};
}

bool CopiedText::hasFormat(const QString &format) const
{
    return format == plainText;
}

QVariant CopiedText::retrieveData(const QString &format, QMetaType type) const
{
    if (format != plainText)
        return {};
    return type.id() == QMetaType::QString ? QVariant(QString::fromUtf8(m_text)) : QVariant(m_text);
}
