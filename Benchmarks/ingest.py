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

COUNTRIES = "Argentina Brazil Chile Peru Kenya Ghana Norway Japan Egypt Jordan Poland Spain".split()
ACTS = [
    "{a} and {b} signed an agreement on fisheries on {d} {m} {y}.",
    "The president of {a} will visit {b} in {m} {y}.",
    "{a} expelled two diplomats of {b}, and {b} protested.",
    "{a} sent humanitarian aid to {b} after the floods.",
    "{a} refused to recognise the government of {b}, according to a statement.",
    "Talks between {a} and {b} on their common border ended without a result.",
    "The ministers discussed trade, ports and the price of grain for two hours.",
    "Nobody was hurt, and the weather stayed dry through the week.",
]
MONTHS = "January February March April May June July August September October".split()


def article(number, random_numbers):
    """One article of ten to thirty sentences, different from every other."""
    sentences = []
    for _ in range(random_numbers.randint(10, 30)):
        a, b = random_numbers.sample(COUNTRIES, 2)
        sentences.append(random_numbers.choice(ACTS).format(
            a=a, b=b, d=random_numbers.randint(1, 28), m=random_numbers.choice(MONTHS),
            y=random_numbers.randint(1995, 2025)))
    return {"id": f"generated-{number}", "title": f"Report number {number}",
            "text": " ".join(sentences), "date": "2025-01-01", "source": "generated"}


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
