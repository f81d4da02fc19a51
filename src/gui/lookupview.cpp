#include "gui/lookupview.h"

#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxLines = 12;
constexpr qsizetype maxWords = 300; ///< characters of what NHN Cloud says in words
constexpr int httpOk = 200;
constexpr int httpRedirects = 300; ///< from here on, up to
constexpr int httpErrors = 400;
constexpr int httpUnauthorized = 401;
constexpr int httpForbidden = 403;
constexpr int httpNotFound = 404;
constexpr int httpTooMany = 429;
constexpr int httpServerErrors = 500;

// Values of an answer, as cells that are shown as those of a table are.
constexpr Column apiColumn{.key = "apiCode", .codes = "kakao/api_error", .type = Type::Code};
constexpr Column statusColumn{.key = "messageStatus", .codes = "kakao/request_state", .type = Type::Code};
constexpr Column resendColumn{.key = "resendStatus", .codes = "kakao/message_result", .type = Type::Code};
constexpr Column smsColumn{.key = "resendResultCode", .codes = "sms/sms_result", .type = Type::Code};

const Column &resultColumn()
{
    return columnOf(messagesTable, "resultCode"_L1);
}

QString words(const QByteArray &text)
{
    return visibleLine(QString::fromUtf8(text), maxWords);
}

/// A code with its word, which is NHN Cloud's where it is not known here.
QString codeText(const Column &column, const QByteArray &code, const QByteArray &name)
{
    if (codeOf(column, code) != nullptr || name.isEmpty())
        return cellText(column, code);
    return u"%1 (%2)"_s.arg(cellText(column, code), words(name));
}

/// Why the query itself was refused, and what to do.
QString refusalText(const Lookup &lookup)
{
    const QString why = LookupView::tr("the query was refused: %1")
                            .arg(codeText(apiColumn, lookup.apiCode, lookup.apiMessage));
    const Code *code = codeOf(apiColumn, lookup.apiCode);
    return code == nullptr ? why : why + u'\n' + explanationOf(*code);
}

/// What an answer without a readable header says by its status.
QString statusText(int status)
{
    const QString number = QString::number(status);
    if (status >= httpServerErrors)
        return LookupView::tr("NHN Cloud has trouble (HTTP %1). Ask again later.").arg(number);
    switch (status) {
    case httpUnauthorized:
    case httpForbidden:
        return LookupView::tr("refused (HTTP %1). Is the secret key in the settings that of this app key?")
            .arg(number);
    case httpNotFound:
        return LookupView::tr(
                   "not found (HTTP %1). NHN Cloud keeps messages for 90 days. Is the secret key that "
                   "of this app key?")
            .arg(number);
    case httpTooMany:
        return LookupView::tr("too many questions (HTTP %1). Ask again in some minutes.").arg(number);
    default:
        break;
    }
    if (status >= httpRedirects && status < httpErrors)
        return LookupView::tr(
                   "sent elsewhere (HTTP %1), which is not followed: the secret key goes to NHN Cloud "
                   "only. Does a proxy stand in between?")
            .arg(number);
    return LookupView::tr("the answer says nothing of the message (HTTP %1).").arg(number);
}

/// Why there was nothing to read.
QString troubleText(const Lookup &lookup)
{
    switch (lookup.trouble) {
    case Lookup::Trouble::NoTime:
        return LookupView::tr("no answer came in time. Ask again later.");
    case Lookup::Trouble::NotReached:
        return LookupView::tr("NHN Cloud could not be reached. Is this machine online, and does it trust its "
                              "certificate?");
    case Lookup::Trouble::TooLarge:
        return LookupView::tr("the answer was too large to be one, and was dropped. Does a proxy stand in "
                              "between?");
    case Lookup::Trouble::Unreadable:
        return LookupView::tr("the answer could not be read: it is no JSON. Does a proxy stand in between?");
    case Lookup::Trouble::None:
        break;
    }
    return {};
}

/// What became of the message itself.
QString resultText(const Lookup &lookup)
{
    QStringList parts;
    if (!lookup.messageStatus.isEmpty())
        parts.append(cellText(statusColumn, lookup.messageStatus));
    if (lookup.resultCode.isEmpty())
        parts.append(LookupView::tr("no result yet"));
    else
        parts.append(codeText(resultColumn(), lookup.resultCode, lookup.resultCodeName));
    if (!lookup.resultMessage.isEmpty())
        parts.append(words(lookup.resultMessage));
    return parts.join(u", "_s);
}

/// What became of the alternative SMS; empty: the answer does not say.
QString resendText(const Lookup &lookup)
{
    QStringList parts;
    if (!lookup.resendStatus.isEmpty())
        parts.append(codeText(resendColumn, lookup.resendStatus, lookup.resendStatusName));
    if (!lookup.resendResultCode.isEmpty())
        parts.append(cellText(smsColumn, lookup.resendResultCode));
    if (!lookup.resendRequestId.isEmpty())
        parts.append(LookupView::tr("request %1").arg(words(lookup.resendRequestId)));
    return parts.isEmpty() ? QString() : LookupView::tr("Alternative SMS: %1").arg(parts.join(u", "_s));
}

