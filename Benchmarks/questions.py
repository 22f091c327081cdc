#!/usr/bin/env python3
"""Times questions on a large database, beside the best SQL written by hand in three engines.

Usage: questions.py MEASURE DATABASE

MEASURE is .build/release/measure-questions; DATABASE one that million.py has written. First come all of
questions.txt as chancery answers them: understanding, count, a hundred rows with their sentences, and
the direct answer. Then a form of each kind, beside SQL of the tables of docs/schema.md that gives less: the
count of what is told as done and the first hundred rows without sentence, or the counts asked for.

The sqlite3 shell and sqlite-utils read the same file. DuckDB reads it through its SQLite scanner, if pip
has brought one (duckdb-ext-sqlite), else its tables are copied into DuckDB first, which is said. An
engine that is not installed is left out. Milliseconds of wall time, the median of three, or one where it
took more than a second; all in one run, since others may share the machine.
"""
import glob
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

TOLD = "e.modality IN ('asserted', 'habitual')"
ROWS = "e.id, e.date_from, e.type, e.modality"
EITHER, SOURCE, TARGET = "'source', 'target'", "'source'", "'target'"


def party(country, roles):
    return f"""e.id IN (SELECT p.event_id FROM participant AS p JOIN actor AS a ON a.id = p.actor_id
      WHERE a.country = '{country}' AND p.role IN ({roles}))"""


def listing(*conditions):
    where = " AND ".join([TOLD, *conditions])
    return [f"SELECT count(*) FROM event AS e WHERE {where}",
            f"SELECT {ROWS} FROM event AS e WHERE {where} ORDER BY e.date_from IS NULL, e.date_from, e.id LIMIT 100"]


def counting(value, *conditions, join=""):
    where = " AND ".join([TOLD, *conditions])
    return [f"SELECT {value}, count(DISTINCT e.id) FROM event AS e {join} WHERE {where} GROUP BY 1"
            " ORDER BY 2 DESC LIMIT 20"]


PARTIES = "JOIN participant AS q ON q.event_id = e.id JOIN actor AS b ON b.id = q.actor_id"
FORMS = {
    "events involving Norway": listing(party("NOR", EITHER)),
    "events involving the United States": listing(party("USA", EITHER)),
    "events between the US and China": listing(party("USA", EITHER), party("CHN", EITHER)),
    "events between Norway and Kenya": listing(party("NOR", EITHER), party("KEN", EITHER)),
    "what did Russia do to Ukraine": listing(party("RUS", SOURCE), party("UKR", TARGET)),
    "what did the US do in 2025": listing(
        party("USA", SOURCE), "e.date_to >= '2025-01-01'", "e.date_from <= '2025-12-31'"),
    "who threatened Iran": counting(
        "b.name", "e.type = 'THREATEN'", "q.role = 'source'", party("IRN", TARGET), join=PARTIES),
    "visits by the US to China": listing(
        "e.type = 'CONSULT'", "e.mode = 'visit'", party("USA", SOURCE), party("CHN", TARGET)),
    "protests in Brazil": listing("e.type = 'PROTEST'", "e.place_country = 'BRA'"),
    "events in October 2024": listing("e.date_to >= '2024-10-01'", "e.date_from <= '2024-10-31'"),
    "timeline of Argentina-Brazil": counting(
        "substr(e.date_from, 1, 7) || e.quad", party("ARG", EITHER), party("BRA", EITHER)),
    "timeline of the US per year": counting("substr(e.date_from, 1, 4) || e.quad", party("USA", EITHER)),
}


def main() -> None:
    measure, path = sys.argv[1], sys.argv[2]
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run([measure, "speed", os.path.join(here, "questions.txt"), path], check=True)
    engines = {"sqlite3": shell(path)}
    for name, engine in (("duckdb", duck), ("sqlite-utils", utils)):
        try:
            engines[name] = engine(path)
        except ImportError:
            print(f"{name} is not installed")
    names = ["chancery", *engines]
    print(f"\n{'ms':38}" + "".join(f"{name:>14}" for name in names))
    table = []
    for question, sql in FORMS.items():
        row = [asked(measure, question, path)]
        for run in engines.values():
            row.append(median(run, sql))
        table.append(row)
        print(f"{question:38}" + "".join(f"{cell:14.1f}" for cell in row), flush=True)
    print(f"{'the slowest':38}" + "".join(f"{max(column):14.1f}" for column in zip(*table)))


def median(run, sql) -> float:
    times = [run(sql)]
    if times[0] < 1000:
        times += [run(sql), run(sql)]
    return statistics.median(times)


def asked(measure, question, path) -> float:
    """The median time of a question in a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(question + "\n")
        file.flush()
        output = subprocess.run([measure, "speed", file.name, path], check=True, capture_output=True, text=True)
    return float(output.stdout.split(" ms")[0])


def shell(path):
    """The sqlite3 shell, which tells the time of each statement itself."""
    def run(statements):
        script = ".timer on\n" + "".join(f"{sql};\n" for sql in statements)
        output = subprocess.run(["sqlite3", "-readonly", path], input=script, check=True, capture_output=True, text=True)
        times = [float(time) * 1000 for time in re.findall(r"real (\S+)", output.stdout)]
        return sum(times)
    return run


def timed(execute):
    def run(statements):
        start = time.perf_counter()
        for sql in statements:
            execute(sql)
        return (time.perf_counter() - start) * 1000
    return run


def duck(path):
    import duckdb
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    folders = os.path.join(os.path.dirname(os.path.dirname(duckdb.__file__)), "duckdb_ext*", "**")
    scanners = glob.glob(os.path.join(folders, "sqlite_scanner.duckdb_extension"), recursive=True)
    if scanners:
        connection.execute(f"LOAD '{scanners[0]}'")
        connection.execute(f"ATTACH '{path}' AS chancery (TYPE sqlite, READ_ONLY)")
        connection.execute("USE chancery")
        print(f"duckdb {duckdb.__version__} reads the file through its SQLite scanner")
    else:
        copy(path, connection)
        print(f"duckdb {duckdb.__version__} has no SQLite scanner; its own copy of the tables is asked")
    return timed(lambda sql: connection.execute(sql).fetchall())


def copy(path, connection):
    """The tables that the SQL of this file asks, as DuckDB's own."""
    import sqlite3
    source = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with tempfile.TemporaryDirectory() as folder:
        for table in ("event", "participant", "actor"):
            cursor = source.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            file = os.path.join(folder, table + ".csv")
            with open(file, "w", newline="") as stream:
                import csv
                writer = csv.writer(stream)
                writer.writerow(names)
                writer.writerows(cursor)
            connection.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv('{file}')")


def utils(path):
    import sqlite_utils
    database = sqlite_utils.Database(path)
    return timed(lambda sql: list(database.query(sql)))


if __name__ == "__main__":
    main()
