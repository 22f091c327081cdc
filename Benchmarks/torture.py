#!/usr/bin/env python3
"""Kills `chancery ingest` at random moments and counts what is lost or doubled.

usage: Benchmarks/torture.py BINARY [--kills N] [--articles N] [--seed N] [--keep FOLDER]

One ingest runs undisturbed, and what it stored is written down. Then, on new databases, ingests of
the same input are killed (SIGKILL) at random moments, up to six of them one after the other, and
the same command is run to its end; what the database then holds must be what the undisturbed one
holds, row for row. After every kill the database and its journal are also copied as they lie, as
after a power cut, and the copy must be sound and hold whole articles only.

Rows are compared by content hashes and by what they refer to, never by their numbers, and without
the run that wrote them: those differ by right. Exit code 1 if anything was lost, doubled or damaged.
Python 3 standard library only; the moments are counted in the processor time an ingest has had, so
that they spread over all of it on a busy machine too, and so want Linux. The seed (TORTURE_SEED)
decides input and moments; what an ingest is doing at a moment is the machine's.
"""

import argparse
import collections
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from articles import article

# What an article writes, each row by what it says: uids stand for the rows referred to.
STORED = {
    "document": """SELECT d.uid, d.title, d.outlet, d.author, d.published_from, d.published_to,
        d.published_precision, d.published_basis, d.language, d.url, d.path, d.line, d.external_id,
        d.format, d.encoding, d.sha256, d.text, o.uid
        FROM document d LEFT JOIN document o ON o.id = d.duplicate_of""",
    "sentence": """SELECT d.uid, s.position, s.kind, s.start, s."end", s.text
        FROM sentence s JOIN document d ON d.id = s.document_id""",
    "event": """SELECT uid, type, mode, cameo, quad, score, modality, confidence, date_from, date_to,
        date_precision, date_basis, place, place_country, day_key FROM event""",
    "event_context": """SELECT e.uid, c.context FROM event_context c JOIN event e ON e.id = c.event_id""",
    "participant": """SELECT e.uid, p.role, p.position, a.uid, p.text
        FROM participant p JOIN event e ON e.id = p.event_id LEFT JOIN actor a ON a.id = p.actor_id""",
    "mention": """SELECT e.uid, d.uid, s.position, m.trigger, m.trigger_start, m.trigger_end,
        m.rule, m.reason, m.copy_key FROM mention m JOIN event e ON e.id = m.event_id
        JOIN sentence s ON s.id = m.sentence_id JOIN document d ON d.id = s.document_id""",
    "mention_participant": """SELECT e.uid, m.trigger_start, p.role, p.position, p.start, p."end", p.text, a.uid,
        p.resolution FROM mention_participant p JOIN mention m ON m.id = p.mention_id
        JOIN event e ON e.id = m.event_id
        LEFT JOIN actor a ON a.id = p.actor_id""",
    "calendar": """SELECT c.party, c.other, c.first_day, e.uid, c.last_day, c.precision, c.acts, c.is_acted_on,
        c.type, c.mode, c.cameo, c.modality, c.score FROM calendar c LEFT JOIN event e ON e.id = c.event_id""",
    "likeness": """SELECT d.uid, o.uid, l.method, l.score, l.reason FROM likeness l
        JOIN document d ON d.id = l.document_id JOIN document o ON o.id = l.of_document_id""",
    "shingle": """SELECT d.uid, s.hash FROM shingle s JOIN document d ON d.id = s.document_id""",
    "attribution": """SELECT e.uid, m.trigger_start, t.position, t.start, t."end", t.text, a.uid, t.resolution
        FROM attribution t JOIN mention m ON m.id = t.mention_id JOIN event e ON e.id = m.event_id
        LEFT JOIN actor a ON a.id = t.actor_id""",
    "relation": """SELECT r.uid, r.predicate, s.uid, r.subject, o.uid, r.object, r.modality, r.valid_from,
        r.valid_to, r.valid_precision, r.valid_basis FROM relation r
        LEFT JOIN actor s ON s.id = r.subject_id LEFT JOIN actor o ON o.id = r.object_id""",
    "evidence": """SELECT e.uid, r.uid, d.uid, s.position, e.start, e."end", e.rule FROM evidence e
        JOIN relation r ON r.id = e.relation_id JOIN sentence s ON s.id = e.sentence_id
        JOIN document d ON d.id = s.document_id""",
    "actor": "SELECT uid, name, code, kind, country, source FROM actor",
    "actor_name": """SELECT a.uid, n.name, n.kind, n.language, n.name_key, n.source
        FROM actor_name n JOIN actor a ON a.id = n.actor_id""",
    "tenure": """SELECT o.uid, a.uid, t.valid_from, t.valid_to, t.precision, t.source FROM tenure t
        JOIN office o ON o.id = t.office_id JOIN actor a ON a.id = t.actor_id""",
    "membership": """SELECT o.uid, a.uid, m.valid_from, m.valid_to, m.precision, m.source
        FROM membership m JOIN actor o ON o.id = m.organisation_id JOIN actor a ON a.id = m.member_id""",
    # The last run reads everything again, so it has every reject.
    "reject": "SELECT path, line, reason, message FROM reject WHERE run_id = (SELECT max(id) FROM run)",
    "found by search": """SELECT d.uid, s.position FROM sentence_fts f JOIN sentence s ON s.id = f.rowid
        JOIN document d ON d.id = s.document_id WHERE sentence_fts MATCH 'talks OR agreement'""",
}


