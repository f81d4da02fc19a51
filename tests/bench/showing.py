"""Cases of the dashboard."""
import shutil
import time

from data import filled, used
from measure import binary, dashboard, folder, lines, numbers, offscreen, rounds, said, tool
from report import report

SECONDS_OF_WINDOW = 60
SECONDS_OF_REST = 30


def start(counts):
    """From the start of the dashboard's process until its window is painted, it listens, and the first rows are in the
    window."""
    for rows in counts:
        data = filled(rows)
        found = []
        for _ in range(rounds):
            began = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
            found.append(numbers(said(tool("bench_start"), data, began, env=offscreen)))
        wanted = (("window", 500), ("listening", 300), ("first rows", 500))
        for (what, most), values in zip(wanted, zip(*found), strict=True):
            report.add(f"{rows:,} rows, {what}", "ms", values, f"at most {most} ms")


def rest(counts):
    """The dashboard left alone with its rows: resident memory, and how often any of its threads wakes."""
    for rows in counts:
        with dashboard(filled(rows)) as program:
            time.sleep(10)
            before = program.wakes()
            time.sleep(SECONDS_OF_REST)
            woken = (program.wakes() - before) / SECONDS_OF_REST
            memory = program.status("VmRSS") / 1024
        report.add(f"{rows:,} rows, memory", "MB", [memory], "under 100 MB")
        report.add(f"{rows:,} rows, wake-ups", "/s", [woken], "0")


def window(counts):
    """Passes of the GUI event loop while 1,000 hooks a second come in and a person scrolls, filters, sorts, selects all,
    copies and switches views, beside the loop of an idle thread of the same process."""
    for rows in [0, *counts]:
        data = used(rows) if rows else folder()
        lines("bench_window", data, f"{rows:,} rows, ", binary, SECONDS_OF_WINDOW)
        if not rows:
            shutil.rmtree(data)
