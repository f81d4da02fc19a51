"""The query language, sentence by sentence, through `count --filter`."""
import datetime
import pathlib
import re
import unicodedata
import unittest

from program import ContractTest, comment, envelope, message, run, template

zone = datetime.timezone(datetime.timedelta(hours=9))


class QueryTest(ContractTest):
    hooks = []
    table = "messages"

    def setUp(self):
        super().setUp()
        self.keep(envelope(*self.hooks, event="MESSAGE_RESULT_UPDATE"))

    def found(self, expected, query, table=None):
        self.assertEqual(self.count(table or self.table, query), expected, query)

    def refused(self, query, place=None, table=None):
        ran = run("count", table or self.table, "--data-dir", self.data, "--filter", query)
        error = ran.stderr.decode()
        self.assertEqual(ran.returncode, 2, (query, ran.stdout, error))
        self.assertIn("^", error, query)
        if place is not None:
            lines = error.splitlines()
            caret = next(index for index, line in enumerate(lines) if line.strip() and not line.strip().strip("^~"))
            self.assertEqual(lines[caret].index("^") - lines[caret - 1].index(query), place, error)


class Results(QueryTest):
    hooks = [message(n, resultCode=code) for n, code in enumerate(
        ["1000", "MRC01", "3018", "MRC02", "3005", "4161", None, "", "X9", "01000"])]

    def test_classes(self):
        for query, expected in (("result:ok", 2), ("result:error", 2), ("result:warning", 1), ("result:pending", 3),
                                ("result:unknown", 2), ("RESULT:OK", 2), ("result=ok", 2), ("result!=ok", 8), ("-result:ok", 8),
                                ("result:error OR result:warning", 3), ('result:"error" recipientNo:0100*', 2)):
            self.found(expected, query)

    def test_words(self):
        self.found(1, 'resultCode:"cannot be sent to this user"')
        self.found(1, "resultCode:실패")
        self.found(2, "resultCode:成功")

    def test_errors(self):
        for query in ("result:bad", "result:", "result>ok", "result:ok..error", 'result:""', "result:*"):
            self.refused(query)
        self.refused("result:ok", table="templates")


class Bodies(QueryTest):
    table = "deliveries"
    hooks = [message(1, senderGroupingKey="Needle 한글")]

    def test_bodies(self):
        self.keep(envelope(message(2)), b"no json needle")
        for query, expected in (("body:needle", 2), ("body:NEEDLE", 2), ("-body:needle", 1), ('body:"needle 한글"', 1), ("body:*json*", 1),
                                ("body:needle outcome:accepted", 1), ("body:needle OR hooks:1", 3), ("body:nothing", 0)):
            self.found(expected, query)
        rows = self.cells("deliveries", "--filter", "body:needle")
        self.assertEqual([row["outcome"] for row in rows], ["malformed", "accepted"])  # newest first

    def test_errors(self):
        for query in ("body=x", "body>x", "body:", 'body:""'):
            self.refused(query)
        self.refused("body:x", table="messages")


