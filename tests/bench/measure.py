"""What the cases share: the build that is measured, running programs, and how long they take."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

from report import report

build = pathlib.Path(sys.argv[1]).resolve()
binary = build / "src" / "alimboard"
base = build / "bench"  # all that is made on the way
here = pathlib.Path(__file__).resolve().parent
rounds = int(os.environ.get("ROUNDS", "3"))
offscreen = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "ROUNDS": str(rounds)}
large = 1_000_000  # rows: what takes many minutes with more runs once


def rounds_of(rows):
    """How often a case runs that takes many minutes with many rows."""
    return rounds if rows <= large else 1


def tool(name):
    return next(build.glob(f"tests/**/{name}"))


def folder():
    base.mkdir(exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(dir=base))


def quiet(*arguments, **more):
    """The seconds that a command took."""
    began = time.monotonic()
    subprocess.run([str(one) for one in arguments], check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - began


def said(*arguments, **more):
    """What a command printed."""
    done = subprocess.run([str(one) for one in arguments], capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]} failed: {done.stderr}")
    return done.stdout


def numbers(text):
    return [float(one) for one in text.split()]


def lines(name, *arguments):
    """What a program of this folder measured: lines of what, unit, wanted, yardstick, ours and theirs."""
    for line in said(tool(name), *arguments, env=offscreen).splitlines():
        what, unit, wanted, yardstick, ours, theirs = line.split("\t")
        report.add(what, unit, numbers(ours), wanted, yardstick, numbers(theirs))


def peak(*arguments):
    """Seconds and peak resident megabytes of a run of a command."""
    code = ("import resource,subprocess,sys,time;t=time.monotonic();"
            "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
            "print(time.monotonic()-t,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1024)")
    return numbers(said(sys.executable, "-c", code, *arguments))


class Receiver:
    """A running receiver, that says its URL at the end of its first line."""

    def __init__(self, *command, env=offscreen):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{command[0]} does not receive")
        self.url = line.split()[-1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(120)
        self.process.stdout.close()

    def status(self, field):
        """A number of the process's status, as Linux tells it."""
        return number(pathlib.Path(f"/proc/{self.process.pid}/status"), field)

    def wakes(self):
        """How often its threads were woken so far."""
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(number(task / "status", "voluntary_ctxt_switches") for task in tasks)


def number(status, field):
    return int(re.search(rf"^{field}:\s+(\d+)", status.read_text(), re.MULTILINE)[1])


def serve(data):
    return Receiver(binary, "serve", "--data-dir", data, "--port", "0")


def dashboard(data):
    return Receiver(binary, "--data-dir", data, "--port", "0")


class Repeated:
    """A command that runs again and again meanwhile, in a session of its own so that it ends with all it started."""

    def __init__(self, *command):
        self.command = command

    def __enter__(self):
        self.process = subprocess.Popen(["sh", "-c", 'while "$@" >/dev/null; do :; done', "sh", *self.command],
                                        start_new_session=True)

    def __exit__(self, *_):
        if self.process.poll() is not None:
            sys.exit(f"this did not work beside a receiver: {' '.join(map(str, self.command))}")
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
