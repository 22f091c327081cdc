#!/usr/bin/env python3
"""Times whole processes of `chancery ingest`: a corpus, if one is there, and generated articles.

usage: Benchmarks/ingest.py BINARY [--articles N] [--corpus FOLDER]

For each input it prints articles and sentences per second of wall time and the peak memory of the
process, and the same for a second run over the same database, which should store nothing.
Python 3 standard library only. Times on a shared machine are for comparing within one run.
"""

import argparse
import json
import os
import random
import resource
import sqlite3
import subprocess
import tempfile
import time

from articles import article


def timed(binary, database, inputs):
    """Runs one ingest and returns its seconds and its peak memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen([binary, "ingest", "--db", database, "-q", *inputs])
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 2):
        raise SystemExit(f"ingest ended with {code}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def measure(name, binary, inputs, folder):
    """Prints the figures of one input, read once and read again."""
    database = os.path.join(folder, name + ".db")
    for turn in ("first", "again"):
        seconds, memory = timed(binary, database, inputs)
        with sqlite3.connect(database) as rows:
            documents, = rows.execute("SELECT count(*) FROM document").fetchone()
            sentences, = rows.execute("SELECT count(*) FROM sentence").fetchone()
            events, = rows.execute("SELECT count(*) FROM event").fetchone()
        print(f"{name:10} {turn:6} {documents:7} articles {sentences:8} sentences {events:7} events"
              f" {seconds:7.2f} s {documents / seconds:8.0f} articles/s"
              f" {sentences / seconds:8.0f} sentences/s {memory:6.0f} MiB", flush=True)


def main():
    """Reads the arguments and measures every input."""
    parser = argparse.ArgumentParser(usage="%(prog)s BINARY [--articles N] [--corpus FOLDER]")
    parser.add_argument("binary")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--corpus", default="../shared/corpus")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for count in (arguments.articles, arguments.articles * 4):
            generated = os.path.join(folder, f"generated-{count}.jsonl")
            random_numbers = random.Random(count)
            with open(generated, "w", encoding="utf-8") as file:
                for number in range(count):
                    file.write(json.dumps(article(number, random_numbers)) + "\n")
            measure(f"made-{count}", arguments.binary, [generated], folder)
        if os.path.isdir(arguments.corpus):
            measure("corpus", arguments.binary, [arguments.corpus], folder)


main()
