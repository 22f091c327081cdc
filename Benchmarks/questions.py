#!/usr/bin/env python3
"""Times questions on a large database, beside the best SQL written by hand and other engines.

Usage: questions.py MEASURE DATABASE

MEASURE is .build/release/measure-questions; DATABASE one that million.py has written. The SQL asks for
the same: the count told as done and the first hundred rows. DuckDB reads the file through its SQLite
scanner; both it and sqlite-utils are left out where they are not installed.
"""
import os
import sqlite3
import statistics
import subprocess
import sys
import time

PARTIES = """SELECT DISTINCT p.event_id FROM participant AS p JOIN actor AS a ON a.id = p.actor_id
  WHERE a.country = '{country}' AND p.role IN ({roles})"""
FORMS = {
    "events involving Norway": [("NOR", "'source', 'target'")],
    "events involving the United States": [("USA", "'source', 'target'")],
    "events between the US and China": [("USA", "'source', 'target'"), ("CHN", "'source', 'target'")],
    "what did Russia do to Ukraine": [("RUS", "'source'"), ("UKR", "'target'")],
    "what did Norway do to the US": [("NOR", "'source'"), ("USA", "'target'")],
}


def statements(sides):
    where = "e.modality IN ('asserted', 'habitual')"
    for country, roles in sides:
        where += f" AND e.id IN ({PARTIES.format(country=country, roles=roles)})"
    columns = "e.id, e.date_from, e.type, e.modality"
    return [
        f"SELECT count(*) FROM event AS e WHERE {where}",
        f"SELECT {columns} FROM event AS e WHERE {where} ORDER BY e.date_from, e.id LIMIT 100",
    ]


def median(run) -> float:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    measure, path = sys.argv[1], sys.argv[2]
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run([measure, "speed", os.path.join(here, "questions.txt"), path], check=True)
    engines = {"sqlite3": sqlite(path)}
    try:
        engines["duckdb"] = duck(path)
    except ImportError:
        print("duckdb is not installed")
    try:
        engines["sqlite-utils"] = utils(path)
    except ImportError:
        print("sqlite-utils is not installed")
    print(f"{'milliseconds':38}" + "".join(f"{name:>14}" for name in engines))
    for question, sides in FORMS.items():
        sql = statements(sides)
        row = [median(lambda: [run(s) for s in sql]) for run in engines.values()]
        print(f"{question:38}" + "".join(f"{cell:14.1f}" for cell in row))


def sqlite(path):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    return lambda sql: connection.execute(sql).fetchall()


def duck(path):
    import duckdb
    connection = duckdb.connect()
    connection.execute("INSTALL sqlite; LOAD sqlite")
    connection.execute(f"ATTACH '{path}' AS chancery (TYPE sqlite, READ_ONLY)")
    connection.execute("USE chancery")
    return lambda sql: connection.execute(sql).fetchall()


def utils(path):
    import sqlite_utils
    database = sqlite_utils.Database(path)
    return lambda sql: list(database.query(sql))


if __name__ == "__main__":
    main()
