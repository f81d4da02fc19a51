"""What the contract's tests share: the real program, started in folders of their own, spoken to over real sockets."""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

binary = os.environ["ALIMBOARD"]


def run(*arguments, stdin=None, environment=None, timeout=120):
    """Runs the program to its end: status, standard output and standard error as bytes."""
    return subprocess.run([binary, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout,
                          env={**os.environ, "TZ": "Asia/Seoul", **(environment or {})})


def message(number=1, **fields):
    """A hook of the table messages; a field that is None is left out."""
    hook = {"kakaoMessageType": "ALIMTALK_NORMAL", "requestId": f"20261101{number:06d}ABCDEFGHIJK", "recipientSeq": 1,
            "requestDate": "2026-11-01 10:00:00", "createDate": "2026-11-01 10:00:01",
            "receiveDate": "2026-11-01 10:00:02", "recipientNo": f"010{number:08d}", "resultCode": "1000",
            "senderGroupingKey": "S", "recipientGroupingKey": "R",
            "_links": {"self": {"href": f"https://example.com/{number}"}}, "hookId": f"M{number:024d}"}
    hook.update(fields)
    return {key: value for key, value in hook.items() if value is not None}


def comment(identifier=1, **fields):
    hook = {"id": identifier, "content": "광고 문구가 포함되어 있습니다.", "userName": "검수자",
            "createdAt": "2026-11-01 09:00:00",
            "attachment": [{"originalFileName": "사유.pdf", "filePath": "https://example.com/a.pdf"}], "status": "REJ"}
    hook.update(fields)
    return {key: value for key, value in hook.items() if value is not None}


def template(number=1, **fields):
    """A hook of the table templates."""
    hook = {"senderKey": "a" * 40, "templateCode": f"WELCOME{number}", "kakaoTemplateCode": f"K{number}",
            "status": "TSC04", "comments": [], "updateDate": "2026-11-01 10:00:00", "hookId": f"T{number:024d}"}
    hook.update(fields)
    return {key: value for key, value in hook.items() if value is not None}


def envelope(*hooks, **fields):
    """A delivery's body as the sender makes it."""
    body = {"hooksId": "202611011010101010sadasdavas", "webhookConfigId": "W1", "productName": "KakaoTalk Bizmessage",
            "appKey": "akb3dukdmdjsdSvgk", "event": "MESSAGE_RESULT_UPDATE", "hooks": list(hooks)}
    body.update(fields)
    return {key: value for key, value in body.items() if value is not None}


def encode(body):
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


class Answer:
    def __init__(self, data):
        head, _, self.body = data.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        self.line = lines[0]
        self.status = int(lines[0].split()[1]) if lines[0].startswith(b"HTTP/") else None
        self.fields = {name.strip().lower().decode(): value.strip().decode()
                       for name, _, value in (line.partition(b":") for line in lines[1:])}


class Receiver:
    """A running `serve` on a free port."""

    def __init__(self, folder, *arguments, signature=None, environment=None):
        env = {**os.environ, "TZ": "Asia/Seoul", **(environment or {})}
        env.pop("ALIMBOARD_SIGNATURE", None)
        if signature:
            env["ALIMBOARD_SIGNATURE"] = signature
        self.process = subprocess.Popen([binary, "serve", "--data-dir", folder, "--port", "0", *arguments],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
        self.line = self.process.stdout.readline().decode().strip()
        if not self.line:
            raise RuntimeError(self.process.stderr.read().decode())
        self.port = int(self.line.rsplit(":", 1)[1].split("/")[0])

    def raw(self, data, half_close=False, timeout=20):
        """Sends bytes, reads until the program closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as client:
            client.sendall(data)
            if half_close:
                client.shutdown(socket.SHUT_WR)
            received = b""
            while True:
                try:
                    part = client.recv(65536)
                except ConnectionResetError:
                    if received:
                        raise
                    break
                if not part:
                    break
                received += part
        return received

    def ask(self, method="POST", target="/webhook", body=b"", fields=(), length=True):
        body = encode(body)
        head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        for name, value in fields:
            head += f"{name}: {value}\r\n"
        if length and (body or method == "POST"):
            head += f"Content-Length: {len(body)}\r\n"
        return Answer(self.raw(head.encode() + b"\r\n" + body))

    def post(self, body, *fields):
        return self.ask(body=body, fields=fields)

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.stdout.close()
        error = self.process.stderr.read().decode()
        self.process.stderr.close()
        status = self.process.wait(20)
        return status, error


class ContractTest(unittest.TestCase):
    """A folder and receivers that are gone after each test."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="contract-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = self.folder / "data"

    def serve(self, *arguments, **more):
        receiver = Receiver(self.data, *arguments, **more)
        self.addCleanup(lambda: receiver.stop() if receiver.process.poll() is None else None)
        return receiver

    def keep(self, *bodies, **more):
        """Has bodies received by a program that has ended when this returns."""
        receiver = self.serve(**more)
        answers = [receiver.post(body).status for body in bodies]
        status, error = receiver.stop()
        self.assertEqual(status, 0, error)
        return answers

    def count(self, table, query=None, status=0):
        ran = run("count", table, "--data-dir", self.data, *(["--filter", query] if query is not None else []))
        self.assertEqual(ran.returncode, status, (query, ran.stderr.decode()))
        return int(ran.stdout) if status == 0 else ran.stderr.decode()

    def export(self, table, *arguments):
        ran = run("export", table, "--data-dir", self.data, *arguments)
        self.assertEqual(ran.returncode, 0, ran.stderr.decode())
        return ran.stdout

    def rows(self, table, *arguments):
        """Rows as dictionaries, through NDJSON."""
        return [json.loads(line) for line in self.export(table, "--format", "ndjson", *arguments).splitlines()]

    def cells(self, table, *arguments):
        """Rows as dictionaries of texts, through CSV."""
        import csv
        import io
        return list(csv.DictReader(io.StringIO(self.export(table, *arguments).decode(), newline="")))

    def until(self, condition, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.05)
        self.fail("did not become true in time")