def rows(path):
    """What a database holds, as a multiset of rows for each table."""
    connection = sqlite3.connect(path)
    try:
        return {table: collections.Counter(connection.execute(query)) for table, query in STORED.items()}
    finally:
        connection.close()


def faults(path, reference):
    """What is wrong with a database cut off midway, as words: damage, or part of an article."""
    connection = sqlite3.connect(path)
    try:
        found = [line for line, in connection.execute("PRAGMA integrity_check") if line != "ok"]
        found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
        if connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'attribution'").fetchone() == (0,):
            return found
        connection.execute("INSERT INTO sentence_fts (sentence_fts, rank) VALUES ('integrity-check', 1)")
        wanted = collections.Counter(row[0] for row in reference["sentence"].elements())
        held = dict(connection.execute(
            "SELECT d.uid, count(s.id) FROM document d LEFT JOIN sentence s ON s.document_id = d.id GROUP BY 1"))
        found += [f"part of an article: {uid}, {count} of {wanted[uid]} sentences"
                  for uid, count in held.items() if count != wanted[uid]]
        return found
    except sqlite3.DatabaseError as error:
        return [f"{type(error).__name__}: {error}"]
    finally:
        connection.close()


def write_input(folder, count, seed):
    """Articles in a file of many and in files of their own, some twice, some broken."""
    numbers = random.Random(seed)
    articles = [article(number, numbers) for number in range(count)]
    half = count * 3 // 4
    with open(os.path.join(folder, "many.jsonl"), "w", encoding="utf-8") as file:
        for number, one in enumerate(articles[:half]):
            file.write(json.dumps(one) + "\n")
            if number % 17 == 5:
                file.write(json.dumps(articles[numbers.randrange(number + 1)]) + "\n")
            if number % 23 == 7:
                file.write('{"id":"broken","text":\n')
    os.mkdir(os.path.join(folder, "single"))
    for one in articles[half:]:
        with open(os.path.join(folder, "single", one["id"] + ".txt"), "w", encoding="utf-8") as file:
            file.write(one["text"] + "\n")
    open(os.path.join(folder, "single", "empty.txt"), "w", encoding="utf-8").close()


TICK = 1 / os.sysconf("SC_CLK_TCK")


