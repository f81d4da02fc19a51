"""Cases of what comes in over HTTP."""
import os
import re
import shutil
import sys

from measure import folder, here, rounds, said, serve, tool
from report import report


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


def receive(_):
    """Deliveries answered 200 to 32 connections of wrk, beside a bare loop of SQLite's C API that keeps each body and
    its rows in one FULL transaction."""
    if not shutil.which("wrk"):
        report.skip("because wrk is not installed")
        return
    for hooks in (1, 100):
        found, yardstick = [], []
        for run in range(rounds):
            yardstick.append(bare(hooks))
            found.append(ours(hooks, run))
        report.add(f"{hooks} in a delivery", "deliveries/s", found, "a ratio of at least 4", "C API", yardstick)
