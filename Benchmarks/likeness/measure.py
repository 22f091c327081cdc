#!/usr/bin/env python3
"""Near duplicates: 500 copies edited by 5 to 30 %, among 5,000 articles that tell different things.

usage: Benchmarks/likeness/measure.py BINARY [--corpus FOLDER] [--seed N] [--show N] [--keep DATABASE]

Ingests the distinct articles, then the copies, and prints the recall by the kind of edit and by the length of the
original, the false joins, and what it all costs in the database. Another seed makes other articles and copies.
Without the corpus there is nothing to measure. Python 3 standard library only.
"""
import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from articles import distinct  # noqa: E402
from edits import copies  # noqa: E402

FIELDS = ("id", "title", "text", "source", "author")


def write(articles, path):
    with open(path, "w", encoding="utf-8") as file:
        for article in articles:
            file.write(json.dumps({key: article[key] for key in FIELDS if key in article}) + "\n")


def ingest(binary, database, path):
    start = time.monotonic()
    subprocess.run([binary, "ingest", "--db", database, path], check=True)
    return time.monotonic() - start


def report(name, found, asked):
    if asked:
        print(f"  {name:24} {found:4} of {asked:4}  {found / asked:.3f}")


def recall(rows, made, show):
    """Prints how many copies were linked to their originals' family, and how many to another."""
    linked = {row["copy"]: row for row in rows}
    missed = [copy for copy in made if linked.get(copy["id"], {"original": ""})["original"] != copy["of"]]
    wrong = [copy for copy in missed if copy["id"] in linked]
    lost = {copy["id"] for copy in missed}
    print("recall of copies")
    report("all", len(made) - len(missed), len(made))
    for kind in sorted({kind for copy in made for kind in copy["kinds"]}):
        alone = [copy for copy in made if copy["kinds"] == [kind]]
        report(f"{kind} alone", sum(copy["id"] not in lost for copy in alone), len(alone))
    for low, high in ((0.05, 0.1), (0.1, 0.2), (0.2, 0.3)):
        some = [copy for copy in made if low <= copy["share"] < high]
        report(f"{low:.0%} to {high:.0%} changed", sum(copy["id"] not in lost for copy in some), len(some))
    for low, high in ((300, 600), (600, 1500), (1500, 10000)):
        some = [copy for copy in made if low <= copy["size"] < high]
        report(f"{low} to {high} characters", sum(copy["id"] not in lost for copy in some), len(some))
    print(f"  linked to another than their original: {len(wrong)}")
    for copy in missed[:show]:
        print("   missed", copy["id"], copy["kinds"], round(copy["share"], 2))


def main():
    parser = argparse.ArgumentParser(usage="%(prog)s BINARY [--corpus FOLDER] [--seed N] [--show N] [--keep DATABASE]")
    parser.add_argument("binary")
    parser.add_argument("--corpus", default="../shared/corpus")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    articles = distinct(arguments.corpus, seed=arguments.seed)
    made = list(copies(articles, seed=arguments.seed + 4))
    sizes = {article["id"]: len(article["text"]) for article in articles}
    made = [copy | {"size": sizes[copy["of"]]} for copy in made]
    with tempfile.TemporaryDirectory() as folder:
        database = arguments.keep or os.path.join(folder, "likeness.db")
        write(articles, os.path.join(folder, "distinct.jsonl"))
        write(made, os.path.join(folder, "copies.jsonl"))
        seconds = ingest(arguments.binary, database, os.path.join(folder, "distinct.jsonl"))
        ingest(arguments.binary, database, os.path.join(folder, "copies.jsonl"))
        with sqlite3.connect(database) as connection:
            connection.row_factory = sqlite3.Row
            rows = connection.execute(
                """SELECT d.external_id AS copy, o.external_id AS original, l.score, l.reason
                FROM likeness AS l JOIN document AS d ON d.id = l.document_id JOIN document AS o ON o.id = l.of_document_id
                ORDER BY d.id""").fetchall()
            recall([dict(row) for row in rows if row["copy"].startswith("copy/")], made, arguments.show)
            false = [row for row in rows if not row["copy"].startswith("copy/")]
            print(f"false joins among {len(articles)} distinct articles: {len(false)}")
            for row in false[:arguments.show]:
                print("   joined", row["copy"], row["original"], f"{row['score']:.2f}", row["reason"])
            text, = connection.execute("SELECT sum(length(CAST(text AS BLOB))) FROM document").fetchone()
            try:
                shingles, = connection.execute("SELECT sum(pgsize) FROM dbstat WHERE name IN ('shingle', 'likeness')").fetchone()
            except sqlite3.OperationalError:
                shingles = None
            base, = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
        count = len(articles) + len(made)
        print(f"ingest of the distinct articles: {seconds:.1f} s, {seconds / len(articles) * 1000:.2f} ms an article")
        print(f"database {base / text:.2f} times the text of {text / count:.0f} bytes an article"
              + (f", of it for likeness {shingles / text:.3f}, {shingles / count:.0f} bytes an article" if shingles else ""))


if __name__ == "__main__":
    main()
