#include "store/bodycodec.h"
#include "support/sample.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray largeDelivery(qsizetype size)
{
    QList<QByteArray> hooks;
    for (qsizetype bytes = 0; bytes < size; bytes += hooks.constLast().size())
        hooks.append(sample::message(static_cast<int>(hooks.size())));
    return sample::body(hooks);
}

/// What readsWhatWasKeptLongAgo expects.
const QByteArray longAgo =
    QByteArray("{'hooksId':'20270517100000Zq81LmVxTr0Pw','webhookConfigId':'wh-result-01',"
               "'productName':'KakaoTalk Bizmessage','appKey':'Zq81LmVxTr0PwYc2N',"
               "'event':'MESSAGE_RESULT_UPDATE','hooks':[{'kakaoMessageType':'ALIMTALK_NORMAL',"
               "'requestId':'20270517100000aB3dE5fG7hI','recipientSeq':1,'recipientNo':'01012345678',"
               "'receiveDate':'2027-05-17 10:00:00','resultCode':'1000',"
               "'hookId':'20270517100000jK9lM1nO3pQ'}]}")
        .replace('\'', '"');

const QByteArray korean = "{\"content\":\"광고성 문구가 포함되어 있어 반려되었습니다. 반려되었습니다.\"}";

/// A frame with the size that it announces, and one block of so many bytes.
QByteArray frameOf(quint64 announced, quint32 block)
{
    QByteArray frame = QByteArray::fromHex("28b52ffde0");
    const auto size = qToLittleEndian(announced);
    frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    const auto head = qToLittleEndian(block << 3 | 1U); // the last one, as it came
    frame.append(reinterpret_cast<const char *>(&head), 3);
    return frame + QByteArray(block, 'x');
}

} // namespace

