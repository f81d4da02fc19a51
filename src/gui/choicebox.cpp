#include "gui/choicebox.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A language is called by its own name, so that who speaks no other finds it.
QString shownValue(const QString &value)
{
    static const QHash<QString, QString> languages{
        {u"ko"_s, u"한국어"_s}, {u"en"_s, u"English"_s}, {u"ja"_s, u"日本語"_s}};
    return value == "system"_L1 ? ChoiceBox::tr("System language") : languages.value(value, value);
}

} // namespace

ChoiceBox::ChoiceBox(const QStringList &values, QWidget *parent)
    : QComboBox(parent)
{
    for (const QString &value : values)
        addItem(shownValue(value), value);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::valueChanged);
}
