#!/usr/bin/env python3
"""Writes the rows of a database anew by raw prepared inserts, to know what writing them costs at least.

usage: Benchmarks/store.py FILLED EMPTY TARGET

EMPTY is a database of the same schema with the seeds and no document; it is copied to TARGET, and every
row that FILLED has beyond it is inserted in the order in which an ingest writes, 128 documents a
transaction, which ends with the rows of full-text search, with the pragmas of the program. Python's
sqlite3 keeps the statements prepared.
Python 3 standard library only.
"""

import collections
import shutil
import sqlite3
import sys
import time

PRAGMAS = ["foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL", "cache_size = -16384"]
DOCUMENTS_A_COMMIT = 128
# Each table with the query that tells the document of each of its rows, in the order of writing.
TABLES = {
    "document": "id",
    "sentence": "document_id",
    "event": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
             " WHERE m.event_id = t.id ORDER BY m.id LIMIT 1)",
    "event_context": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
                     " WHERE m.event_id = t.event_id ORDER BY m.id LIMIT 1)",
    "participant": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
                   " WHERE m.event_id = t.event_id ORDER BY m.id LIMIT 1)",
    "mention": "(SELECT s.document_id FROM sentence s WHERE s.id = t.sentence_id)",
    "mention_participant": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
                           " WHERE m.id = t.mention_id)",
    "attribution": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
                   " WHERE m.id = t.mention_id)",
    "relation": "(SELECT s.document_id FROM evidence e JOIN sentence s ON s.id = e.sentence_id"
                " WHERE e.relation_id = t.id ORDER BY e.id LIMIT 1)",
    "evidence": "(SELECT s.document_id FROM sentence s WHERE s.id = t.sentence_id)",
    "calendar": "(SELECT s.document_id FROM mention m JOIN sentence s ON s.id = m.sentence_id"
                " WHERE m.event_id = t.event_id ORDER BY m.id LIMIT 1)",
    "shingle": "document_id",
    "likeness": "document_id",
}
# Each index of full-text search with its column and table.
INDEXES = {"sentence_fts": ("text", "sentence"), "document_fts": ("title", "document")}


def replay(filled, empty, target):
    """Inserts the rows; their number and the seconds of processor time that it takes."""
    shutil.copy(empty, target)
    source = sqlite3.connect(f"file:{filled}?mode=ro", uri=True)
    writer = sqlite3.connect(target, isolation_level=None)
    for pragma in PRAGMAS:
        writer.execute(f"PRAGMA {pragma}")
    work = collections.defaultdict(list)
    for table in ("run", "actor", "actor_name"):
        collect(work, source, table, "0", f"WHERE id > {last(writer, table)}")
    for table, document in TABLES.items():
        collect(work, source, table, document)
    count = sum(len(rows) for rows in work.values())
    documents = sorted(work)
    start = time.process_time()
    for first in range(0, len(documents), DOCUMENTS_A_COMMIT):
        writer.execute("BEGIN IMMEDIATE")
        ends = {table: last(writer, table) for _, table in INDEXES.values()}
        for document in documents[first:first + DOCUMENTS_A_COMMIT]:
            for insert, row in work[document]:
                writer.execute(insert, row)
        for index, (column, table) in INDEXES.items():
            writer.execute(
                f"INSERT INTO {index} (rowid, {column}) SELECT id, {column} FROM {table} WHERE id > ?",
                (ends[table],))
        writer.execute("COMMIT")
    return count, time.process_time() - start


def last(connection, table):
    """The number of a table's last row; 0 where it has none."""
    return connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]


def collect(work, source, table, document, condition=""):
    """Adds the rows of a table to the work of their documents."""
    cursor = source.execute(f"SELECT {document}, t.* FROM {table} AS t {condition} ORDER BY 2")
    names = ", ".join(f'"{column[0]}"' for column in cursor.description[1:])
    marks = ", ".join("?" * (len(cursor.description) - 1))
    insert = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    for document_id, *row in cursor:
        work[document_id].append((insert, row))


if __name__ == "__main__":
    print("%d rows in %.2f s of processor time" % replay(*sys.argv[1:4]))
