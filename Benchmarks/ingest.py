#!/usr/bin/env python3
"""Times whole processes of `chancery ingest` over articles made of a corpus, and weighs what they leave.

usage: Benchmarks/ingest.py BINARY [--articles N] [--few N] [--many N] [--corpus FOLDER]

Prints, in one run: articles and sentences a second of wall time and a second of processor time, with one
worker, with as many as cores and again over the same database, which stores nothing; the share of the
writer's thread; peak memory for a few and for many articles; bytes of database for each byte of text and
the tables that take them; and what writing costs beside raw inserts of the same rows (store.py).
Times on a shared machine are for comparing within one run. Python 3 standard library only.
"""

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

import corpus
import store

TICKS = os.sysconf("SC_CLK_TCK")


def ingest(binary, database, path, *flags):
    """Runs one ingest; its seconds of wall, of all threads, of the writing thread, and peak MiB."""
    start = time.monotonic()
    process = subprocess.Popen([binary, "ingest", "--db", database, "-q", *flags, path], stderr=subprocess.DEVNULL)
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    wall = time.monotonic() - start
    # The writer is the process's first thread; its times stay until the process is waited for.
    with open(f"/proc/{process.pid}/task/{process.pid}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 2):
        raise SystemExit(f"ingest ended with {os.waitstatus_to_exitcode(status)}")
    writer = (int(fields[11]) + int(fields[12])) / TICKS
    return wall, usage.ru_utime + usage.ru_stime, writer, usage.ru_maxrss / 1024


def speed(name, binary, database, path, *flags):
    """Prints how fast one ingest is."""
    wall, processor, writer, memory = ingest(binary, database, path, *flags)
    with sqlite3.connect(database) as rows:
        documents, = rows.execute("SELECT count(*) FROM document").fetchone()
        sentences, = rows.execute("SELECT count(*) FROM sentence").fetchone()
    print(f"{name:22} {documents:6} articles {sentences:7} sentences {wall:7.1f} s {documents / wall:6.0f} articles/s"
          f" {sentences / wall:6.0f} sentences/s {sentences / processor:6.0f} a processor second,"
          f" writer {writer / processor:4.0%} {memory:4.0f} MiB", flush=True)
    return writer


def size(database):
    """Prints what each byte of text takes in the file, and where."""
    with sqlite3.connect(database) as rows:
        text, = rows.execute("SELECT sum(length(CAST(text AS BLOB))) FROM document").fetchone()
    print(f"database {os.path.getsize(database) / text:.2f} times the text of {text / 1e6:.1f} MB")
    sizes = subprocess.run(
        ["sqlite3", "-separator", " ", database,
         "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12"],
        capture_output=True, text=True, check=False)
    for line in sizes.stdout.splitlines():
        table, taken = line.split()
        print(f"  {table:36}{int(taken) / text:6.2f}")


def main():
    """Reads the arguments and measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--few", type=int, default=1_000)
    parser.add_argument("--many", type=int, default=50_000)
    parser.add_argument("--corpus", default="../shared/corpus")
    options = parser.parse_args()
    if not os.path.isdir(options.corpus):
        raise SystemExit(f"make bench: {options.corpus} is not here; nothing was measured")
    with tempfile.TemporaryDirectory() as folder:
        def articles(count):
            path = os.path.join(folder, f"{count}.jsonl")
            with open(path, "w", encoding="utf-8") as file:
                corpus.write(options.corpus, count, file)
            return path

        # First, since a child's peak is never told below what this process holds when it is made.
        for count in (options.few, options.many):
            _, _, _, memory = ingest(options.binary, os.path.join(folder, f"{count}.db"), articles(count))
            print(f"{count} articles: peak {memory:.0f} MiB", flush=True)

        path = articles(options.articles)
        one, all_cores = (os.path.join(folder, name) for name in ("one.db", "all.db"))
        writer = speed("one worker", options.binary, one, path, "--jobs", "1")
        speed(f"{os.cpu_count()} workers", options.binary, all_cores, path)
        speed("the same again", options.binary, all_cores, path)
        size(all_cores)
        empty = os.path.join(folder, "empty.db")
        # What a start costs, the seeds' rows among it, is no part of writing articles.
        _, _, start, _ = ingest(options.binary, empty, os.path.join(folder, "nothing"))
        writer -= start
        rows, seconds = store.replay(one, empty, os.path.join(folder, "raw.db"))
        print(f"writing {rows} rows: {writer:.1f} s of the writer's thread, {seconds:.1f} s raw,"
              f" {writer / seconds:.2f} times")

if __name__ == "__main__":
    sys.exit(main())
