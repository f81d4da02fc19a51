"""`forget`: one person's number goes from every file of the folder, beside a running receiver too."""
import json
import os
import re
import signal
import subprocess
import threading
import unittest

from program import ContractTest, binary, envelope, message, run

number = "01012345678"
typed = "+82 10-1234-5678"
forms = [b"01012345678", b"010-1234-5678", b"010 1234 5678", b"8210-1234-5678", b"821012345678", b"82 10-1234-5678",
         b"12345678", b"1234-5678", b"1234 5678"]  # with the ends alone, so that no form is missed


class Forget(ContractTest):
    def holding(self):
        """The files in which a form of the number stands."""
        return {(file.name, form.decode()) for file in self.data.iterdir() for form in forms
                if form in file.read_bytes()}

    def forget(self, *arguments, whose=number, **more):
        ran = run("forget", "--recipient", whose, "--data-dir", self.data, "--yes", *arguments, **more)
        self.assertEqual(ran.returncode, 0, ran.stderr.decode())
        return int(re.fullmatch(rb"forgotten in (\d+) deliveries\n", ran.stdout)[1]), ran.stderr.decode()

    def fill(self, receiver):
        """Everywhere where a number may stand, in every form."""
        escaped = json.dumps(envelope(message(7, recipientNo="@")))
        bodies = [
            envelope(message(1, recipientNo=number), message(2, recipientNo="01099998888")),
            envelope(message(3, recipientNo="010-1234-5678", recipientGroupingKey=number)),
            envelope(message(4, recipientNo="+821012345678"), message(5, recipientNo=821012345678)),
            envelope(message(6, recipientNo="82 10-1234-5678", requestId=number)),
            escaped.replace("@", "".join(f"\\u{ord(digit):04x}" for digit in number)).encode(),
            envelope({"hookId": "x", "text": f"call {number}, or 010 1234 5678!"}, event="NEW"),
            b"recipientNo=01012345678",
            envelope(message(8, hookId=None, requestId=None, recipientNo=number)),
            envelope(message(9, recipientNo="0101234567"), message(10, recipientNo="101012345679")),
        ]
        answers = [receiver.ask(body=body).status for body in bodies]
        answers.append(receiver.ask(target=f"/webhook?to=%2B82{number[1:]}&more=010%2D1234%2D5678",
                                    body=envelope(message(11))).status)
        answers.append(receiver.post(envelope(message(12)), ("X-About", "010-1234-5678")).status)
        self.assertEqual(answers, [200] * 6 + [400] + [200] * 4)

    def check(self):
        self.assertEqual(self.holding(), set())
        kept = self.export("deliveries", "--format", "ndjson")  # bodies stand compressed in the file
        self.assertEqual([form for form in forms if form in kept], [])
        stars = {row["hookId"][-2:]: row["recipientNo"] for row in self.cells("messages")}
        self.assertEqual(stars[""], "*" * 11)
        self.assertEqual(stars["01"], "*" * 11)
        self.assertEqual(stars["02"], "01099998888")
        self.assertEqual(stars["03"], "***-****-****")
        self.assertEqual((stars["04"], stars["05"]), ("+" + "*" * 12, "*" * 12))
        self.assertEqual(stars["06"], "** **-****-****")
        self.assertEqual(stars["07"], "*" * 11)
        self.assertEqual((stars["09"], stars["10"]), ("0101234567", "101012345679"))  # others' numbers
        self.assertEqual(self.rows("others")[0]["hook"]["text"], "call ***********, or *** **** ****!")
        self.assertEqual({row["outcome"] for row in self.cells("deliveries")}, {"accepted", "malformed"})

    def test_no_file_holds_it_afterwards(self):
        receiver = self.serve()
        self.fill(receiver)
        receiver.stop()
        self.count("messages")  # makes the tables
        self.assertGreater(len(self.holding()), 8)
        before = [row["hookId"] for row in self.cells("messages")]
        found, said = self.forget(whose=typed)
        self.assertEqual(found, 10)
        self.assertIn("import", said)
        self.check()
        self.assertEqual([row["hookId"] for row in self.cells("messages")], before)
        self.assertEqual(self.forget()[0], 0)

    def test_beside_a_running_receiver(self):
        receiver = self.serve()
        self.fill(receiver)
        self.until(lambda: self.count("messages") == 12)
        sent = []
        ended = threading.Event()

        def send():
            while not ended.is_set():
                sent.append(receiver.post(envelope(message(1000 + len(sent)))).status)

        sender = threading.Thread(target=send)
        sender.start()
        try:
            self.assertEqual(self.forget()[0], 10)
            self.check()
        finally:
            ended.set()
            sender.join()
        self.assertEqual(set(sent), {200})
        self.assertEqual(self.count("messages"), 12 + len(sent))
        self.assertEqual(receiver.stop()[0], 0)
        self.check()

    def test_tables_made_anew_say_the_same(self):
        receiver = self.serve()
        self.fill(receiver)
        self.assertEqual(self.forget()[0], 10)
        receiver.post(envelope(message(20, recipientNo=number)))  # came later: it is new
        receiver.stop()
        before = self.export("messages")
        for file in self.data.glob("tables-*"):
            file.unlink()
        self.assertEqual(self.export("messages"), before)
        self.assertIn(number.encode(), before)
        self.assertEqual(self.forget()[0], 1)
        self.check_rows_of_last()

    def check_rows_of_last(self):
        self.assertEqual(self.cells("messages")[0]["recipientNo"], "*" * 11)

    def test_killed_in_between_it_is_ended_by_the_next_run(self):
        receiver = self.serve()
        for first in range(0, 6000, 50):
            receiver.post(envelope(*(message(first + i, recipientNo=number) for i in range(50))))
        receiver.stop()
        for delay in (0.15, 0.3, 0.6):
            forgetting = subprocess.Popen([binary, "forget", "--recipient", number, "--data-dir", self.data, "--yes"],
                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                forgetting.wait(delay)
            except subprocess.TimeoutExpired:
                forgetting.send_signal(signal.SIGKILL)
                forgetting.wait()
        self.forget()
        self.assertEqual(self.holding(), set())
        self.assertEqual(self.count("messages", "recipientNo=***********"), 6000)

    def test_filters_that_a_window_remembers(self):
        self.keep(envelope(message(1, recipientNo=number)))
        (self.data / "settings.ini").write_text(
            "[filter]\nmessages=recipientNo=01012345678\n[filters-used]\nmessages=recipientNo=01012345678, x\n"
            "[filters]\nsaved=\"[messages] Kim 010-1234-5678 = recipientNo=01012345678\\n\"\n")
        window = subprocess.Popen([binary, "--data-dir", self.data, "--port", "0"], stdout=subprocess.PIPE,
                                  env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.addCleanup(window.kill)
        self.addCleanup(window.stdout.close)
        self.assertTrue(window.stdout.readline().startswith(b"Listening"))
        self.assertEqual(self.forget()[0], 1)
        self.assertEqual(self.holding(), set())
        window.send_signal(signal.SIGTERM)  # writes down what it remembers
        self.assertEqual(window.wait(60), 0)
        self.assertEqual(self.holding(), set())
        self.assertIn("Kim ***-****-****", (self.data / "settings.ini").read_text())

    def test_asks(self):
        self.keep(envelope(message(1, recipientNo=number)))
        for answer, status in ((b"", 1), (b"n\n", 1), (b"what?\n", 1), (b"y\n", 0)):
            ran = run("forget", "--recipient", number, "--data-dir", self.data, stdin=answer)
            self.assertEqual(ran.returncode, status, (answer, ran.stderr))
            self.assertIn(b"Deliveries that hold this number: 1.", ran.stderr)
            self.assertEqual(self.cells("messages")[0]["recipientNo"], "*" * 11 if status == 0 else number)


if __name__ == "__main__":
    unittest.main()
