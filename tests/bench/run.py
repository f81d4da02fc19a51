"""Measures the release build beside yardsticks in the same run; prints medians, spreads and ratios.

usage: run.py BUILD-FOLDER [NAME...] [--rows N,...]
Without names all cases run, and docs/benchmarks.md is written. ROUNDS in the environment: how often each runs (3).
"""
import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from report import Report

here = pathlib.Path(__file__).resolve().parent
rounds = int(os.environ.get("ROUNDS", "3"))
offscreen = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "ROUNDS": str(rounds)}
report = Report()
seconds_of_window = 60
seconds_of_rest = 30


def tool(name):
    return next(build.glob(f"tests/**/{name}"))


def folder():
    base = build / "bench"
    base.mkdir(exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(dir=base))


def quiet(*arguments, **more):
    """The seconds that a command took."""
    began = time.monotonic()
    subprocess.run([str(one) for one in arguments], check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - began


class Program:
    """A running receiver: `serve`, or the dashboard."""

    def __init__(self, data, *command):
        self.process = subprocess.Popen([binary, *command, "--data-dir", data, "--port", "0"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=offscreen)
        self.url = self.process.stdout.readline().split()[-1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(120)
        self.process.stdout.close()


def filled(count):
    """A folder with so many messages, 1,000 in a delivery, made once from a seed and kept."""
    data = build / "bench" / f"rows-{count}"
    if not (data / "done").exists():
        shutil.rmtree(data, ignore_errors=True)
        data.parent.mkdir(exist_ok=True)
        with Program(data, "serve") as receiver:
            quiet(binary, "send", "--url", receiver.url, "--event", "messages", "--count", count // 1000, "--hooks", 1000,
                  "--seed", 1)
        quiet(binary, "count", "messages", "--data-dir", data)
        (data / "done").touch()
    return data


def plain(count):
    """The same messages in a plain table of SQLite, without an index."""
    path = build / "bench" / f"plain-{count}.db"
    if not path.exists():
        tables = next(filled(count).glob("tables-*.db"))
        columns = subprocess.run(["sqlite3", tables, "SELECT group_concat('\"'||name||'\"') FROM pragma_table_info('messages') "
                                  "WHERE name NOT IN ('row','identity')"], capture_output=True, text=True, check=True).stdout
        pathlib.Path(f"{path}.new").unlink(missing_ok=True)
        quiet("sqlite3", f"{path}.new", f"ATTACH '{tables}' AS t; CREATE TABLE messages AS SELECT {columns.strip()} "
              "FROM t.messages ORDER BY row")
        pathlib.Path(f"{path}.new").rename(path)
    return path


def lines(name, *arguments):
    """What a program of this folder measured: lines of what, unit, wanted, yardstick, ours and theirs."""
    said = subprocess.run([str(one) for one in (tool(name), *arguments)], check=True, env=offscreen, capture_output=True,
                          text=True).stdout
    for line in said.splitlines():
        what, unit, wanted, yardstick, ours, theirs = line.split("\t")
        report.add(what, unit, numbers(ours), wanted, yardstick, numbers(theirs))


def numbers(text):
    return [float(one) for one in text.split()]


def answered(hooks, run):
    """Deliveries a second answered 200 to 32 keep-alive connections."""
    data = folder()
    with Program(data, "serve") as receiver:
        said = subprocess.run(["wrk", "-t1", "-c32", "-d4s", "-s", here / "post.lua", receiver.url], capture_output=True,
                              text=True, check=True, env={**os.environ, "HOOKS": str(hooks), "RUN": str(run)}).stdout
    requests, duration, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+)", said).groups())
    if errors:
        sys.exit(f"{errors} of {requests} requests were not answered 200")
    shutil.rmtree(data)
    return requests / (duration / 1e6)


def bare(hooks):
    data = folder()
    said = subprocess.run([tool("yardstick"), data, str(hooks), "4"], capture_output=True, text=True, check=True).stdout
    shutil.rmtree(data)
    return float(said)


def receive(_):
    """Deliveries answered 200 to 32 connections of wrk, beside a bare loop of SQLite's C API that keeps each body and
    its rows in one FULL transaction."""
    if not shutil.which("wrk"):
        report.skip("because wrk is not installed")
        return
    for hooks in (1, 100):
        ours, theirs = [], []
        for run in range(rounds):
            theirs.append(bare(hooks))
            ours.append(answered(hooks, run))
        report.add(f"{hooks} in a delivery", "deliveries/s", ours, "a ratio of at least 4", "C API", theirs)


def tables(_):
    """Rows from the journal into the tables, beside a bare loop of SQLite's C API that writes the same rows with the
    same indices in the same transactions."""
    lines("bench_tables")


def read(counts):
    """From a question to the cells of its first 100 rows, beside a bare statement on the same file that finds the same
    rows."""
    for count in counts:
        lines("bench_reader", filled(count), f"{count:,} rows, ")


def count(counts):
    """Whole counts, beside the command line program sqlite3 over a plain table of the same rows."""
    questions = (("all rows", "", "1"), ("a code", "resultCode:3018", "resultCode='3018'"),
                 ("part of a text", "recipientNo:1234", "recipientNo LIKE '%1234%'"))
    for rows in counts:
        data, table = filled(rows), plain(rows)
        for name, query, where in questions:
            ours, theirs = [], []
            for _ in range(rounds):
                theirs.append(1000 * quiet("sqlite3", table, f"SELECT count(*) FROM messages WHERE {where}"))
                ours.append(1000 * quiet(binary, "count", "messages", "--filter", query, "--data-dir", data))
            report.add(f"{rows:,} rows, {name}", "ms", ours, "a ratio of at most 1.2", "sqlite3", theirs)


def peak(*arguments):
    """Seconds and peak resident megabytes of a run of the program."""
    said = subprocess.run([sys.executable, "-c", "import resource,subprocess,sys,time;t=time.monotonic();"
                           "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                           "print(time.monotonic()-t,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1024)",
                           *map(str, arguments)], capture_output=True, text=True, check=True).stdout
    return numbers(said)


def export(counts):
    """All messages as CSV, beside `sqlite3 -csv` over a plain table of the same rows; peak memory beside that of a
    program that only says its version."""
    for rows in counts:
        data, table = filled(rows), plain(rows)
        ours, theirs, memory, idle = [], [], [], []
        for _ in range(rounds):
            theirs.append(quiet("sqlite3", "-csv", table, "SELECT * FROM messages"))
            took, most = peak(binary, "export", "messages", "--data-dir", data)
            ours.append(took)
            memory.append(most)
            idle.append(peak(binary, "--version")[1])
        report.add(f"{rows:,} rows", "s", ours, "a ratio under 1", "sqlite3 -csv", theirs)
        report.add(f"{rows:,} rows, memory", "MB", memory, "under 60 MB more", "idle", idle)


def start(counts):
    """From the start of the dashboard's process until its window is painted, it listens, and the first rows are in the
    window."""
    for rows in counts:
        data = filled(rows)
        found = []
        for _ in range(rounds):
            began = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
            said = subprocess.run([tool("bench_start"), data, str(began)], check=True, env=offscreen, capture_output=True,
                                  text=True).stdout
            found.append(numbers(said))
        wanted = (("window", 500), ("listening", 300), ("first rows", 500))
        for (what, most), values in zip(wanted, zip(*found), strict=True):
            report.add(f"{rows:,} rows, {what}", "ms", values, f"at most {most} ms")


def wakes(pid):
    """How often the threads of a process were woken so far."""
    tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
    return sum(int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(), re.MULTILINE)[1])
               for task in tasks)


