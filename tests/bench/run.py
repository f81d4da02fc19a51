"""Measures the release build beside yardsticks in the same run; prints medians, spreads and ratios.

usage: run.py BUILD-FOLDER [NAME...] [--rows N,...]
Without names all cases run, and docs/benchmarks.md is written. ROUNDS in the environment: how often each runs (3).
"""
import argparse
import sys

import data
from keeping import backup, disk, import_, remake, tables
from measure import here, rounds
from reading import count, export, read
from receiving import latency, receive
from report import report
from showing import rest, start, window

# Each case with the minutes that it takes with three rounds: in any case, for each number of rows, for a million rows.
CASES = {receive: (1.5, 0, 0), latency: (0, 1.7, 0.1), tables: (3, 0.8, 0.1), import_: (0, 0.5, 1.5), remake: (0, 0.5, 0.5),
         backup: (0, 0.3, 0.4), disk: (0.2, 0.1, 0), read: (0, 0.2, 0.6), count: (0, 0.1, 0.1), export: (0, 0.1, 0.5),
         start: (0, 0.1, 0), rest: (0, 0.7, 0), window: (1.1, 1.1, 0.1)}
MINUTES_TO_MAKE = 1.5  # a million rows that are not there yet


def minutes(chosen, counts):
    """About how long the cases take."""
    always, each, million = (sum(parts) for parts in zip(*(CASES[case] for case in chosen)))
    running = always + sum(each + million * rows / 1e6 for rows in counts)
    missing = [rows for rows in counts if each and not data.made(data.place(rows))]
    return running * rounds / 3 + sum(MINUTES_TO_MAKE * rows / 1e6 for rows in missing)


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
    counts = []
    for rows in map(int, given.rows.split(",")):
        if why := data.lacking(rows):
            report.leave_out(why)
        else:
            counts.append(rows)
    chosen = [cases[name] for name in given.names or cases]
    print(f"this takes about {minutes(chosen, counts):.1f} minutes on two idle cores", flush=True)
    for case in chosen:
        report.section(name_of(case), case.__doc__)
        case(counts)
    if not given.names:
        report.write(here.parents[1] / "docs" / "benchmarks.md", rounds)


main()
