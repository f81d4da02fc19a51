"""The rows that are measured: made once, kept below the build, and made again where they are missing."""
import shutil

from measure import base, binary, quiet, said, tool

BYTES_A_HOOK = 4_500  # at worst: filled(), used() and plain(), and the files that one case makes and removes


def lacking(count):
    """Why there is no room for so many rows; empty: there is."""
    base.mkdir(exist_ok=True)
    kept = sum(size(base / name) for name in (f"rows-{count}", f"used-{count}", f"plain-{count}.db"))
    needed, free = max(0, count * BYTES_A_HOOK - kept), shutil.disk_usage(base).free
    if needed <= free:
        return ""
    return f"{count:,} rows left out: they need {needed / 1e9:.0f} GB more, and {free / 1e9:.0f} GB are free"


def size(path):
    """The bytes that a file or a folder takes of the disk."""
    files = path.iterdir() if path.is_dir() else [path] if path.exists() else []
    return sum(512 * file.stat().st_blocks for file in files)


def place(count, hooks=1_000):
    return base / (f"rows-{count}" + ("" if hooks == 1_000 else f"-by-{hooks}"))


def made(data):
    return (data / "done").exists()


def filled(count, hooks=1_000):
    """A folder with so many messages, with hooks in a delivery, made from a seed."""
    data = place(count, hooks)
    if not made(data):
        print(f"making {count:,} rows, once", flush=True)
        shutil.rmtree(data, ignore_errors=True)
        data.mkdir(parents=True)
        quiet(tool("bench_fill"), data, count, hooks)
        (data / "done").touch()
    quiet(binary, "count", "messages", "--data-dir", data)  # makes the tables, also those of another schema
    return data


def used(count):
    """A copy of filled() for cases that receive; made anew when they have added a tenth to it."""
    data = base / f"used-{count}"
    rows = int(said(binary, "count", "messages", "--data-dir", data)) if data.exists() else 0
    if not count <= rows <= count * 1.1:
        draft = base / "used.new"
        for old in (data, draft):
            shutil.rmtree(old, ignore_errors=True)
        quiet("cp", "-r", filled(count), draft)
        draft.rename(data)
    return data


def tables_file(data):
    """The one file with the tables of a folder."""
    return next(data.glob("tables-*.db"))


def plain(count):
    """The same messages in a plain table of SQLite, without an index."""
    path = base / f"plain-{count}.db"
    if not path.exists():
        rows, draft = base / "plain.csv", base / "plain.new"
        draft.unlink(missing_ok=True)
        quiet(binary, "export", "messages", "--data-dir", filled(count), "-o", rows)
        with rows.open(encoding="utf-8") as file:
            columns = [plain_cell(name) for name in file.readline().strip().split(",")]
        # Exported newest first.
        quiet("sqlite3", "-cmd", f".import --csv '{rows}' exported", draft,
              f"CREATE TABLE messages AS SELECT {','.join(columns)} FROM exported ORDER BY rowid DESC;"
              "DROP TABLE exported; VACUUM")
        rows.unlink()
        draft.rename(path)
    return path


def plain_cell(name):
    """A cell of an export as a program of its own would keep it: numbers and instants as integers."""
    if name == "receivedAt":
        return f"unixepoch({name}) * 1000 + CAST(substr({name}, 21, 3) AS INTEGER) AS {name}"
    if name in ("recipientSeq", "delivery"):
        return f"CAST({name} AS INTEGER) AS {name}"
    return f"nullif({name}, '') AS {name}"
