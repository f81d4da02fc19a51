#include "app/samples.h"

#include "core/cell.h"
#include "core/json.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <span>

namespace {

struct Share ///< a value and how many of a thousand have it
{
    const char *value = nullptr;
    int permille = 0;
};

/// Result codes of messages: most arrive; null: no result yet.
constexpr Share resultCodes[] = {
    {"1000", 780}, {"MRC01", 120}, {"3018", 25}, {"3019", 15}, {"3020", 12}, {"3008", 10}, {"3016", 8},
    {"MRC02", 8},  {"3005", 6},    {"1025", 4},  {"3027", 4},  {"3022", 3},  {nullptr, 5},
};

constexpr Share messageTypes[] = {
    {"ALIMTALK_NORMAL", 700},     {"ALIMTALK_AUTH", 150},     {"ALIMTALK_MASS", 80},
    {"BRAND_MESSAGE_NORMAL", 40}, {"BRAND_MESSAGE_MASS", 15}, {"FRIENDTALK_NORMAL", 10},
    {"FRIENDTALK_MASS", 5},
};

constexpr const char *templateCodes[] = {"WELCOME_JOIN", "ORDER_PAID",     "ORDER_SHIPPED",  "DELIVERY_DONE",
                                         "REFUND_DONE",  "RESERVE_REMIND", "AUTH_OTP_LOGIN", "COUPON_EXPIRE",
                                         "POINT_EARNED", "INVOICE_READY"};

constexpr int mostComments = 8; ///< that a template's update carries

/// Reasons for which templates are commonly rejected.
constexpr const char *rejections[] = {
    "광고성 문구(할인, 이벤트 안내)가 포함되어 있어 반려되었습니다. 정보성 메시지만 등록할 수 있습니다.",
    "쿠폰/포인트 안내는 지급 근거(고객 동의, 소멸 예정 등)가 본문에 명시되어야 합니다.",
    "앱 설치 또는 실행을 유도하는 문구가 있습니다. 해당 문구를 삭제한 뒤 다시 요청해 주세요.",
    "버튼 링크가 열리지 않습니다. 접속 가능한 URL로 수정해 주세요.",
    "변수만으로 구성된 템플릿은 승인할 수 없습니다. 고정 문구를 추가해 주세요.",
    "발신 주체(업체명)를 확인할 수 없습니다. 본문에 업체명을 넣어 주세요.",
    "인증번호 템플릿은 보안 템플릿으로 등록해야 합니다.",
    "송금 버튼의 결제 화면 캡처가 첨부되지 않았습니다.",
};

constexpr const char *inquiries[] = {
    "문구를 수정했습니다. 재검수 부탁드립니다.",
    "쿠폰 지급 근거 화면을 첨부합니다.",
    "긴급 장애 안내용 템플릿입니다. 빠른 검수 부탁드립니다.",
};

constexpr const char *replies[] = {
    "첨부해 주신 화면 확인했습니다. 검수를 진행하겠습니다.",
    "추가로 발송 대상과 시점을 알려 주시기 바랍니다.",
};

constexpr const char *approvals[] = {"승인되었습니다."};
constexpr const char *requests[] = {"검수를 시작했습니다."};

struct CommentKind ///< who writes what in a state
{
    const char *status = nullptr;
    const char *author = nullptr;
    std::span<const char *const> texts;
};

constexpr CommentKind commentKinds[] = {
    {"INQ", "개발자", inquiries},         {"REQ", "카카오 검수자", requests},
    {"REP", "카카오 검수자", replies},    {"APR", "카카오 검수자", approvals},
    {"REJ", "카카오 검수자", rejections},
};

constexpr const char *fileNames[] = {"반려사유_안내.pdf", "결제화면 캡처.png", "쿠폰 지급 근거.jpg",
                                     "템플릿 수정 예시.docx"};

template <std::size_t size>
const char *pick(const Share (&shares)[size], int number)
{
    for (const Share &share : shares) {
        number -= share.permille;
        if (number < 0)
            return share.value;
    }
    return shares[0].value;
}

constexpr const char *appKey = "akb3dukdmdjsdSvgk";

/// Where the message can be asked for, as the API's paths have it for each type.
QByteArray linkOf(const QByteArray &type, const QByteArray &request, const QByteArray &sequence)
{
    const QByteArray service = type.startsWith("BRAND") ? "brand-message/v1.0"
        : type.startsWith("FRIEND")                     ? "friendtalk/v2.3"
                                                        : "alimtalk/v2.3";
    const QByteArray start =
        "https://kakaotalk-bizmessage.api.nhncloudservice.com/" + service + "/appkeys/" + appKey;
    if (type.endsWith("MASS"))
        return start + "/mass-messages/" + request + "/recipients/" + sequence;
    return start + (type.endsWith("AUTH") ? "/auth" : "") + "/messages/" + request + '/' + sequence;
}

QByteArray field(const char *key, const QByteArray &text)
{
    return '"' + QByteArray(key) + "\":" + jsonString(text) + ',';
}

const QTimeZone &korea()
{
    static const QTimeZone zone(9 * 3600);
    return zone;
}

} // namespace

