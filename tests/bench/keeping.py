"""Cases of what is kept: journal, tables, their copies and their size."""
import shutil
import sys

from data import filled, plain, size, tables_file, used
from measure import base, binary, folder, lines, quiet, rounds_of, said, tool
from report import report


def tables(counts):
    """Rows from the journal into the tables, beside a bare loop of SQLite's C API that writes the same rows with the
    same indices in the same transactions. And hooks into tables that have many rows already, beside those into empty
    ones."""
    lines("bench_tables")
    for rows in counts:
        for hooks in (1_000, 1):
            into, empty = [], []
            for _ in range(rounds_of(rows)):
                into.append(added(used(rows), hooks))
                data = folder()
                added(data, 1_000, 1_000)  # its indices are there, too
                empty.append(added(data, hooks))
                shutil.rmtree(data)
            report.add(f"into {rows:,} rows, {hooks:,} in a delivery", "hooks/s", into,
                       "over 25,000 hooks/s, a ratio of at least 0.5", "into empty ones", empty)


def added(data, hooks, count=200_000):
    """Hooks a second that come from the journal of a folder into its tables, when so many are new."""
    quiet(tool("bench_fill"), data, count, hooks)
    return count / quiet(binary, "count", "messages", "--data-dir", data)


def count_in(data):
    """How many messages are in a folder, once all of them are in the tables."""
    return int(said(binary, "count", "messages", "--data-dir", data))


def import_(counts):
    """Saved deliveries (NDJSON, 1,000 hooks in each) until they are in the tables of an empty folder, beside `sqlite3
    .import` of their messages as CSV into a table with the same indices and the same cache."""
    for rows in counts:
        saved, csv, database = base / "deliveries.ndjson", base / "messages.csv", base / "imported.db"
        quiet(binary, "export", "deliveries", "--format", "ndjson", "-o", saved, "--data-dir", filled(rows))
        quiet("sqlite3", "-csv", plain(rows), f".once '{csv}'", "SELECT * FROM messages")
        script = (f"PRAGMA cache_size=-65536; {said('sqlite3', plain(rows), 'SELECT sql FROM sqlite_schema').strip()};"
                  "CREATE UNIQUE INDEX hook ON messages(hookId, appKey); CREATE INDEX delivery ON messages(delivery);"
                  "CREATE INDEX request ON messages(requestId); CREATE INDEX recipient ON messages(recipientNo);\n"
                  f".mode csv\n.import '{csv}' messages\n")
        ours, theirs = [], []
        for _ in range(rounds_of(rows)):
            theirs.append(quiet("sqlite3", database, input=script, text=True))
            database.unlink()
            data = folder()
            took = quiet(binary, "import", saved, "--data-dir", data)
            if count_in(data) != rows:
                sys.exit("not every hook was imported")
            shutil.rmtree(data)
            ours.append(took)
        for file in (saved, csv):
            file.unlink()
        report.add(f"{rows:,} rows", "s", ours, "a ratio of at most 2", "sqlite3 .import", theirs)


def remake(counts):
    """Hooks a second when all tables are made anew from the journal, until the last index is there."""
    for rows in counts:
        data, speeds = filled(rows), []
        for _ in range(rounds_of(rows)):
            tables_file(data).unlink()
            speeds.append(rows / quiet(binary, "count", "messages", "--data-dir", data))
        report.add(f"{rows:,} rows", "hooks/s", speeds, "over 50,000 hooks/s")


def backup(counts):
    """Export of all deliveries as NDJSON until it is on the disk, beside `cp` of the file that it made."""
    for rows in counts:
        data, saved, copy = filled(rows), base / "deliveries.ndjson", base / "copy.ndjson"
        ours, theirs = [], []
        for _ in range(rounds_of(rows)):
            took = quiet(binary, "export", "deliveries", "--format", "ndjson", "-o", saved, "--data-dir", data)
            took += quiet("sync", saved)
            megabytes = saved.stat().st_size / 1e6
            ours.append(megabytes / took)
            theirs.append(megabytes / (quiet("cp", "--reflink=never", saved, copy) + quiet("sync", copy)))
            for file in (saved, copy):
                file.unlink()
        report.add(f"{rows:,} rows", "MB/s", ours, "300 MB/s, or a ratio of at least 1", "cp and sync", theirs)


def disk(counts):
    """Bytes that a hook takes of the disk, journal and tables together, beside those of the JSON that came."""
    for rows, hooks, most in [*((rows, 1_000, 350) for rows in counts), (100_000, 1, 600)]:
        data = filled(rows, hooks)
        kept = sum(size(file) for file in data.glob("*.db*"))
        body = int(said("sqlite3", "-readonly", tables_file(data), "SELECT sum(bytes) FROM deliveries"))
        report.add(f"{rows:,} rows, {hooks:,} in a delivery", "bytes", [kept / rows], f"under {most}", "JSON",
                   [body / rows])
