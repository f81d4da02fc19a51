"""The table of HTTP answers, over real sockets."""
import json
import re
import signal
import socket
import stat
import time
import unittest

from program import Answer, ContractTest, comment, envelope, message, run, template

secret = "s3cret-Signature"


class Answers(ContractTest):
    def test_valid_delivery_is_200_and_kept(self):
        self.assertEqual(self.keep(envelope(message(1), message(2))), [200])
        self.assertEqual(self.count("messages"), 2)
        self.assertEqual(self.count("deliveries", "outcome:accepted httpStatus:200 hooks:2"), 1)

    def test_same_again_is_200_and_a_duplicate(self):
        body = envelope(message(1))
        self.assertEqual(self.keep(body, body), [200, 200])
        self.assertEqual(self.count("messages"), 1)
        self.assertEqual([row["outcome"] for row in self.cells("deliveries")], ["duplicate", "accepted"])

    def test_empty_hooks_twice_is_no_duplicate(self):
        self.assertEqual(self.keep(envelope(), envelope()), [200, 200])
        self.assertEqual(self.count("deliveries", "outcome:accepted"), 2)

    def test_verification(self):
        receiver = self.serve(signature=secret)
        probe = envelope(message(1), appKey="String")
        self.assertEqual(receiver.post(probe, ("X-Toast-Webhook-Signature", secret)).status, 200)
        self.assertEqual(receiver.post(probe).status, 401)
        receiver.stop()
        self.assertEqual(self.count("messages"), 0)
        self.assertEqual(self.count("deliveries", "outcome:verification httpStatus:200"), 1)

    def test_unknown_event_is_in_others(self):
        self.assertEqual(self.keep(envelope({"hookId": "x", "a": [1, {"b": 2.50}]}, event="NEW_EVENT")), [200])
        rows = self.cells("others")
        self.assertEqual(rows[0]["hook"], '{"hookId":"x","a":[1,{"b":2.5}]}')
        self.assertEqual(rows[0]["event"], "NEW_EVENT")

    def test_odd_hooks_spoil_nothing(self):
        self.assertEqual(self.keep(envelope(message(1), 7, message(2, recipientSeq="abc"), None, message(3))), [200])
        self.assertEqual(self.count("messages"), 3)
        note = self.cells("deliveries")[0]["note"]
        for word in ("1", "3", "recipientSeq"):
            self.assertIn(word, note)

    def test_signature(self):
        receiver = self.serve(signature=secret)
        body = envelope(message(1))
        self.assertEqual(receiver.post(body).status, 401)
        self.assertEqual(receiver.post(body, ("X-Toast-Webhook-Signature", secret + "x")).status, 401)
        self.assertEqual(receiver.post(body, ("x-toast-webhook-signature", secret)).status, 200)
        self.assertEqual(receiver.post(body, ("X-Nhn-Webhook-Signature", secret)).status, 200)
        receiver.stop()
        self.assertEqual(self.count("deliveries", "outcome:bad-signature httpStatus:401"), 2)
        for file in self.data.iterdir():
            self.assertNotIn(secret.encode(), file.read_bytes(), file.name)

    def test_secret_values_are_in_no_file(self):
        fields = [("Authorization", "SECRETVALUE1"), ("X-Tunnel-Authorization", "SECRETVALUE8"),
                  ("X-Amzn-Oidc-Data", "SECRETVALUE9"), ("x-amzn-oidc-accesstoken", "SECRETVALUE10"),
                  ("X-Secret-Key", "SECRETVALUE11"), ("Cookie", "SECRETVALUE2"), ("X-My-Token", "SECRETVALUE3"),
                  ("Proxy-Authorization", "SECRETVALUE4"), ("A-Secret", "SECRETVALUE5"),
                  ("Cf-Access-Jwt-Assertion", "SECRETVALUE6"), ("My-Signature", "SECRETVALUE7")]
        receiver = self.serve()
        self.assertEqual(receiver.post(envelope(message(1)), *fields, ("X-Kept", "KEPTVALUE")).status, 200)
        self.assertEqual(receiver.post(b"nonsense", *fields).status, 400)
        self.assertEqual(receiver.ask(body=b"x" * 100, fields=(*fields, ("Content-Length", "99999999999")), length=False).status, 413)
        self.assertEqual(receiver.ask(target="/other", fields=fields).status, 404)
        self.check_no_secrets()  # beside the running receiver
        receiver.stop(signal.SIGKILL)
        self.check_no_secrets()  # logs as a crash leaves them
        line = {"receivedAt": "2026-11-01T10:00:00+09:00", "remoteAddress": "", "method": "POST", "target": "/webhook",
                "headers": [[name, value] for name, value in fields], "body": "no json"}
        for more in ({}, {"outcome": "malformed", "httpStatus": 400, "note": "x"}):
            run("import", "--data-dir", self.data, "-", stdin=json.dumps({**line, **more}).encode())
        self.check_no_secrets()
        receiver = self.serve(signature="SECRETVALUE12")
        self.assertEqual(receiver.post(envelope(message(2)), *fields).status, 401)
        self.assertEqual(receiver.post(envelope(message(2)), ("X-Toast-Webhook-Signature", "SECRETVALUE12"), *fields).status, 200)
        status, said = receiver.stop()
        self.assertNotIn("SECRETVALUE", said)
        self.check_no_secrets()
        self.assertNotIn(b"SECRETVALUE", self.export("deliveries", "--format", "ndjson"))

    def all_bytes(self):
        for _ in range(10):
            try:
                return b"".join(file.read_bytes() for file in self.data.iterdir())
            except FileNotFoundError:  # tables that were put in place meanwhile
                pass
        self.fail("files come and go all the time")

    def check_no_secrets(self):
        everything = self.all_bytes()
        self.assertNotIn(b"SECRETVALUE", everything)
        self.assertIn(b"KEPTVALUE", everything)

    def test_bodies_that_are_refused_with_400(self):
        receiver = self.serve()
        deep = b'{"hooks":' + b"[" * 64 + b"]" * 64 + b"}"
        bodies = [b"", b"{", b"[]", b"null", b"{}", b'{"hooks":{}}', b'{"hooks":null}', b'{"hooks":[1,"a"]}', deep,
                  b'{"hooks":[],}', b'{"hooks":[tru]}', b'{"hooks":[],"a":01}', b'{"hooks":[],"a":"\xff"}',
                  b'{"hooks":[]} x', b'{"hooks":[],"a":1.}', b'{"hooks":[],"a":"\t"}', b'{"hooks":[{...}]}']
        for body in bodies:
            answer = receiver.post(body)
            self.assertEqual(answer.status, 400, body)
            self.assertGreater(len(answer.body), 10, body)
        receiver.stop()
        self.assertEqual(self.count("deliveries", "outcome:malformed httpStatus:400 -note:\"\""), len(bodies))
        self.assertEqual(self.count("deliveries", 'event:""'), len(bodies))

    def test_bodies_that_are_accepted(self):
        level64 = b'{"hooks":[],"a":' + b"[" * 63 + b"]" * 63 + b"}"
        bodies = [b'{"hooks":[]}', b'\xef\xbb\xbf{"hooks":[]}', level64, b'{"hooks":[],"a":1e400,"b":123456789012345678901}',
                  b'{"hooks":[],"a":"\\ud800"}', b' {"hooks" : [ ] } \n', b'{"hooks":1,"hooks":[]}']
        self.assertEqual(self.keep(*bodies), [200] * len(bodies))

    def test_body_over_the_limit(self):
        receiver = self.serve("--max-body", "1000")
        self.assertEqual(receiver.post(b"x" * 1001).status, 413)
        chunks = b"POST /webhook HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + b"3e8\r\n" + b"x" * 1000 + b"\r\n1\r\nx\r\n"
        self.assertEqual(Answer(receiver.raw(chunks)).status, 413)
        self.assertEqual(receiver.post(b'{"hooks":[]}' + b" " * 988).status, 200)
        receiver.stop()
        self.assertEqual(self.count("deliveries", "outcome:too-large httpStatus:413"), 2)

    def test_too_many_hooks(self):
        body = b'{"hooks":[' + b",".join([b"{}"] * 200001) + b"]}"
        self.assertEqual(self.keep(body), [413])
        self.assertEqual(self.count("deliveries", "outcome:too-large"), 1)

    def test_methods_and_paths(self):
        receiver = self.serve()
        for method in ("GET", "PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = receiver.ask(method)
            self.assertEqual((answer.status, answer.fields.get("allow")), (405, "POST"), method)
        for target in ("/", "/webhook/", "/Webhook", "/webhookx", "/healthz/x"):
            self.assertEqual(receiver.ask("POST", target, envelope()).status, 404, target)
        self.assertEqual(receiver.ask("POST", "/webhook?x=1", envelope()).status, 200)
        answer = receiver.ask("GET", "/healthz")
        self.assertEqual((answer.status, answer.body), (200, b"ok"))
        answer = receiver.ask("HEAD", "/healthz")
        self.assertEqual((answer.status, answer.body), (200, b""))
        receiver.stop()
        self.assertEqual(self.count("deliveries"), 1)

    def test_web_pages_are_refused(self):
        receiver = self.serve()
        self.assertEqual(receiver.post(envelope(), ("Origin", "https://example.com")).status, 403)
        self.assertEqual(receiver.post(envelope(), ("Sec-Fetch-Site", "cross-site")).status, 403)
        self.assertEqual(receiver.post(envelope(), ("Sec-Fetch-Site", "none")).status, 200)
        receiver.stop()
        self.assertEqual(self.count("deliveries"), 1)

    def test_order_of_checks(self):
        receiver = self.serve("--max-body", "10", signature=secret)
        self.assertEqual(receiver.ask("PUT", "/x", b"y" * 11, [("Origin", "a")]).status, 404)
        self.assertEqual(receiver.ask("PUT", "/webhook", b"y" * 11, [("Origin", "a")]).status, 405)
        self.assertEqual(receiver.ask("POST", "/webhook", b"y" * 11, [("Origin", "a")]).status, 403)
        self.assertEqual(receiver.ask("POST", "/webhook", b"y" * 11).status, 401)
        self.assertEqual(receiver.ask("POST", "/webhook", b"y" * 11, [("X-Toast-Webhook-Signature", secret)]).status, 413)
        self.assertEqual(receiver.ask("POST", "/webhook", b"y" * 10, [("X-Toast-Webhook-Signature", secret)]).status, 400)

    def test_not_by_the_book(self):
        receiver = self.serve()
        end = b"\r\n\r\n"
        for data, statuses in [
                (b"nonsense" + end, {400}), (b"GET /healthz HTTP/1.1" + end, {400}),
                (b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b" + end, {400}),
                (b"GET /healthz HTTP/1.1\r\nHost: a\r\nA : b" + end, {400}),
                (b"GET /healthz HTTP/1.1\r\nHost: a\r\nA: b\r\n c" + end, {400}),
                (b"GET /healthz HTTP/2.0\r\nHost: a" + end, {505, 400}),
                (b"POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: -1" + end, {400}),
                (b"POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked" + end, {400}),
                (b"POST /webhook HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip" + end, {501, 400}),
                (b"GET /" + b"a" * 66000 + b" HTTP/1.1\r\nHost: a" + end, {414}),
                (b"GET /healthz HTTP/1.1\r\nHost: a\r\nA: " + b"b" * 50000 + end, {431}),
                (b"GET /healthz HTTP/1.1\r\nHost: a\r\n" + b"A: b\r\n" * 130 + end, {431})]:
            self.assertIn(Answer(receiver.raw(data)).status, statuses, data[:80])

    def test_framing(self):
        receiver = self.serve()
        body = json.dumps(envelope(message(1))).encode()
        chunked = b"".join(b"%x\r\n%s\r\n" % (len(body[i:i + 50]), body[i:i + 50]) for i in range(0, len(body), 50)) + b"0\r\n\r\n"
        head = b"POST /webhook HTTP/1.1\r\nHost: a\r\n"
        self.assertEqual(Answer(receiver.raw(head + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked)).status, 200)
        second = json.dumps(envelope(message(2))).encode()
        plain = lambda text: head + b"Content-Length: %d\r\n\r\n" % len(text) + text
        both = receiver.raw(plain(second) + head + b"Connection: close\r\nContent-Length: 3\r\n\r\nabc")
        self.assertEqual(re.findall(rb"HTTP/1\.1 (\d+)", both), [b"200", b"400"])
        with socket.create_connection(("127.0.0.1", receiver.port), timeout=10) as client:
            client.sendall(head + b"Connection: close\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(body))
            self.assertTrue(client.recv(100).startswith(b"HTTP/1.1 100"))
            client.sendall(body)
            self.assertTrue(client.recv(100).startswith(b"HTTP/1.1 200"))
        receiver.stop()
        self.assertEqual(self.count("messages"), 2)

    def test_refusal_is_seen_by_a_client_that_goes_on_sending(self):
        receiver = self.serve(signature=secret)
        started = time.monotonic()
        data = receiver.raw(b"POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n" + b"x" * 900000)
        self.assertEqual(Answer(data).status, 401)
        self.assertLess(time.monotonic() - started, 5)

    def test_kept_refusals_are_bounded(self):
        receiver = self.serve()
        with socket.create_connection(("127.0.0.1", receiver.port), timeout=60) as client:
            for _ in range(1100):
                client.sendall(b"POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
                data = client.recv(4096)
                if b"close" in data.lower() or not data:
                    client.close()
                    client = socket.create_connection(("127.0.0.1", receiver.port), timeout=60)
        self.assertEqual(receiver.post(envelope(message(1))).status, 200)
        receiver.stop()
        self.assertEqual(self.count("deliveries", "outcome:malformed"), 1000)
        self.assertEqual(self.count("deliveries", "outcome:accepted"), 1)

    def test_no_answer_shows_stored_data(self):
        receiver = self.serve()
        receiver.post(envelope(message(1, recipientNo="01099998888")))
        for answer in (receiver.post(envelope(message(1, recipientNo="01099998888"))), receiver.ask("GET", "/messages"),
                       receiver.post(b"01099998888")):
            self.assertNotIn(b"01099998888", answer.body)

    def test_files_are_private(self):
        self.keep(envelope(message(1)))
        self.assertEqual(stat.S_IMODE(self.data.stat().st_mode), 0o700)
        for file in self.data.iterdir():
            self.assertEqual(stat.S_IMODE(file.stat().st_mode) & 0o077, 0, file.name)

    def test_second_serve_says_who_holds_the_folder(self):
        receiver = self.serve()
        ran = run("serve", "--data-dir", self.data, "--port", "0")
        self.assertEqual(ran.returncode, 1)
        self.assertIn(str(receiver.process.pid), ran.stderr.decode())

    def test_without_signature_only_loopback(self):
        ran = run("serve", "--data-dir", self.data, "--port", "0", "--listen", "0.0.0.0")
        self.assertEqual(ran.returncode, 2, ran.stderr)

    def test_large_delivery(self):
        hooks = [message(number) for number in range(60000)]
        self.assertEqual(self.keep(envelope(*hooks)), [200])
        self.assertEqual(self.count("messages"), 60000)

    def test_counts_beside_a_running_receiver(self):
        receiver = self.serve()
        for number in range(20):
            receiver.post(envelope(message(number)))
            self.assertEqual(self.count("messages"), number + 1)


class Tables(ContractTest):
    def test_which_table(self):
        kakao = {"productName": "KakaoTalk Bizmessage"}
        cases = [("messages", message(1), kakao), ("templates", template(1), kakao),
                 ("messages", message(2, requestId=None), {**kakao, "event": "MESSAGE_RESULT_UPDATE"}),
                 ("others", message(3, requestId=None), {**kakao, "event": "X"}),
                 ("sms", message(4), {"productName": "SMS"}), ("others", message(5), {"productName": "Email"}),
                 ("email", {"receiveMailAddr": "a@example.com", "mailStatusCode": "SST2"}, {"productName": "Email"}),
                 ("sms", {"countryCode": "82", "blockedDateTime": "2026-11-01T10:00:00.000+09:00"}, {"productName": "Sms", "event": "CONVERSION_BLOCK"}),
                 ("others", {"text": "x"}, {"productName": "SMS"}),
                 ("messages", message(6), {"productName": None}), ("templates", template(2), {"productName": "Other"}),
                 ("others", message(7, kakaoMessageType=None), {"productName": "Other"}),
                 ("messages", message(8), {"productName": "kakaotalk x"})]
        self.assertEqual(self.keep(*(envelope(hook, **fields) for _, hook, fields in cases)), [200] * len(cases))
        for table in ("messages", "templates", "others", "sms", "email"):
            self.assertEqual(self.count(table), sum(1 for name, _, _ in cases if name == table), table)

    def test_sameness_of_messages(self):
        bodies = [envelope(message(1)), envelope(message(1, resultCode="3018")), envelope(message(1), appKey="other"),
                  envelope(message(2, hookId=None)), envelope(message(2, hookId="")), envelope(message(2, hookId=None, recipientSeq="1")),
                  envelope(message(2, hookId=None, resultCode="3018")), envelope(message(2, hookId=None, resultCode=None)),
                  envelope({"event": 1}, event="MESSAGE_RESULT_UPDATE"), envelope({"event": 1}, event="MESSAGE_RESULT_UPDATE"),
                  envelope(message(9), message(9))]
        self.keep(*bodies)
        self.assertEqual(self.count("messages"), 2 + 3 + 1 + 1)

    def test_comments_show_their_newest_state_where_they_first_came(self):
        first = template(1, comments=[comment(1, status="INQ", content="old"), comment(2)], updateDate="2026-11-01 10:00:00")
        newer = template(1, hookId="T2", comments=[comment(1, status="REP", content="new"), comment(3)], updateDate="2026-11-02 10:00:00")
        older = template(1, hookId="T3", comments=[comment(1, content="oldest")], updateDate="2026-10-01")
        self.keep(*(envelope(hook, event="T") for hook in (first, newer, older)))
        rows = {row["id"]: row for row in self.cells("comments")}
        self.assertEqual(sorted(rows), ["1", "2", "3"])
        self.assertEqual((rows["1"]["content"], rows["1"]["status"], rows["1"]["delivery"]), ("new", "REP", "1"))
        self.assertEqual(rows["1"]["hookId"], "T2")
        self.assertEqual([row["id"] for row in self.cells("comments")], ["3", "2", "1"])
        self.assertEqual(self.count("templates"), 3)

    def test_cells(self):
        self.keep(envelope(message(1, recipientSeq=1.0, resultCode=1000, isAddedChannel=True, receiveDate=None,
                                   senderGroupingKey={"a": [1]}, recipientGroupingKey=None, recipientGropuingKey="alias")))
        row = self.cells("messages")[0]
        self.assertEqual((row["recipientSeq"], row["resultCode"], row["isAddedChannel"], row["senderGroupingKey"],
                          row["receiveDate"], row["recipientGroupingKey"]), ("1.0", "1000", "true", '{"a":[1]}', "", "alias"))

    def test_equal_keys_and_surrogates(self):
        body = b'{"productName":"KakaoTalk","hooks":[{"requestId":"a","requestId":"b","recipientSeq":1,"hookId":"h","senderGroupingKey":"x\\ud800y"}],"appKey":"k"}'
        self.keep(body)
        row = self.cells("messages")[0]
        self.assertEqual((row["requestId"], row["senderGroupingKey"]), ("b", "x\ufffdy"))


if __name__ == "__main__":
    unittest.main()
