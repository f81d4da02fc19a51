#include "gui/templatereport.h"

#include "core/cell.h"
#include "core/codes.h"
#include "core/moment.h"
#include "core/standing.h"
#include "gui/celltext.h"
#include "gui/templateorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString textOf(const Table &table, const Row &row, QLatin1StringView key)
{
    return QString::fromUtf8(cellOf(table, row.cells, key));
}

/// What Markdown would take for more than text is escaped.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]()#+-.!|<>~").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

/// A key with its ends only.
QString hidden(const QByteArray &key)
{
    constexpr qsizetype ends = 4;
    const QString text = QString::fromUtf8(key);
    return text.size() <= 2 * ends ? u"****"_s : text.first(ends) + u"****"_s + text.last(ends);
}

QString stateIn(const QByteArray &status, QLocale::Language language)
{
    const Code *code = codeOf(columnOf(templatesTable, "status"_L1), status);
    const QString text = QString::fromUtf8(status);
    return code == nullptr ? text : u"%1 (%2)"_s.arg(code->word.in(language), text);
}

QString timeOf(const Row &row)
{
    const QString own = textOf(templatesTable, row, "updateDate"_L1);
    return own.isEmpty() ? textOf(templatesTable, row, "receivedAt"_L1) : own;
}

TemplateStanding standingOf(const TemplateHistory &history)
{
    QList<TemplateUpdate> updates;
    for (const Row &row : history.updates)
        updates.append({.key = history.key,
                        .kakaoTemplateCode = cellOf(templatesTable, row.cells, "kakaoTemplateCode"_L1),
                        .status = cellOf(templatesTable, row.cells, "status"_L1),
                        .time = momentOf(templatesTable, row.cells, "updateDate"_L1),
                        .row = row.id});
    return standingsOf(std::move(updates), {}).value(0);
}

} // namespace

QString markdownReport(const TemplateHistory &history)
{
    const TemplateStanding standing = standingOf(history);
    const auto language = QLocale().language();
    QString report = u"# "_s + escaped(QString::fromUtf8(history.key.templateCode)) + u"\n\n"_s;
    report += u"- "_s + Report::tr("State: %1").arg(stateIn(standing.status, language)) + u'\n';
    report += u"- "_s
        + Report::tr("Kakao template: %1").arg(escaped(QString::fromUtf8(standing.kakaoTemplateCode)))
        + u'\n';
    report += u"- "_s + Report::tr("Rejected: %1").arg(standing.rejections) + u"\n\n## "_s
        + Report::tr("States") + u"\n\n"_s;
    for (const Row &row : inOrder(templatesTable, history.updates, "updateDate"_L1))
        report += u"- %1 · %2\n"_s.arg(timeOf(row),
                                       stateIn(cellOf(templatesTable, row.cells, "status"_L1), language));
    report += u"\n## "_s + Report::tr("Comments") + u"\n\n"_s;
    for (const Row &row : inOrder(commentsTable, history.comments, "createdAt"_L1)) {
        const Code *code =
            codeOf(columnOf(commentsTable, "status"_L1), cellOf(commentsTable, row.cells, "status"_L1));
        report += u"**%1** · %2 · %3\n\n"_s.arg(
            code == nullptr ? textOf(commentsTable, row, "status"_L1) : spoken(code->word),
            escaped(textOf(commentsTable, row, "userName"_L1)), textOf(commentsTable, row, "createdAt"_L1));
        for (const QString &line : textOf(commentsTable, row, "content"_L1).split(u'\n'))
            report += u"> "_s + escaped(line) + u'\n';
        for (const Attachment &file : history.attachments.value(commentKey(row.cells)))
            report += u"> - "_s + escaped(file.name) + u'\n';
        report += u'\n';
    }
    return report;
}

QString supportText(const TemplateHistory &history, QLocale::Language language)
{
    static const Wording title{u"템플릿 검수 문의"_s, u"Question about the review of a template"_s,
                               u"テンプレート検収に関するお問い合わせ"_s};
    static const Wording appKey{u"앱키"_s, u"App key"_s, u"アプリキー"_s};
    static const Wording senderKey{u"발신 키"_s, u"Sender key"_s, u"発信キー"_s};
    static const Wording code{u"템플릿 코드"_s, u"Template code"_s, u"テンプレートコード"_s};
    static const Wording kakao{u"카카오 템플릿 코드"_s, u"Kakao template code"_s,
                               u"カカオテンプレートコード"_s};
    static const Wording state{u"현재 상태"_s, u"Present state"_s, u"現在の状態"_s};
    static const Wording rejected{u"반려 횟수"_s, u"Times rejected"_s, u"差し戻し回数"_s};
    static const Wording states{u"상태 이력(KST, 훅 ID)"_s, u"States (KST, hook id)"_s,
                                u"状態の履歴(KST、フックID)"_s};
    const TemplateStanding standing = standingOf(history);
    const auto fact = [language](const Wording &name, const QString &value) {
        return u"%1: %2\n"_s.arg(name.in(language), value);
    };
    QString text = title.in(language) + u"\n\n"_s;
    text += fact(kakao, QString::fromUtf8(standing.kakaoTemplateCode));
    text += fact(code, QString::fromUtf8(history.key.templateCode));
    text += fact(appKey, hidden(history.key.appKey));
    text += fact(senderKey, hidden(history.key.senderKey));
    text += fact(state, stateIn(standing.status, language));
    text += fact(rejected, QString::number(standing.rejections));
    text += states.in(language) + u":\n"_s;
    for (const Row &row : inOrder(templatesTable, history.updates, "updateDate"_L1))
        text += u"- %1  %2  %3\n"_s.arg(timeOf(row),
                                        stateIn(cellOf(templatesTable, row.cells, "status"_L1), language),
                                        textOf(templatesTable, row, "hookId"_L1));
    return text;
}