def work_of(pid):
    """The processor time that all threads of a process have had, in seconds (proc(5))."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return float("inf")
    return (int(fields[11]) + int(fields[12])) * TICK


class Torture:
    """One input, one undisturbed database, and the kills."""

    def __init__(self, binary, folder, articles, seed):
        self.binary, self.folder = os.path.abspath(binary), folder
        self.random = random.Random(seed)
        os.mkdir(os.path.join(folder, "input"))
        write_input(os.path.join(folder, "input"), articles, seed)
        start = time.monotonic()
        before = os.times()
        self.ingest("whole.db", lambda process: process.wait())
        after = os.times()
        self.seconds = time.monotonic() - start
        # What an undisturbed ingest takes of the processor, in which the moments lie.
        self.work = (after.children_user + after.children_system
                     - before.children_user - before.children_system)
        self.reference = rows(os.path.join(folder, "whole.db"))

    def ingest(self, database, end):
        """Runs the command until `end` is done with it, and says how it ended."""
        process = subprocess.Popen(
            [self.binary, "ingest", "--db", database, "-q", "input"], cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        end(process)
        _, errors = process.communicate()
        if process.returncode not in (2, -signal.SIGKILL):
            raise SystemExit(f"torture: ingest ended with {process.returncode}: {errors}")
        return process.returncode

    def kill(self, process):
        """Kills a process at a moment of the work an undisturbed one does."""
        moment = self.random.uniform(0, self.work)
        while process.poll() is None and work_of(process.pid) < moment - TICK:
            time.sleep(TICK / 4)
        # Within a tick of the kernel's clock, which is all it tells.
        time.sleep(self.random.uniform(0, TICK))
        process.kill()

    def look(self, database):
        """What is wrong with the files of a database as they lie now."""
        copy = os.path.join(self.folder, "copy.db")
        for ending in ("", "-wal"):
            if os.path.exists(copy + ending):
                os.remove(copy + ending)
            if os.path.exists(os.path.join(self.folder, database + ending)):
                shutil.copyfile(os.path.join(self.folder, database + ending), copy + ending)
        return faults(copy, self.reference) if os.path.exists(copy) else []

    def round(self, kills):
        """Kills one ingest up to `kills` times, lets it end, and says what came of it."""
        database, done, damaged = "torn.db", 0, []
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(os.path.join(self.folder, database + ending)):
                os.remove(os.path.join(self.folder, database + ending))
        while done < kills and self.ingest(database, self.kill) == -signal.SIGKILL:
            done += 1
            damaged += self.look(database)
        self.ingest(database, lambda process: process.wait())
        damaged += faults(os.path.join(self.folder, database), self.reference)
        stored = rows(os.path.join(self.folder, database))
        lost = {table: self.reference[table] - stored[table] for table in STORED}
        doubled = {table: stored[table] - self.reference[table] for table in STORED}
        return done, lost, doubled, damaged


def main():
    """Reads the arguments, tortures, prints the counts."""
    parser = argparse.ArgumentParser(usage="%(prog)s BINARY [--kills N] [--articles N] [--seed N]")
    parser.add_argument("binary")
    parser.add_argument("--kills", type=int, default=int(os.environ.get("TORTURE_KILLS", 500)))
    parser.add_argument("--articles", type=int, default=int(os.environ.get("TORTURE_ARTICLES", 150)))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("TORTURE_SEED", 1)))
    parser.add_argument("--keep", help="a folder that keeps the databases of a round that went wrong")
    arguments = parser.parse_args()
    kills, lost, doubled, damaged = 0, 0, 0, 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        torture = Torture(arguments.binary, folder, arguments.articles, arguments.seed)
        counts = ", ".join(f"{sum(torture.reference[t].values())} {t}s" for t in ("document", "event", "reject"))
        print(f"undisturbed: {counts} in {torture.seconds:.1f} s, "
              f"{torture.work:.2f} s of them work", flush=True)
        while kills < arguments.kills:
            done, gone, twice, broken = torture.round(
                min(torture.random.randint(1, 6), arguments.kills - kills))
            kills += done
            lost += sum(missing.total() for missing in gone.values())
            doubled += sum(more.total() for more in twice.values())
            damaged += len(broken)
            if kills // 50 != (kills - done) // 50:
                print(f"{kills} kills in {time.monotonic() - start:.0f} s", flush=True)
            for name, tables in (("lost", gone), ("doubled", twice)):
                for table, missing in tables.items():
                    for row in list(missing)[:3]:
                        print(f"{name}: {table} {row}"[:300])
            for words in broken[:3]:
                print(f"damaged: {words}")
            if arguments.keep and (broken or any(gone.values()) or any(twice.values())):
                shutil.copytree(folder, arguments.keep, dirs_exist_ok=True)
    print(f"{kills} kills: {lost} rows lost, {doubled} doubled, {damaged} databases damaged, "
          f"in {time.monotonic() - start:.0f} s")
    sys.exit(1 if lost or doubled or damaged else 0)


if __name__ == "__main__":
    main()