Samples::Samples(Event event, int hooks, quint32 seed, qint64 time)
    : m_event(event)
    , m_hooks(hooks)
    , m_random(seed)
    , m_time(time)
    , m_comment(100'000 + 1'000 * bounded(900'000))
{
    for (const char *code : templateCodes)
        m_templates.append({.code = code, .status = Status::Unknown, .comments = {}});
}

QByteArray Samples::next()
{
    const bool templates = m_event == Event::Templates || (m_event == Event::Mixed && bounded(5) == 0);
    QByteArray hooks;
    for (int i = 0; i < m_hooks; ++i) {
        hooks += i > 0 ? "," : "";
        hooks += templates ? templateHook() : messageHook();
    }
    // Each draws by itself: in what order operands are read is the compiler's choice.
    const QByteArray hooksId = letters(2);
    QByteArray body = '{' + field("hooksId", identifier() + hooksId)
        + field("webhookConfigId", templates ? "wh-template-01" : "wh-result-01")
        + field("productName", "KakaoTalk Bizmessage") + field("appKey", appKey)
        + field("event", templates ? "TEMPLATE_STATUS_UPDATE" : "MESSAGE_RESULT_UPDATE") + "\"hooks\":["
        + hooks + "]}";
    m_time += msPerSecond;
    return body;
}

/// The present moment of the samples as the sender writes it, some milliseconds earlier.
QByteArray Samples::time(qint64 earlier) const
{
    QByteArray text = writeInstant(m_time - earlier, korea()).first(19);
    text[10] = ' ';
    return text;
}

QByteArray Samples::letters(int count)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text.append(alphabet[bounded(static_cast<int>(sizeof alphabet) - 1)]);
    return text;
}

/// 14 digits of Korean time and 11 letters or digits.
QByteArray Samples::identifier()
{
    QByteArray digits;
    const QByteArray now = time();
    for (const char c : now) {
        if (c >= '0' && c <= '9')
            digits.append(c);
    }
    return digits + letters(11);
}

QByteArray Samples::messageHook()
{
    const QByteArray type = pick(messageTypes, bounded(1000));
    const char *code = pick(resultCodes, bounded(1000));
    const QByteArray request = identifier();
    const QByteArray sequence = QByteArray::number(1 + bounded(type.endsWith("MASS") ? 1000 : 3));
    const QByteArray number = "010" + QByteArray::number(10'000'000 + bounded(90'000'000));
    const qint64 delay = (1 + bounded(9)) * msPerSecond;
    QByteArray hook = '{' + field("kakaoMessageType", type) + field("requestId", request)
        + "\"recipientSeq\":" + sequence + ',' + field("requestDate", time(delay + msPerSecond))
        + field("createDate", time(delay)) + field("recipientNo", number);
    if (code == nullptr)
        hook += "\"receiveDate\":null,\"resultCode\":null,";
    else
        hook += field("receiveDate", time()) + field("resultCode", code);
    hook += field("senderGroupingKey", "campaign-" + QByteArray::number(1 + bounded(20)));
    hook += field("recipientGroupingKey", "group-" + QByteArray::number(1 + bounded(50)));
    if (type.startsWith("BRAND"))
        hook += bounded(2) == 0 ? "\"isAddedChannel\":true," : "\"isAddedChannel\":false,";
    hook += "\"_links\":{\"self\":{\"href\":" + jsonString(linkOf(type, request, sequence)) + "}},";
    hook += field("hookId", identifier());
    hook.back() = '}';
    return hook;
}

/// Adds a comment in a state; earlier: how long before the update, in milliseconds.
void Samples::comment(Template &one, QByteArrayView status, qint64 earlier)
{
    const auto *kind = std::find_if(std::begin(commentKinds), std::end(commentKinds),
                                    [status](const CommentKind &some) { return status == some.status; });
    QByteArray files;
    if (bounded(3) == 0) {
        const QByteArray name = fileNames[bounded(static_cast<int>(std::size(fileNames)))];
        files = "{\"originalFileName\":" + jsonString(name)
            + ",\"filePath\":\"https://example.com/attachments/" + letters(16) + "\"}";
    }
    const char *text = kind->texts[static_cast<std::size_t>(bounded(static_cast<int>(kind->texts.size())))];
    QByteArray json = "{\"id\":" + QByteArray::number(m_comment++) + ',' + field("content", text)
        + field("userName", kind->author) + field("createdAt", time(earlier + msPerMinute))
        + "\"attachment\":[" + files + "]," + field("status", kind->status);
    json.back() = '}';
    one.comments.append(json);
    if (one.comments.size() > mostComments)
        one.comments.removeFirst();
}

/// What happens next to a template, with the comments that come of it.
void Samples::advance(Template &one)
{
    switch (one.status) {
    case Status::Unknown: // it has had its life before
        one.status = static_cast<Status>(1 + bounded(4));
        if (one.status != Status::Registered)
            comment(one, "REQ", 2 * msPerHour);
        if (one.status == Status::Reviewing)
            comment(one, "REP");
        break;
    case Status::Registered:
        one.status = Status::Reviewing;
        comment(one, "REQ");
        return;
    case Status::Reviewing:
        one.status = bounded(3) == 0 ? Status::Rejected : Status::Approved;
        break;
    case Status::Approved: // it was edited
        one.status = Status::Reviewing;
        comment(one, "INQ");
        return;
    case Status::Rejected: // it was asked about, which has it inspected again
        one.status = Status::Reviewing;
        comment(one, "INQ", msPerHour);
        comment(one, "REP");
        return;
    }
    if (one.status == Status::Approved)
        comment(one, "APR");
    if (one.status == Status::Rejected)
        comment(one, "REJ");
}

QByteArray Samples::templateHook()
{
    Template &one = m_templates[bounded(static_cast<int>(m_templates.size()))];
    advance(one);
    QByteArray hook = '{' + field("senderKey", QByteArray("3f1a9c0e5b7d4826a1c2e3f405162738495a6b7c"))
        + field("templateCode", one.code) + field("kakaoTemplateCode", QByteArray("nhn_") + one.code)
        + field("status", "TSC0" + QByteArray::number(static_cast<int>(one.status)));
    hook += "\"comments\":[" + one.comments.join(',') + "],";
    hook += field("updateDate", time());
    hook += field("hookId", identifier());
    hook.back() = '}';
    return hook;
}

QByteArray Samples::unknownEvent(qint64 time)
{
    const QByteArray number = QByteArray::number(time);
    return R"({"hooksId":"sample","webhookConfigId":"sample","productName":"KakaoTalk Bizmessage",)"
           R"("appKey":"sampleAppKey","event":"SAMPLE_OF_A_NEW_EVENT","hooks":[{"hookId":"sample-)"
        + number + R"(","text":"A sample: fields that this version does not know."}]})";
}
