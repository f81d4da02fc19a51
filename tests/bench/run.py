"""Measures the release build beside yardsticks in the same run, and prints medians, spreads and ratios.

usage: run.py BUILD-FOLDER [NAME...]     names: receive tables read export window
"""
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
build = pathlib.Path(sys.argv[1]).resolve()
binary = build / "src" / "alimboard"
rounds = int(os.environ.get("ROUNDS", "3"))
rows = int(os.environ.get("ROWS", "1000000"))
offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def tool(name):
    return next(build.glob(f"tests/**/{name}"))


def folder():
    base = build / "bench"
    base.mkdir(exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(dir=base))


def spread(values):
    return f"{statistics.median(values):,.0f} ({min(values):,.0f} to {max(values):,.0f})"


def report(what, ours, theirs, unit, wanted):
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"{what}: {spread(ours)} {unit}, yardstick {spread(theirs)}, ratio {ratio:.2f} (wanted {wanted})", flush=True)


class Receiver:
    def __init__(self, data):
        self.process = subprocess.Popen([binary, "serve", "--data-dir", data, "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(120)
        self.process.stdout.close()


def answered(hooks, run):
    """Deliveries a second answered 200 to 32 keep-alive connections."""
    data = folder()
    with Receiver(data) as receiver:
        said = subprocess.run(["wrk", "-t1", "-c32", "-d4s", "-s", here / "post.lua", receiver.url], capture_output=True,
                              text=True, check=True, env={**os.environ, "HOOKS": str(hooks), "RUN": str(run)}).stdout
    requests, duration, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+)", said).groups())
    if errors:
        sys.exit(f"{errors} of {requests} requests were not answered 200")
    shutil.rmtree(data)
    return requests / (duration / 1e6)


def yardstick(hooks):
    data = folder()
    said = subprocess.run([tool("yardstick"), data, str(hooks), "4"], capture_output=True, text=True, check=True).stdout
    shutil.rmtree(data)
    return float(said)


def receive():
    """32 connections, answered 200, against one FULL transaction a delivery with the same rows."""
    if not shutil.which("wrk"):
        print("receive: skipped, because wrk is not installed")
        return
    for hooks in (1, 100):
        ours, theirs = [], []
        for run in range(rounds):
            theirs.append(yardstick(hooks))
            ours.append(answered(hooks, run))
        report(f"receive, {hooks} hooks a delivery", ours, theirs, "deliveries/s", "at least 4")


def filled():
    """A folder with a million messages, made once."""
    data = build / "bench" / f"rows-{rows}"
    if not (data / "done").exists():
        shutil.rmtree(data, ignore_errors=True)
        data.parent.mkdir(exist_ok=True)
        with Receiver(data) as receiver:
            subprocess.run([binary, "send", "--url", receiver.url, "--event", "messages", "--count", str(rows // 1000),
                            "--hooks", "1000", "--seed", "1"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([binary, "count", "messages", "--data-dir", data], check=True)
        (data / "done").touch()
    return data


def peak(*arguments):
    """Peak resident memory of a run of the program, in MB."""
    said = subprocess.run(["/usr/bin/env", "python3", "-c",
                           "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", binary, *arguments],
                          capture_output=True, text=True, check=True).stdout
    return int(said) / 1024


def export():
    """Peak memory of an export of all messages over that of a program that does nothing."""
    data = filled()
    idle = peak("--version")
    whole = peak("export", "messages", "--data-dir", data)
    print(f"export of {rows:,} messages: {whole:.0f} MB at most, idle {idle:.0f} MB, difference {whole - idle:.0f} MB (wanted under 60)")


def program(name, *arguments):
    subprocess.run([tool(name), *map(str, arguments)], check=True, env=offscreen)


def tables():
    """Rows into the tables against a bare loop of the C API."""
    program("bench_tables")


def read():
    """First rows of a million messages."""
    program("bench_reader", filled())


def window():
    """Passes of the GUI event loop while 1,000 hooks a second come in."""
    program("bench_window", binary)


def main():
    cases = {case.__name__: case for case in (receive, tables, read, export, window)}
    for name in sys.argv[2:] or cases:
        if name not in cases:
            sys.exit(f"there is no bench '{name}': {', '.join(cases)}")
        cases[name]()


main()
