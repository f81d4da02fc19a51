#include "server/guardedsocket.h"

#include <QDateTime>
#include <QHostAddress>

namespace {

/// The IPv4 form of an IPv4 client of a socket that listens on both.
QByteArray textOf(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 old = address.toIPv4Address(&mapped);
    return (mapped ? QHostAddress(old) : address).toString().toUtf8();
}

/// The path and query of a target that names the whole address, as it is sent to proxies.
QByteArray withoutAuthority(const QByteArray &target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size()
            || QByteArrayView(target).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype path = target.indexOf('/', scheme.size());
        return path < 0 ? "/" : target.sliced(path);
    }
    return target;
}

Refusal refusalOf(int status, const char *sentence)
{
    return {.answer = {.status = status, .text = sentence}, .outcome = {}, .note = {}};
}

/// What those are told for whom there is no room.
Answer crowded()
{
    return {.status = 503,
            .text = "Too much is coming in just now. Send it again later.\n",
            .retryAfter = retryAfterFull};
}

} // namespace

GuardedSocket::GuardedSocket(Gate *gate)
    : QTcpSocket(gate)
    , m_gate(gate)
    , m_plain(this)
{
    connect(&m_plain, &PlainSocket::readable, this, &GuardedSocket::read);
    connect(&m_plain, &PlainSocket::written, this, &GuardedSocket::written);
    connect(&m_plain, &PlainSocket::broken, this, &GuardedSocket::lost);
}

bool GuardedSocket::begin(qintptr descriptor)
{
    if (!m_plain.open(descriptor))
        return false;
    const auto [address, port] = m_plain.peer();
    m_peer = textOf(address);
    setPeerAddress(address);
    setPeerPort(port);
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
    m_since.start();
    return true;
}

void GuardedSocket::stop()
{
    m_stopping = true;
    disconnectFromHost();
}

void GuardedSocket::makeRoom()
{
    if (m_framing || !m_answered)
        m_plain.write(responseBytes(crowded(), Connection::Closes, false));
    hangUp();
}

void GuardedSocket::checkTime(const Limits &limits)
{
    if (m_stage == Stage::Lingering && m_since.elapsed() > lingerTime - lookInterval)
        hangUp(); // before it is looked at again
    if (m_stage != Stage::Reading || !isLate(limits))
        return;
    if (m_framing)
        refuse(refusalOf(408, "The request took too long.\n"));
    else
        hangUp();
}

bool GuardedSocket::isLate(const Limits &limits) const
{
    const qint64 waited = m_since.elapsed();
    if (m_plain.unsent() > 0)
        return waited > limits.answerTime;
    if (!m_framing)
        return waited > (m_answered ? limits.keepAliveTime : limits.headTime);
    if (m_framing->stage() == Framing::Stage::Head)
        return waited > limits.headTime;
    return m_sinceBytes.elapsed() > limits.bodyTime
        || waited > limits.headTime + limits.bodyTime + m_counted * 1'000 / limits.bodyRate;
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_shown.size();
}

qint64 GuardedSocket::bytesToWrite() const
{
    return m_plain.unsent();
}

/// Later versions of QHttpServer end connections that they take for idle; this one knows whether it is.
void GuardedSocket::disconnectFromHost()
{
    if (m_stage != Stage::Reading || m_framing || !rest().isEmpty())
        return;
    m_stage = Stage::Lingering;
    linger();
}

void GuardedSocket::close()
{
    disconnectFromHost();
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qsizetype size = qMin<qsizetype>(m_shown.size(), maxSize);
    std::copy_n(m_shown.cbegin(), size, data);
    m_shown.remove(0, size);
    return size;
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    if (m_stage == Stage::Answering)
        m_answer.append(data, size);
    return size;
}

/// What has come; nothing where nothing is there, or where the client's side has ended.
QByteArray GuardedSocket::take()
{
    if (m_plain.unsent() > 0)
        return {}; // to meet the end would drop it; what comes meanwhile waits
    auto bytes = m_plain.read();
    m_sinceBytes.start();
    if (!m_plain.isOpen())
        lost();
    return bytes;
}

void GuardedSocket::read()
{
    while (m_stage == Stage::Reading && m_plain.unsent() <= maxUnsent) {
        if (rest().isEmpty()) {
            m_bytes = take();
            m_at = 0;
            if (m_bytes.isEmpty())
                return;
        }
        follow();
    }
    if (m_stage != Stage::Lingering)
        return;
    m_lingered += take().size();
    if (m_lingered > lingerBytes)
        hangUp();
}