bool tellsOfMessage(const Lookup &lookup)
{
    return lookup.httpStatus == httpOk && lookup.trouble == Lookup::Trouble::None
        && !(lookup.messageStatus.isEmpty() && lookup.resultCode.isEmpty() && lookup.resendStatus.isEmpty());
}

QString outcomeText(const Lookup &lookup, ShownTime in)
{
    if (lookup.trouble != Lookup::Trouble::None)
        return troubleText(lookup);
    if (!lookup.apiCode.isEmpty() && lookup.apiCode != "0")
        return refusalText(lookup);
    if (!tellsOfMessage(lookup))
        return statusText(lookup.httpStatus);
    QStringList lines{resultText(lookup)};
    if (!lookup.receiveDate.isEmpty()) {
        const Column &column = columnOf(messagesTable, "receiveDate"_L1);
        lines.append(
            LookupView::tr("Delivered to the phone: %1").arg(cellText(column, lookup.receiveDate, in)));
    }
    lines.append(resendText(lookup));
    lines.removeAll({});
    return lines.join(u"\n  "_s);
}

/// What the result of the newest answer means; empty: nothing that is known here.
QString meaningOf(const Lookup &lookup)
{
    const Code *code = tellsOfMessage(lookup) ? codeOf(resultColumn(), lookup.resultCode) : nullptr;
    return code == nullptr || code->severity == "ok" ? QString() : explanationOf(*code);
}

} // namespace

QString lookupText(const Lookup &lookup, ShownTime in)
{
    return LookupView::tr("Asked %1: %2").arg(secondText(lookup.askedAt, in), outcomeText(lookup, in));
}

QString lookupCommand(const QByteArray &path)
{
    // Parts of the path are encoded: nothing in it means anything to a shell.
    return u"curl \"%1%2\" -H \"X-Secret-Key: $NHN_SECRET_KEY\""_s.arg(queryAddress,
                                                                       QString::fromLatin1(path));
}

LookupView::LookupView(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainText(maxLines, maxShownText, this))
    , m_ask(new QPushButton(tr("Ask NHN"), this))
    , m_copy(new QPushButton(drawnIcon(u"copy"_s), tr("Copy query as cURL"), this))
    , m_settings(new QPushButton(tr("Settings…"), this))
{
    setObjectName(u"lookups"_s);
    m_text->setObjectName(u"lookupText"_s);
    m_text->setAccessibleName(tr("What NHN Cloud answered"));
    m_ask->setObjectName(u"askNhn"_s);
    m_ask->setToolTip(tr("Looks this message up by NHN Cloud's query API: why it failed, and whether an "
                         "alternative SMS went out"));
    m_copy->setObjectName(u"copyQuery"_s);
    m_copy->setToolTip(
        tr("The same as a command for a shell, which takes the secret key from NHN_SECRET_KEY"));
    m_settings->setObjectName(u"askSettings"_s);
    m_settings->setToolTip(tr("Where the secret key is written"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_ask, m_settings, m_copy})
        line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
    connect(m_ask, &QPushButton::clicked, this, &LookupView::ask);
    connect(m_copy, &QPushButton::clicked, this, &LookupView::copyCommand);
    connect(m_settings, &QPushButton::clicked, this, &LookupView::settingsWanted);
}

void LookupView::showMessage(const Cells &cells)
{
    const LookupKey key = lookupKeyOf(cells);
    m_messageType = cellOf(messagesTable, cells, "kakaoMessageType"_L1);
    m_path = lookupPath(m_messageType, key);
    if (key != m_read.key) {
        m_read = {};
        m_read.key = key;
    }
    draw();
    if (m_path)
        emit lookupsWanted(key);
}

void LookupView::takeLookups(const LookupsRead &read)
{
    if (read.key != m_read.key)
        return;
    m_read = read;
    draw();
}

void LookupView::setAskable(bool askable)
{
    m_askable = askable;
    draw();
}

void LookupView::ask()
{
    m_read.waiting = true;
    m_read.trouble.clear();
    draw();
    emit askWanted(m_messageType, m_read.key);
}

void LookupView::copyCommand()
{
    QGuiApplication::clipboard()->setText(lookupCommand(*m_path));
    emit told(tr("Copied a command. The secret key is not in it: set NHN_SECRET_KEY in the shell."));
}

void LookupView::draw()
{
    QStringList lines;
    if (!m_path)
        lines.append(
            tr("NHN Cloud cannot be asked about this message: there is no query for its type, or its app "
               "key, request or number in the request is missing."));
    else if (!m_askable)
        lines.append(tr("\"Ask NHN\" is off: it needs the secret key of the app, which the settings take."));
    if (m_read.waiting)
        lines.append(tr("NHN Cloud is asked; waiting for the answer."));
    if (!m_read.trouble.isEmpty())
        lines.append(m_read.trouble);
    for (qsizetype i = 0; i < m_read.lookups.size(); ++i) {
        lines.append(lookupText(m_read.lookups[i], m_shownTime));
        if (i == 0)
            lines.append(meaningOf(m_read.lookups[i]));
    }
    lines.removeAll({});
    m_text->showText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    m_ask->setEnabled(m_path && m_askable && !m_read.waiting);
    m_settings->setVisible(m_path && !m_askable);
    m_copy->setEnabled(m_path.has_value());
}
