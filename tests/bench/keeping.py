"""Cases of what is kept."""
from measure import lines


def tables(_):
    """Rows from the journal into the tables, beside a bare loop of SQLite's C API that writes the same rows with the
    same indices in the same transactions."""
    lines("bench_tables")