def rest(counts):
    """The dashboard left alone with its rows: resident memory, and how often any of its threads wakes."""
    for rows in counts:
        with Program(filled(rows)) as dashboard:
            time.sleep(10)
            pid = dashboard.process.pid
            before = wakes(pid)
            time.sleep(seconds_of_rest)
            woken = (wakes(pid) - before) / seconds_of_rest
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
        memory = int(re.search(r"^VmRSS:\s+(\d+)", status, re.MULTILINE)[1]) / 1024
        report.add(f"{rows:,} rows, memory", "MB", [memory], "under 100 MB")
        report.add(f"{rows:,} rows, wake-ups", "/s", [woken], "0")


def window(counts):
    """Passes of the GUI event loop while 1,000 hooks a second come in and a person scrolls, filters, sorts, selects all,
    copies and switches views, beside the loop of an idle thread of the same process."""
    for rows in [0, *counts]:
        data = folder()
        if rows:
            shutil.copytree(filled(rows), data, dirs_exist_ok=True)
        lines("bench_window", data, f"{rows:,} rows, ", binary, seconds_of_window)
        shutil.rmtree(data)


def main():
    cases = {case.__name__: case for case in (receive, tables, read, count, export, start, rest, window)}
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(cases))
    parser.add_argument("--rows", default="100000,1000000,10000000", metavar="N,...", help="how many rows (default: %(default)s)")
    chosen = parser.parse_args(sys.argv[2:])
    counts = [int(one) for one in chosen.rows.split(",")]
    for name in chosen.names or cases:
        if name not in cases:
            sys.exit(f"there is no bench '{name}': {', '.join(cases)}")
        report.section(name, cases[name].__doc__)
        cases[name](counts)
    if not chosen.names:
        report.write(here.parents[1] / "docs" / "benchmarks.md", rounds)


build = pathlib.Path(sys.argv[1]).resolve()
binary = build / "src" / "alimboard"
main()
