"""Measures the release build beside yardsticks in the same run; prints medians, spreads and ratios.

usage: run.py BUILD-FOLDER [NAME...] [--rows N,...]
Without names all cases run, and docs/benchmarks.md is written. ROUNDS in the environment: how often each runs (3).
"""
import argparse
import sys

from keeping import backup, disk, import_, remake, tables
from measure import here, rounds
from reading import count, export, read
from receiving import latency, receive
from report import report
from showing import rest, start, window

CASES = (receive, latency, tables, import_, remake, backup, disk, read, count, export, start, rest, window)


def name_of(case):
    return case.__name__.rstrip("_")


def main():
    cases = {name_of(case): case for case in CASES}
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(cases))
    parser.add_argument("--rows", default="100000,1000000,10000000", metavar="N,...",
                        help="how many rows (default: %(default)s)")
    given = parser.parse_args(sys.argv[2:])
    for name in given.names:
        if name not in cases:
            sys.exit(f"there is no bench '{name}': {', '.join(cases)}")
    counts = [int(one) for one in given.rows.split(",")]
    chosen = [cases[name] for name in given.names or cases]
    for case in chosen:
        report.section(name_of(case), case.__doc__)
        case(counts)
    if not given.names:
        report.write(here.parents[1] / "docs" / "benchmarks.md", rounds)


main()