class Texts(QueryTest):
    hooks = [message(1, senderGroupingKey="Hello World", recipientGroupingKey="a*b"),
             message(2, senderGroupingKey="HELLO", recipientGroupingKey=None),
             message(3, senderGroupingKey="웰컴 메시지", recipientGroupingKey=""),
             message(4, senderGroupingKey='say "hi" \\ (x)', recipientGroupingKey="straße"),
             message(5, senderGroupingKey="ÀB", recipientGroupingKey="a:b=c")]

    def test_contains(self):
        self.found(2, "hello")
        self.found(2, "senderGroupingKey:hello")
        self.found(2, "SENDERGROUPINGKEY:hello")
        self.found(1, '"hello world"')
        self.found(1, "senderGroupingKey:컴")
        self.found(1, "senderGroupingKey:" + unicodedata.normalize("NFD", "웰컴"))
        self.found(1, "senderGroupingKey:" + unicodedata.normalize("NFD", "àb"))
        self.found(0, "recipientGroupingKey:strasse")
        self.found(1, "recipientGroupingKey:STRAßE")

    def test_wildcards(self):
        self.found(2, "senderGroupingKey:hello*")
        self.found(1, "senderGroupingKey:*world")
        self.found(0, "senderGroupingKey:*hell")
        self.found(1, "senderGroupingKey:*worl*")
        self.found(1, "recipientGroupingKey:a*b")
        self.found(0, 'senderGroupingKey:"hello*"')
        self.found(2, "hello*")
        self.found(1, "*world")

    def test_exactly(self):
        self.found(1, "senderGroupingKey=HELLO")
        self.found(0, "senderGroupingKey=hello")
        self.found(4, "senderGroupingKey!=HELLO")
        self.found(1, "senderGroupingKey:=HELLO")
        self.found(4, "senderGroupingKey:!=HELLO")
        self.found(1, "recipientGroupingKey=a*b")
        self.found(0, "senderGroupingKey=HELL*")
        self.found(1, "recipientGroupingKey:a:b=c")
        self.found(0, "senderGroupingKey=" + unicodedata.normalize("NFD", "웰컴"))

    def test_order_by_code_point(self):
        self.found(4, "senderGroupingKey<웰")
        self.found(2, "senderGroupingKey>say\uffff")
        self.found(1, "senderGroupingKey<=HELLO")
        self.found(5, "senderGroupingKey>=HELLO")
        self.found(0, "senderGroupingKey:A..Z")

    def test_missing(self):
        self.found(2, 'recipientGroupingKey:""')
        self.found(3, "recipientGroupingKey:*")
        self.found(1, 'recipientGroupingKey=""')
        self.found(4, 'recipientGroupingKey!=""')
        self.found(4, "-recipientGroupingKey:straße")
        self.found(4, "recipientGroupingKey!=straße")
        self.found(3, '-recipientGroupingKey:""')
        self.refused("recipientGroupingKey:", None)
        self.refused('""')

    def test_quotes(self):
        self.found(1, r'"say \"hi\" \\ (x)"')
        self.found(0, '"world hello"')
        self.found(1, 'hello"world"')
        self.found(1, 'senderGroupingKey:hello"world"')
        self.refused('"open')
        self.refused('senderGroupingKey:"open')
        self.found(5, '"OR"')

    def test_logic(self):
        self.found(3, "hello OR 웰컴")
        self.found(1, "hello world")
        self.found(1, "hello AND world")
        self.found(1, "hello -world")
        self.found(1, "-senderGroupingKey:hello -웰컴 -say")
        self.found(2, "hello world OR 웰컴")
        self.found(1, "hello (world OR 웰컴)")
        self.found(3, "-(hello world) -웰컴")
        self.found(2, "--hello")
        self.found(3, "-hello")
        self.found(5, "")
        self.found(5, "   ")
        self.found(1, "hello or world")
        self.found(1, "-senderGroupingKey:world hello")

    def test_errors(self):
        for query in ("(", ")", "(hello", "hello)", "()", "hello OR", "OR hello", "OR", "-", "hello -", "- hello",
                      "foo:1", "senderGroupingKey:(a OR b)", "(hello OR)", "a OR OR b", ":x", "=x"):
            self.refused(query)
        self.refused("foo:1", 0)
        self.refused("hello bar:1", 6)

    def test_limits(self):
        self.found(0, " ".join(["zzz"] * 500))
        self.refused(" ".join(["zzz"] * 501))
        self.found(2, "(" * 99 + "hello" + ")" * 99)
        self.refused("(" * 101 + "hello" + ")" * 101)
        self.found(5, " OR ".join(["senderGroupingKey:*"] * 500))

    def test_all_columns_have_names(self):
        for table in ("templates", "comments", "messages", "deliveries", "others"):
            header = self.export(table).decode().splitlines()[0].lstrip("\ufeff")
            for key in header.split(","):
                self.count(table, f'{key}:""')
                self.count(table, f"{key}:*")


class Codes(QueryTest):
    hooks = [message(1, resultCode="1000"), message(2, resultCode="3018"), message(3, resultCode="MRC01"),
             message(4, resultCode=None), message(5, resultCode="weird", kakaoMessageType="BRAND_MESSAGE_NORMAL"),
             template(1, status="TSC04", comments=[comment(1, status="REJ"), comment(2, status="INQ")]),
             template(2, status="TSC03"), template(3, status="TSC02")]

    def test_words_in_three_languages(self):
        for word in ("rejected", "REJECTED", "반려", "差し戻し", "tsc04", "TSC04", "rej*", "*jected"):
            self.found(1, f"status:{word}", "templates")
        self.found(0, "status:reject", "templates")
        self.found(0, "status=rejected", "templates")
        self.found(1, "status=TSC04", "templates")
        self.found(0, "status=tsc04", "templates")
        self.found(2, "status!=TSC04", "templates")
        self.found(1, "status:rejected", "comments")
        self.found(1, "status:문의", "comments")
        self.found(2, "status:rejected OR status:reviewing", "templates")
        self.found(2, "resultCode:success")
        self.found(2, "resultCode:성공")
        self.found(1, 'kakaoMessageType:"brand message, normal"')
        self.found(1, "resultCode:weird")
        self.found(0, "resultCode:wei")
        self.found(1, "resultCode:wei*")

    def test_free_words_find_words_of_codes(self):
        self.found(1, "reject", "templates")
        self.found(1, "반려", "templates")
        self.found(2, "succes")
        self.found(1, "weir")

    def test_ranges_and_order(self):
        self.found(2, "resultCode:1000..3018")
        self.found(1, "resultCode:3000..4000")
        self.found(3, "resultCode>1000")
        self.found(4, "resultCode>=1000")
        self.found(1, "resultCode<2")
        self.refused("resultCode:3018..1000")
        self.found(4, "resultCode:!=1000")
        self.found(1, 'resultCode:""')