class TestBodyCodec : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("null") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("tiny") << QByteArray("{}");
        QTest::newRow("a message") << sample::body({sample::message(1)});
        QTest::newRow("Korean") << korean;
        QTest::newRow("no UTF-8") << QByteArray("\0\xFF\xC0\x80\xED\xA0\x80", 7).repeated(100);
        QTest::newRow("random") << randomBytes(1'048'576);
        QTest::newRow("large") << largeDelivery(30LL * 1024 * 1024);
    }

    void givesBackWhatCame()
    {
        QFETCH(QByteArray, body);
        BodyPacker packer;
        BodyUnpacker unpacker;
        packer.pack(QByteArray(5'000'000, 'y')); // what was there before does not matter
        for (int times = 0; times < 2; ++times) {
            const KeptBody kept = packer.pack(body);
            QVERIFY(!kept.bytes.isNull()); // never NULL in SQL
            const auto back = unpacker.unpack(kept);
            QVERIFY(back);
            QVERIFY(*back == body);
            QVERIFY(unpacker.holds(kept, body));
        }
    }

    void makesDeliveriesSmall()
    {
        BodyPacker packer;
        const QByteArray one = sample::body({sample::message(1)});
        const KeptBody kept = packer.pack(one);
        QCOMPARE(kept.encoding, 1);
        QVERIFY2(kept.bytes.size() * 3 < one.size(), QByteArray::number(kept.bytes.size()).constData());
        const QByteArray many = largeDelivery(500'000);
        QVERIFY(packer.pack(many).bytes.size() * 8 < many.size());
    }

    void keepsAsItCameWhatDoesNotBecomeSmaller()
    {
        BodyPacker packer;
        for (const QByteArray &body :
             {QByteArray(), QByteArray("{}"), randomBytes(100), randomBytes(300'000)}) {
            const KeptBody kept = packer.pack(body);
            QCOMPARE(kept.encoding, bodyAsItCame);
            QVERIFY(kept.bytes == body);
        }
    }

    void knowsNoOtherEncodings()
    {
        BodyPacker packer;
        BodyUnpacker unpacker;
        KeptBody kept = packer.pack(korean.repeated(10));
        QCOMPARE(kept.encoding, 1);
        for (const qint64 encoding : {-1LL, 2LL, 1LL << 40}) {
            kept.encoding = encoding;
            QVERIFY(!unpacker.unpack(kept));
            QVERIFY(!unpacker.holds(kept, korean.repeated(10)));
        }
    }

    void noticesEachDamagedByte()
    {
        BodyPacker packer;
        BodyUnpacker unpacker;
        const QByteArray body = sample::body({sample::message(1), sample::message(2)});
        const QByteArray whole = packer.pack(body).bytes.toByteArray();
        for (qsizetype place = 0; place < whole.size(); ++place) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = whole;
                damaged[place] = static_cast<char>(damaged[place] ^ (1 << bit));
                const auto back = unpacker.unpack({.encoding = 1, .bytes = damaged});
                QVERIFY(!back || *back == body); // a few bits mean nothing
            }
            QVERIFY(!unpacker.unpack({.encoding = 1, .bytes = QByteArrayView(whole).first(place)}));
        }
        QVERIFY(!unpacker.unpack({.encoding = 1, .bytes = whole + 'x'}));
        QVERIFY(!unpacker.unpack({.encoding = 1, .bytes = whole + whole}));
        QVERIFY(unpacker.unpack({.encoding = 1, .bytes = whole}) == body);
    }

    void doesNotBelieveHugeSizes_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("believed");
        QTest::newRow("right") << frameOf(1'000, 1'000) << true;
        QTest::newRow("more than its bytes can become") << frameOf(900'000'000, 1'000) << false;
        QTest::newRow("more than any body") << frameOf(maxKeptBody + 1, 100'000) << false;
        QTest::newRow("largest") << frameOf(~0ULL, 100'000) << false;
        QTest::newRow("more than there is") << frameOf(1'001, 1'000) << false;
        QTest::newRow("less than there is") << frameOf(999, 1'000) << false;
        QTest::newRow("nothing") << frameOf(0, 0) << false;
        QTest::newRow("no frame") << QByteArray("{\"hooks\":[]}") << false;
        QTest::newRow("no bytes") << QByteArray("") << false;
    }

    void doesNotBelieveHugeSizes()
    {
        QFETCH(QByteArray, frame);
        QFETCH(bool, believed);
        BodyUnpacker unpacker;
        QCOMPARE(unpacker.unpack({.encoding = 1, .bytes = frame}).has_value(), believed);
    }

    void tellsBodiesApart()
    {
        BodyPacker packer;
        BodyUnpacker unpacker;
        const QByteArray body = sample::body({sample::message(1)});
        QByteArray other = body;
        other[20] = other[20] == 'x' ? 'y' : 'x';
        for (const KeptBody &kept : {packer.pack(body), KeptBody{.bytes = body}}) {
            QVERIFY(unpacker.holds(kept, body));
            QVERIFY(!unpacker.holds(kept, other));
            QVERIFY(!unpacker.holds(kept, body + ' '));
            QVERIFY(!unpacker.holds(kept, QByteArray()));
        }
    }

    void theDictionaryIsNeverChanged()
    {
        const BodyPacker packer; // knows its resources
        QFile file(QStringLiteral(":/bodies-1.zdict"));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
                 QByteArray("4ae5a0bdd13bec3c99fb7824af5d5c06e3fd8a585342715fe7ce37ddf08cf223"));
        QCOMPARE(bytes.first(4), QByteArray::fromHex("37a430ec"));
        QCOMPARE(qFromLittleEndian<quint32>(bytes.constData() + 4), 1U);
    }

    void readsWhatWasKeptLongAgo()
    {
        BodyUnpacker unpacker;
        const QByteArray kept = QByteArray::fromHex(
            "28b52ffd65018f001d030093040da3696c706cbfa1b546763130ee17b5312663545be994ef6d"
            "71550a6b4a54ff38819e22f142c67d7aa159a6edadc4cccc5d7b72f510fc0d31e1949c078887"
            "d2ca19cba3f91ea351a7f10f0e421ce0fb0e64dc278d2ce2729fb0e56a185acb002f2acba939");
        const auto body = unpacker.unpack({.encoding = 1, .bytes = kept});
        QVERIFY(body);
        QCOMPARE(*body, longAgo);
    }
};

QTEST_APPLESS_MAIN(TestBodyCodec)
#include "tst_bodycodec.moc"
