"""The command line: export, import, send, info, exit statuses."""
import csv
import io
import json
import os
import pathlib
import pty
import signal
import stat
import subprocess
import time
import unicodedata
import unittest

from program import ContractTest, binary, comment, encode, envelope, message, run, template

headers = {
    "templates": "receivedAt,status,templateCode,kakaoTemplateCode,senderKey,comments,updateDate,hookId,appKey,webhookConfigId,delivery",
    "comments": "receivedAt,templateCode,status,userName,createdAt,content,attachments,attachmentNames,id,kakaoTemplateCode,senderKey,hookId,appKey,webhookConfigId,delivery",
    "messages": "receivedAt,kakaoMessageType,resultCode,recipientNo,requestId,recipientSeq,requestDate,createDate,receiveDate,senderGroupingKey,recipientGroupingKey,isAddedChannel,link,hookId,appKey,webhookConfigId,delivery",
    "deliveries": "delivery,receivedAt,outcome,httpStatus,event,hooks,hooksId,webhookConfigId,productName,appKey,bytes,remoteAddress,note",
    "others": "receivedAt,productName,event,hookId,hook,appKey,webhookConfigId,delivery",
}


class Words(ContractTest):
    def test_unknown_words(self):
        for words in (["nonsense"], ["--nonsense"], ["count"], ["count", "nonsense"], ["export", "messages", "--format", "xlsx"],
                      ["export", "messages", "--nonsense"], ["export", "messages", "--columns", "nope"],
                      ["export", "messages", "--sort", "nope"], ["export", "deliveries", "--format", "ndjson", "--columns", "note"],
                      ["explain"], ["explain", "1000", "--lang", "fr"], ["explain", "1000", "--product", "rcs"], ["explain", "1000", "--format", "csv"], ["forget"], ["forget", "--recipient", "abc", "--yes"], ["forget", "--recipient", "123"], ["--demo", "--data-dir", "x"], ["serve", "--demo"], ["serve", "--keep-days", "-1"], ["serve", "--keep-bytes", "1 GB"], ["serve", "--port", "70000"],
                      ["serve", "--port", "abc"], ["serve", "--signature", "x"]):
            ran = run(*words)
            self.assertEqual(ran.returncode, 2, (words, ran.stderr))
            self.assertGreater(len(ran.stderr), 10, words)
            self.assertEqual(ran.stdout, b"", words)

    def test_help(self):
        for words in ([], ["serve"], ["export"], ["count"], ["send"], ["import"], ["info"], ["forget"]):
            ran = run(*words, "--help")
            self.assertEqual(ran.returncode, 0, words)
            self.assertIn(b"alimboard", ran.stdout)
            for word in (b"koreanTime", b"maskNumbers", b"autostart", b"notices", b"stallThreshold"):  # settings of the window alone
                self.assertNotIn(word, ran.stdout, words)
        self.assertEqual(run("--version").returncode, 0)

    def test_folder_without_database(self):
        for words in (["count", "messages"], ["export", "messages"], ["info"], ["forget", "--recipient", "01012345678", "--yes"]):
            ran = run(*words, "--data-dir", self.data)
            self.assertEqual((ran.returncode, ran.stdout), (1, b""), words)
            self.assertGreater(len(ran.stderr), 10)
        self.assertFalse(self.data.exists())

    def test_foreign_journal_is_refused_untouched(self):
        self.data.mkdir()
        for content in (b"no database at all, but long enough to look like one" * 100, b"\0" * 5000):
            (self.data / "journal.db").write_bytes(content)
            for words in (["serve", "--port", "0"], ["count", "messages"], ["import", "-"]):
                ran = run(words[0], "--data-dir", self.data, *words[1:], stdin=b"")
                self.assertEqual(ran.returncode, 1, words)
            self.assertEqual((self.data / "journal.db").read_bytes(), content)

    def test_a_window_on_a_foreign_journal_says_so_and_fails(self):
        self.data.mkdir()
        content = b"no database at all, but long enough to look like one" * 100
        (self.data / "journal.db").write_bytes(content)
        window = subprocess.Popen([binary, "--data-dir", self.data, "--port", "0"], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.addCleanup(window.kill)
        said = window.stderr.readline()
        while not said.startswith(b"alimboard: "):
            self.assertTrue(said)
            said = window.stderr.readline()
        window.send_signal(signal.SIGTERM)
        self.assertEqual(window.communicate(timeout=60)[0], b"")
        self.assertEqual(window.returncode, 1)
        self.assertEqual((self.data / "journal.db").read_bytes(), content)

    def test_listening_line_and_signals(self):
        for how in (signal.SIGINT, signal.SIGTERM):
            receiver = self.serve()
            self.assertEqual(receiver.line, f"Listening on http://127.0.0.1:{receiver.port}/webhook")
            self.assertEqual(receiver.stop(how)[0], 0)

    def test_path_and_no_signature(self):
        receiver = self.serve("--path", "/my/hook", "--no-signature", signature="x")
        self.assertTrue(receiver.line.endswith("/my/hook"))
        self.assertEqual(receiver.ask("POST", "/my/hook", envelope()).status, 200)
        self.assertEqual(receiver.ask("POST", "/webhook", envelope()).status, 404)

    def test_signature_file(self):
        file = self.folder / "signatures"
        file.write_text("one\r\n\ntwo\n")
        receiver = self.serve("--signature-file", str(file))
        for value, status in (("one", 200), ("two", 200), ("three", 401), ("", 401)):
            self.assertEqual(receiver.post(envelope(), ("X-Toast-Webhook-Signature", value)).status, status, value)

    def test_info(self):
        self.keep(envelope(message(1), message(2)))
        info = json.loads(run("info", "--data-dir", self.data, "--format", "json").stdout)
        for key, value in {"messages": 2, "deliveries": 1, "templates": 0, "lastEntry": 1, "journalFree": 0}.items():
            self.assertEqual(info[key], value, key)
        for key in ("journalBytes", "tablesBytes", "schema", "journalVersion"):
            self.assertGreater(info[key], 0, key)
        for key in ("version", "qt", "sqlite"):
            self.assertRegex(info[key], r"^\d+\.\d+", key)
        self.assertRegex(info["oldest"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00$")
        self.assertEqual(info["oldest"], info["newest"])
        self.assertEqual(run("info", "--data-dir", self.data).returncode, 0)

    def test_retention_removes_the_oldest_but_never_templates(self):
        receiver = self.serve("--keep-bytes", "800000")
        receiver.post(envelope(template(1, comments=[comment(1)])))
        for first in range(0, 4_000, 100):
            receiver.post(envelope(*(message(number) for number in range(first, first + 100))))
        count = lambda table: int(run("count", table, "--data-dir", self.data).stdout)
        until = time.monotonic() + 60
        while count("messages") > 3_900:
            self.assertLess(time.monotonic(), until)
        self.assertEqual([count("templates"), count("comments")], [1, 1])
        kept = run("export", "messages", "--columns", "hookId", "--data-dir", self.data).stdout.split()
        self.assertIn(message(3_999)["hookId"].encode(), kept)
        self.assertNotIn(message(0)["hookId"].encode(), kept)

    def test_demo_touches_nothing_of_the_users(self):
        places = {name: self.folder / name for name in ("TMPDIR", "HOME", "XDG_RUNTIME_DIR")}
        for place in places.values():
            place.mkdir(mode=0o700)
        environment = {**os.environ, **{name: str(place) for name, place in places.items()}, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("XDG_DATA_HOME", None)
        demo = subprocess.Popen([binary, "--demo"], stdout=subprocess.PIPE, env=environment)
        self.addCleanup(demo.kill)
        self.assertRegex(demo.stdout.readline(), rb"^Listening on http://127.0.0.1:\d+/webhook$")
        [data] = places["TMPDIR"].glob("alimboard-demo-*")
        self.assertEqual(stat.S_IMODE(data.stat().st_mode), 0o700)
        count = lambda *words: int(run("count", *words, "--data-dir", data).stdout)
        self.assertGreaterEqual(count("messages"), 20_000)
        for status in ("TSC01", "TSC02", "TSC03", "TSC04"):
            self.assertGreater(count("templates", "--filter", "status=" + status), 0, status)
        before = count("deliveries")
        while count("deliveries") == before:  # new ones come in
            self.assertIsNone(demo.poll())
        demo.send_signal(signal.SIGTERM)
        self.assertEqual(demo.wait(30), 0)
        demo.stdout.close()
        self.assertEqual(list(places["TMPDIR"].iterdir()), [])
        self.assertEqual([path for path in places["HOME"].rglob("*") if "alimboard" in path.name.lower()], [])


class Export(ContractTest):
    odd = ['a,b', 'say "hi"', "line\nbreak", "cr\r\nlf", "=1+1", "+82", "-5", "@x", "\ttab", "😀 emoji", "nul\0here",
           unicodedata.normalize("NFD", "한글"), " space ", ""]

    def test_headers(self):
        self.keep(envelope())
        for table, header in headers.items():
            self.assertEqual(self.export(table).split(b"\r\n")[0].decode(), header)

    def test_csv_reads_back(self):
        self.keep(envelope(*(message(number, senderGroupingKey=text) for number, text in enumerate(self.odd))))
        data = self.export("messages", "--columns", "senderGroupingKey,hookId")
        self.assertTrue(data.endswith(b"\r\n"))
        rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
        self.assertEqual([row[0] for row in rows[1:]], self.odd[::-1])
        rows = list(csv.reader(io.StringIO(self.export("messages", "--columns", "senderGroupingKey,hookId", "--format", "tsv").decode(), newline=""), delimiter="\t"))
        self.assertEqual([row[0] for row in rows[1:]], self.odd[::-1])
        rows = self.rows("messages")
        self.assertEqual([row["senderGroupingKey"] for row in rows], self.odd[::-1])

    def test_excel(self):
        self.keep(envelope(*(message(number, senderGroupingKey=text) for number, text in enumerate(self.odd))))
        data = self.export("messages", "--excel", "--columns", "senderGroupingKey")
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        rows = [row[0] if row else "" for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))]
        self.assertEqual(rows[1:], [("'" + text if text[:1] in "=+-@\t\r" and text else text) for text in self.odd[::-1]])

    def test_order(self):
        self.keep(envelope(message(1, recipientSeq=10), message(2, recipientSeq=9), message(3, recipientSeq=None)),
                  envelope(message(4, recipientSeq=10), message(5, recipientSeq="x")))
        ids = lambda *arguments: [int(row["hookId"][1:]) for row in self.cells("messages", *arguments)]
        self.assertEqual(ids(), [5, 4, 3, 2, 1])
        self.assertEqual(ids("--sort", "recipientSeq")[:4], [3, 2, 4, 1])
        self.assertEqual(ids("--sort", "-recipientSeq")[-4:], [4, 1, 2, 3])
        self.assertEqual(ids("--sort=-hookId"), [5, 4, 3, 2, 1])
        self.assertEqual(ids("--filter", "recipientSeq:10"), [4, 1])

    def test_received_at(self):
        self.keep(envelope(message(1)))
        self.assertRegex(self.cells("messages")[0]["receivedAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00$")
        ran = run("export", "messages", "--data-dir", self.data, "--columns", "receivedAt", environment={"TZ": "UTC"})
        self.assertIn(b"+00:00", ran.stdout)

    def test_output_file(self):
        self.keep(envelope(message(1)))
        target = self.folder / "out.csv"
        target.write_text("old")
        link = self.folder / "link.csv"
        link.symlink_to(target)
        self.export("messages", "-o", link)
        self.assertTrue(link.is_symlink())
        self.assertIn(b"hookId", target.read_bytes())
        self.assertEqual(sorted(file.name for file in self.folder.iterdir()), ["data", "link.csv", "out.csv"])
        self.assertEqual(self.export("messages", "-o", "/dev/null"), b"")
        self.assertEqual(self.export("messages", "-o", "-"), self.export("messages"))
        ran = run("export", "messages", "--data-dir", self.data, "-o", self.folder / "no" / "where.csv")
        self.assertEqual(ran.returncode, 1)

    def test_nothing_commands_a_terminal(self):
        hostile = "\x1b]0;title\x07\x1b[2J\u202egnp.exe\x9b1m\x7f"
        self.keep(envelope({"text": hostile, "hookId": hostile}, event="NEW"), envelope(message(1, senderGroupingKey=hostile)))
        for table, format in (("others", "csv"), ("others", "ndjson"), ("messages", "tsv"), ("deliveries", "ndjson")):
            ours, theirs = pty.openpty()
            ran = subprocess.Popen([binary, "export", table, "--data-dir", self.data, "--format", format], stdout=theirs)
            os.close(theirs)
            shown = b""
            while True:
                try:
                    part = os.read(ours, 65536)
                except OSError:
                    break
                if not part:
                    break
                shown += part
            os.close(ours)
            self.assertEqual(ran.wait(60), 0)
            for bytes in (b"\x1b", b"\x07", b"\x7f", "\u202e".encode(), "\x9b".encode()):
                self.assertNotIn(bytes, shown, (table, format))
            self.assertIn(b"gnp.exe", shown)
        self.assertIn("\x1b]0;title".encode(), self.export("messages"))  # a pipe gets it as it is

    def test_broken_pipe_is_quiet(self):
        self.keep(envelope(*(message(number) for number in range(5000))))
        process = subprocess.Popen([binary, "export", "messages", "--data-dir", str(self.data)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(10)
        process.stdout.close()
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()
        process.wait(20)

    def test_mask(self):
        self.keep(envelope(message(1, recipientNo="01012345678")), envelope({"hookId": "x", "deep": [{"recipientNo": "01012345678"}]}, event="X"))
        self.assertEqual(self.cells("messages", "--mask")[0]["recipientNo"], "010****5678")
        self.assertIn("010****5678", self.cells("others", "--mask")[0]["hook"])
        for table in headers:
            for form in ("csv", "tsv", "ndjson"):
                self.assertNotIn(b"01012345678", self.export(table, "--mask", "--format", form), (table, form))
        line = self.export("deliveries", "--mask", "--format", "ndjson").splitlines()[0]
        self.assertIs(json.loads(line)["masked"], True)
        ran = run("import", "--data-dir", self.folder / "other", "-", stdin=line)
        self.assertEqual(ran.returncode, 1)
        self.assertIn(b"refused 1", ran.stdout)


class Import(ContractTest):
    def fill(self):
        receiver = self.serve(signature="s")
        sign = ("X-Toast-Webhook-Signature", "s")
        receiver.post(envelope(message(1), template(1, comments=[comment(1)])), sign, ("X-Twice", "a"), ("x-twice", "b"))
        receiver.post(envelope(message(1)), sign)
        receiver.post(envelope(appKey="String"), sign)
        receiver.post(envelope(message(2)))
        receiver.post(b"\xff\xfe nonsense", sign)
        receiver.post(envelope({"a": "\0é"}, event="X"), sign)
        receiver.stop()

    def test_round_trip_loses_nothing(self):
        self.fill()
        lines = self.export("deliveries", "--format", "ndjson")
        first = json.loads(lines.splitlines()[0])
        self.assertEqual(list(first)[:6], ["receivedAt", "remoteAddress", "method", "target", "headers", "body"])
        self.assertEqual([json.loads(line)["outcome"] for line in lines.splitlines()],
                         ["accepted", "accepted", "verification", "bad-signature", "malformed", "accepted"])
        self.assertIn("bodyBase64", json.loads(lines.splitlines()[4]))
        other = self.folder / "other"
        ran = run("import", "--data-dir", other, "-", stdin=lines)
        self.assertEqual((ran.returncode, ran.stdout.decode().strip().splitlines()[-1]), (0, "imported 6, duplicate 0, refused 0"), ran.stderr)
        again = run("export", "deliveries", "--data-dir", other, "--format", "ndjson").stdout
        self.assertEqual(again, lines)
        for table in headers:
            self.assertEqual(run("export", table, "--data-dir", other).stdout, self.export(table), table)
        ran = run("import", "--data-dir", other, "-", stdin=lines)
        self.assertEqual((ran.returncode, ran.stdout.decode().strip().splitlines()[-1]), (0, "imported 0, duplicate 6, refused 0"), ran.stderr)
        self.assertEqual(run("export", "deliveries", "--data-dir", other, "--format", "ndjson").stdout, lines)

    def test_equal_lines_in_one_run_are_kept_as_often_as_they_stand(self):
        self.keep(envelope())
        line = self.export("deliveries", "--format", "ndjson")
        other = self.folder / "other"
        for expected in ("imported 2, duplicate 0, refused 0", "imported 0, duplicate 2, refused 0"):
            ran = run("import", "--data-dir", other, "-", stdin=line + line)
            self.assertEqual(ran.stdout.decode().strip().splitlines()[-1], expected)

    def test_bare_deliveries(self):
        lines = b"\n".join(encode(envelope(message(number))) for number in (1, 2, 1)) + b"\n"
        pretty = json.dumps(envelope(message(3)), indent=2).encode()
        file = self.folder / "lines.ndjson"
        file.write_bytes(lines)
        other = self.folder / "pretty.json"
        other.write_bytes(pretty)
        ran = run("import", "--data-dir", self.data, file, other)
        self.assertEqual((ran.returncode, ran.stdout.decode().strip().splitlines()[-1]), (0, "imported 3, duplicate 1, refused 0"), ran.stderr)
        self.assertEqual(self.count("messages"), 3)
        self.assertEqual(self.count("deliveries", 'remoteAddress:""'), 3)

    def test_refused_lines_are_named(self):
        file = self.folder / "lines.ndjson"
        file.write_bytes(encode(envelope(message(1))) + b'\n{"hooks":1}\nnonsense\n' + encode(envelope(message(2))) + b"\n")
        ran = run("import", "--data-dir", self.data, file)
        self.assertEqual((ran.returncode, ran.stdout.decode().strip().splitlines()[-1]), (1, "imported 2, duplicate 0, refused 2"))
        self.assertIn(f"{file}:2", ran.stderr.decode())
        self.assertIn(f"{file}:3", ran.stderr.decode())
        self.assertEqual(self.count("deliveries"), 2)

    def imported(self, *lines, folder=None):
        ran = run("import", "--data-dir", folder or self.data, "-", stdin=b"\n".join(encode(line) for line in lines))
        return ran.stdout.decode().strip().splitlines()[-1]

    def line(self, **more):
        return {"receivedAt": "2026-11-01T10:00:00.000+09:00", "method": "POST", "target": "/webhook", "headers": [],
                "body": json.dumps(envelope(message(1))), **more}

    def test_a_line_without_outcome_is_judged_as_if_just_posted(self):
        for more in ({"method": "GET"}, {"target": "/other"}, {"headers": [["Origin", "https://example.com"]]},
                     {"body": " " * (32 * 1024 * 1024) + json.dumps(envelope())}):
            self.assertEqual(self.imported(self.line(**more)), "imported 0, duplicate 0, refused 1", more.keys())
        self.assertEqual(self.imported(self.line(target="/webhook?x=1")), "imported 1, duplicate 0, refused 0")

    def test_hooks_of_lines_with_their_outcome_are_known_in_the_same_run(self):
        for body in (envelope(message(1)), envelope()):
            line = self.line(body=json.dumps(body), outcome="accepted")
            self.assertEqual(self.imported(line, self.line(body=json.dumps(body))), "imported 1, duplicate 1, refused 0")

    def test_hook_ids_do_not_run_into_app_keys(self):
        one = {**envelope({**message(1), "hookId": "A\nB"}), "appKey": "C"}
        other = {**envelope({**message(1), "hookId": "A"}), "appKey": "B\nC"}
        self.assertEqual(self.imported(one, other), "imported 2, duplicate 0, refused 0")

    def test_times_that_are_written_as_they_were_read(self):
        self.assertEqual(self.imported(self.line(receivedAt="1970-01-01T00:00:00.000+00:00")), "imported 1, duplicate 0, refused 0")
        self.assertIn("1970-01-01", self.cells("deliveries")[0]["receivedAt"])
        self.assertEqual(self.imported(self.line(receivedAt="9999-12-31T23:59:59.999+00:00")), "imported 0, duplicate 0, refused 1")

    def test_foreign_offset(self):
        line = {"receivedAt": "2026-11-01T10:00:00.000-05:00", "remoteAddress": "1.2.3.4", "method": "POST", "target": "/webhook",
                "headers": [], "body": json.dumps(envelope(message(1)))}
        ran = run("import", "--data-dir", self.data, "-", stdin=encode(line))
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(self.cells("messages")[0]["receivedAt"], "2026-11-02T00:00:00.000+09:00")
        self.assertEqual(self.count("messages", "receivedAt:2026-11-02"), 1)

    def test_beside_a_running_receiver(self):
        receiver = self.serve()
        receiver.post(envelope(message(1)))
        ran = run("import", "--data-dir", self.data, "-", stdin=b"\n".join(encode(envelope(message(number))) for number in range(300)))
        self.assertEqual(ran.stdout.decode().strip().splitlines()[-1], "imported 299, duplicate 1, refused 0", ran.stderr)
        self.assertEqual(self.count("messages"), 300)
        self.assertEqual(receiver.post(envelope(message(5000))).status, 200)
        self.assertEqual(self.count("messages"), 301)


class Send(ContractTest):
    def send(self, receiver, *arguments, **more):
        return run("send", "--url", f"http://127.0.0.1:{receiver.port}/webhook", *arguments, **more)

    def test_send(self):
        receiver = self.serve(signature="s")
        ran = self.send(receiver, "--count", "50", "--hooks", "3", "--seed", "7", environment={"ALIMBOARD_SIGNATURE": "s"})
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertRegex(ran.stdout.decode().strip().splitlines()[-1], r"^accepted 50, refused 0, failed 0 in [\d.]+ s \([\d.,]+ deliveries/s\)$")
        self.assertEqual(self.count("deliveries", "hooks:3 outcome:accepted"), 50)
        self.assertGreater(self.count("messages"), 0)
        self.assertGreater(self.count("templates"), 0)
        self.send(receiver, "--count", "50", "--hooks", "3", "--seed", "7", environment={"ALIMBOARD_SIGNATURE": "s"})
        self.assertEqual(self.count("deliveries", "outcome:duplicate"), 50)
        ran = self.send(receiver, "--count", "2")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("refused 2", ran.stdout.decode())

    def test_events(self):
        receiver = self.serve()
        self.send(receiver, "--event", "templates", "--count", "5")
        self.assertEqual((self.count("templates"), self.count("messages")), (5, 0))
        self.send(receiver, "--event", "messages", "--count", "5")
        self.assertEqual((self.count("templates"), self.count("messages")), (5, 5))

    def test_files(self):
        receiver = self.serve()
        file = self.folder / "a.json"
        file.write_text(json.dumps(envelope(message(1)), indent=1))
        self.assertEqual(self.send(receiver, file).returncode, 0)
        self.assertEqual(self.count("messages"), 1)

    def test_foreign_addresses_need_yes(self):
        ran = run("send", "--url", "http://192.0.2.1:9/webhook")
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("--yes", ran.stderr.decode())

    def test_nobody_listens(self):
        ran = run("send", "--url", "http://127.0.0.1:9/webhook")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("failed 1", ran.stdout.decode())


if __name__ == "__main__":
    unittest.main()