class Numbers(QueryTest):
    hooks = [message(1, recipientSeq=1), message(2, recipientSeq=2), message(3, recipientSeq="10"),
             message(4, recipientSeq="010"), message(5, recipientSeq=None), message(6, recipientSeq=2.5),
             message(7, recipientSeq=123456789012345678901)]

    def test_values(self):
        self.found(1, "recipientSeq:1")
        self.found(1, "recipientSeq=10")
        self.found(6, "recipientSeq!=10")
        self.found(2, "recipientSeq>1")
        self.found(2, "recipientSeq>=2")
        self.found(1, "recipientSeq<2")
        self.found(2, "recipientSeq<=2")
        self.found(2, "recipientSeq:2..10")
        self.found(2, "recipientSeq:..2")
        self.found(1, "recipientSeq:3..")
        self.found(1, 'recipientSeq:""')
        self.found(6, "recipientSeq:*")
        self.found(5, "-recipientSeq:<=2")

    def test_errors(self):
        for query in ("recipientSeq:abc", "recipientSeq:1.5", "recipientSeq:10..2", "recipientSeq:..", "recipientSeq:1*", "recipientSeq>"):
            self.refused(query)


class Times(QueryTest):
    hooks = [message(1, requestDate="2026-11-01"), message(2, requestDate="2026-11-01 10:00:00"),
             message(3, requestDate="2026-11-01T10:00:05"), message(4, requestDate="2026-11-02 00:00:00.0"),
             message(5, requestDate="2026-11-01T01:00:30.500Z"), message(6, requestDate="soon"),
             message(7, requestDate=None), message(8, requestDate="2026-11-01 10:01")]

    def test_a_time_stands_for_what_it_does_not_say(self):
        self.found(5, "requestDate:2026-11-01")
        self.found(5, "requestDate=2026-11-01")
        self.found(3, "requestDate:2026-11-01T10:00")
        self.found(3, 'requestDate:"2026-11-01 10:00"')
        self.found(1, "requestDate:2026-11-01T10:00:05")
        self.found(1, "requestDate:2026-11-01T10:00:30")
        self.found(1, "requestDate>2026-11-01")
        self.found(2, "requestDate>2026-11-01T10:00")
        self.found(1, "requestDate<2026-11-01T10:00")
        self.found(4, "requestDate<=2026-11-01T10:00")
        self.found(5, "requestDate>=2026-11-01T10:00")
        self.found(0, "requestDate<2026-11-01")
        self.found(3, "requestDate!=2026-11-01")
        self.found(3, "requestDate:2026-11-01T01:00Z")
        self.found(6, "requestDate:2026-11-01..2026-11-02")
        self.found(1, "requestDate:2026-11-02..")
        self.found(5, "requestDate:..2026-11-01")

    def test_no_time(self):
        self.found(7, "requestDate:*")
        self.found(1, 'requestDate:""')
        self.found(1, "soon")
        for query in ("requestDate:soon", "requestDate:2026-02-30", "requestDate:2026-11-02..2026-11-01",
                      "requestDate:2026-1-1", "requestDate:2026*"):
            self.refused(query)

    def test_relative(self):
        self.found(8, "receivedAt:today OR receivedAt:yesterday")
        self.found(8, "receivedAt:-2h")
        self.found(8, "receivedAt>-1d")
        self.found(0, "receivedAt<-1d")
        self.found(0, "-receivedAt:-7d")
        today = datetime.datetime.now(zone).strftime("%Y-%m-%d")
        self.found(8, f"receivedAt>={today} OR receivedAt:yesterday")
        self.found(8, f"receivedAt:{today} OR receivedAt:yesterday")

    def test_free_words_find_times(self):
        self.found(1, '"02 00:00:00.0"')
        today = datetime.datetime.now(zone).strftime("%Y-%m")
        self.found(8, f"{today} OR receivedAt:yesterday")
        self.found(8, '"+09:00"')
        self.refused("+09:00")


class Hostile(ContractTest):
    def test_a_megabyte_neither_crashes_nor_hangs(self):
        self.keep(envelope(message(1)))
        # An argument of the command line is at most 128 KiB on Linux.
        for part in ("(", '"', "-", "a:", "\\", "*", "OR "):
            ran = run("count", "messages", "--data-dir", self.data, "--filter=" + part * (130000 // len(part)), timeout=20)
            self.assertEqual(ran.returncode, 2, part)


class Documents(QueryTest):
    hooks = [message(1)]

    def test_every_query_of_the_guide_is_one(self):
        guide = (pathlib.Path(__file__).resolve().parents[2] / "docs" / "queries.md").read_text()
        queries = [query for line in guide.splitlines() if line.startswith("| `")
                   for query in re.findall(r"`([^`]+)`", line.split(" | ")[0])]
        self.assertGreater(len(queries), 25)
        tables = ("messages", "templates", "comments", "deliveries")
        for query in queries:
            statuses = [run("count", table, "--data-dir", self.data, "--filter", query).returncode
                        for table in tables]
            self.assertIn(0, statuses, query)


if __name__ == "__main__":
    unittest.main()
