#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseResource()
{
    Q_INIT_RESOURCE(translations); // a static library's resource is not there by itself
}

namespace {

/// The country of the system where it speaks this language: it writes numbers and dates in its own way.
QLocale localeOf(QLocale::Language language)
{
    const QLocale system = QLocale::system();
    return system.language() == language ? system : QLocale(language);
}

} // namespace

QLocale::Language languageNamed(const QString &name)
{
    for (const char *known : languageNames) {
        if (name == QLatin1StringView(known))
            return QLocale(name).language();
    }
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::Korean || system == QLocale::Japanese ? system : QLocale::English;
}

Speech::Speech(QLocale::Language language)
{
    initialiseResource();
    QLocale::setDefault(localeOf(language));
    const QString code = QLocale::languageToCode(language);
    if (m_program.load(u":/i18n/alimboard_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}
