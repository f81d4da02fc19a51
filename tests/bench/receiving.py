"""Cases of what comes in over HTTP."""
import contextlib
import os
import re
import shutil
import subprocess
import sys

from data import tables_file, used
from measure import Receiver, Repeated, base, binary, folder, here, large, lines, quiet, rounds, said, serve, tool
from report import report

SECONDS = 10  # of a round of latency


def load(url, hooks, run):
    """Deliveries a second answered 200 to 32 keep-alive connections."""
    printed = said("wrk", "-t1", "-c32", "-d4s", "--timeout", "20s", "-s", here / "post.lua", url,
                   env={**os.environ, "HOOKS": str(hooks), "RUN": str(run)})
    requests, duration, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+)", printed).groups())
    if errors:
        sys.exit(f"{errors} of {requests} requests were not answered 200")
    return requests / (duration / 1e6)


def ours(hooks, run):
    data = folder()
    with serve(data) as receiver:
        answered = load(receiver.url, hooks, run)
    shutil.rmtree(data)
    return answered


def bare(hooks):
    data = folder()
    answered = float(said(tool("yardstick"), data, hooks, 4))
    shutil.rmtree(data)
    return answered


def node_modules():
    """The folder of what the yardstick for Node imports, installed once; none where it does not work."""
    home = base / "node"
    modules = home / "node_modules"
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        if not modules.exists():
            print("installing better-sqlite3, once: it may be compiled", flush=True)
            home.mkdir(parents=True, exist_ok=True)
            quiet("npm", "install", "--silent", "--prefix", home, "better-sqlite3@12")
        quiet("node", "-e", "require('better-sqlite3')(':memory:')", env={**os.environ, "NODE_PATH": str(modules)})
        return modules
    return None


def node(modules, hooks, run):
    data = folder()
    with Receiver("node", here / "yardstick.js", data, env={**os.environ, "NODE_PATH": str(modules)}) as receiver:
        answered = load(receiver.url, hooks, run)
    shutil.rmtree(data)
    return answered


def receive(_):
    """Deliveries answered 200 to 32 connections of wrk, beside two yardsticks that keep each body and its rows in one
    FULL transaction: a bare loop of SQLite's C API, without HTTP and JSON, and Node with better-sqlite3, which takes
    the same requests."""
    if not shutil.which("wrk"):
        report.skip("because wrk is not installed")
        return
    modules = node_modules()
    for hooks in (1, 100):
        found = {ours: [], bare: [], node: []}
        for run in range(rounds):
            found[bare].append(bare(hooks))
            if modules:
                found[node].append(node(modules, hooks, run))
            found[ours].append(ours(hooks, run))
        for yardstick, name, least in ((bare, "C API", 4), (node, "Node", 5)):
            if found[yardstick]:
                report.add(f"{hooks} in a delivery", "deliveries/s", found[ours], f"a ratio of at least {least}", name,
                           found[yardstick])
    if not modules:
        report.skip("Node aside, because npm or better-sqlite3 is missing")


def latency(counts):
    """From the moment a delivery is due until its 200 has come, at 1,000 a second of one hook each over 32 connections,
    however long the answers take; beside how late the client's own clock was. And from the 200 until another connection
    sees the row in the tables. A remake makes all tables anew."""
    for rows in counts:
        data = used(rows)
        at = ("--data-dir", data)
        meanwhile = (("alone", contextlib.nullcontext()),
                     ("beside a filter", Repeated(binary, "count", "messages", "--filter", "recipientNo:1234", *at)),
                     ("beside an export", Repeated(binary, "export", "messages", *at)))
        with serve(data) as receiver:
            for what, other in meanwhile:
                with other:
                    lines("bench_latency", data, receiver.url, f"{rows:,} rows, {what}, ", SECONDS)
        if rows >= large:
            tables_file(data).unlink()
            with serve(data) as receiver:
                lines("bench_latency", data, receiver.url, f"{rows:,} rows, beside a remake, ", SECONDS, "once")