/// Follows the framing as far as it goes in one step.
void GuardedSocket::follow()
{
    if (!m_framing) {
        m_framing.emplace();
        m_since.start();
    }
    m_at += m_framing->feed(rest());
    if (m_framing->stage() == Framing::Stage::Refused) {
        refuse(refusalOf(m_framing->status(), "This is no valid request.\n"));
        return;
    }
    if (m_framing->stage() != Framing::Stage::Head && !m_judged)
        judge();
    if (m_stage == Stage::Reading && m_judged)
        countBody();
    if (m_stage == Stage::Reading && m_judged && m_framing->stage() == Framing::Stage::Done)
        show();
}

void GuardedSocket::judge()
{
    m_judged = true;
    auto &request = m_framing->request();
    request.remoteAddress = m_peer;
    request.receivedAt = QDateTime::currentMSecsSinceEpoch();
    Request head = request;
    head.target = withoutAuthority(head.target);
    if (const auto refusal = judgeHead(head, m_framing->length(), m_gate->rules()))
        refuse(*refusal);
    else if (m_framing->expectsContinue() && m_framing->stage() == Framing::Stage::Body && rest().isEmpty())
        m_plain.write("HTTP/1.1 100 Continue\r\n\r\n");
}

void GuardedSocket::countBody()
{
    const qint64 size = m_framing->request().body.size();
    m_gate->count(size - std::exchange(m_counted, size));
    if (size > m_gate->rules().maxBody)
        refuse(bodyTooLarge(m_gate->rules()));
    else if (m_gate->isFull())
        refuse({.answer = crowded(), .outcome = {}, .note = {}});
}

/// Shows QHttpServer the request that is complete.
void GuardedSocket::show()
{
    m_stage = Stage::Showing;
    m_shown = "POST " + m_gate->rules().path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    m_gate->setShown(this);
    emit readyRead();
    m_gate->setShown(nullptr);
    if (m_stage == Stage::Showing)
        refuse(refusalOf(500, "The request could not be taken.\n"));
}

Request GuardedSocket::takeRequest()
{
    m_stage = Stage::Owing;
    return std::move(m_framing->request());
}

/// What becomes of the connection once the request, which must have been read whole for that, is answered.
Connection GuardedSocket::connectionAfter() const
{
    if (m_stopping || m_framing->stage() != Framing::Stage::Done || !m_framing->keepAlive())
        return Connection::Closes;
    return m_framing->isOld() ? Connection::SaysStays : Connection::Stays;
}

HeaderList GuardedSocket::beginAnswer(const Answer &answer)
{
    m_stage = Stage::Answering;
    m_after = connectionAfter();
    return responseFields(answer, m_after);
}

void GuardedSocket::endAnswer()
{
    m_plain.write(std::exchange(m_answer, {}));
    endRequest(m_after);
    read();
}

void GuardedSocket::refuse(const Refusal &refusal)
{
    m_stage = Stage::Answering;
    const Connection after = refusal.answer.status == 200 ? connectionAfter() : Connection::Closes;
    auto &request = m_framing->request();
    m_plain.write(responseBytes(refusal.answer, after, request.method == "HEAD"));
    if (after == Connection::Closes)
        m_gate->countRefusal();
    if (refusal.outcome) {
        m_framing->feed(rest()); // what has come of the body is kept, without its chunks
        emit refused(refusedDelivery(std::move(request), refusal));
    }
    endRequest(after);
}

/// Goes on to the next request, or ends the connection.
void GuardedSocket::endRequest(Connection connection)
{
    m_framing.reset();
    m_judged = false;
    m_answered = true;
    m_since.start();
    m_gate->count(-std::exchange(m_counted, 0));
    m_stage = connection == Connection::Closes ? Stage::Lingering : Stage::Reading;
    if (!m_plain.isOpen())
        leave();
    else if (m_stage == Stage::Lingering)
        linger();
}

/// Ends our side at once and reads on for a while, so that the client sees the answer and no reset.
void GuardedSocket::linger()
{
    m_bytes.clear();
    m_at = 0;
    m_plain.endWriting();
    written();
}

void GuardedSocket::written()
{
    if (m_stage == Stage::Reading || (m_stage == Stage::Lingering && m_plain.unsent() == 0))
        read();
}

/// The client is gone. While an answer is owed to it, this stays.
void GuardedSocket::lost()
{
    if (m_stage == Stage::Reading || m_stage == Stage::Lingering)
        leave();
}

void GuardedSocket::hangUp()
{
    m_plain.close();
    lost();
}

void GuardedSocket::leave()
{
    if (m_stage == Stage::Left)
        return;
    m_stage = Stage::Left;
    m_gate->count(-std::exchange(m_counted, 0));
    m_framing.reset();
    setSocketState(UnconnectedState);
    emit disconnected(); // has QHttpServer delete this
}
