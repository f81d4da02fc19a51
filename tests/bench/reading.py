"""Cases of questions to the tables."""
from data import filled, plain
from measure import binary, lines, peak, quiet, rounds
from report import report


def read(counts):
    """From a question to the cells of its first 100 rows, beside a bare statement that finds the same rows."""
    for count in counts:
        lines("bench_reader", filled(count), plain(count), f"{count:,} rows, ")


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
