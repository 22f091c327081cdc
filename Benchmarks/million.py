#!/usr/bin/env python3
"""Writes a database of generated events with the skew of real ones.

Usage: million.py CHANCERY DATABASE [EVENTS]

A few countries hold half of the events, some types are ten times as frequent as others, and four of
five events have both sides; a few organisations and, of each country, a few people are busy too. The
schema and the seeds are the program's own; the rows are written in one transaction, since the store
writes a document at a time, and the calendar is made of them at the end, as by a migration.
"""
import os
import random
import sqlite3
import subprocess
import sys

TYPES = {
    "CONSULT": 24, "SUPPORT": 9, "AGREE": 10, "ACCUSE": 12, "REQUEST": 6, "REJECT": 5, "THREATEN": 4,
    "PROTEST": 5, "SANCTION": 4, "MOBILIZE": 3, "COERCE": 7, "ASSAULT": 8, "COOPERATE": 4, "AID": 3,
    "CONCEDE": 2, "RETREAT": 2,
}
MODALITIES = {"asserted": 88, "habitual": 2, "planned": 4, "hypothetical": 3, "negated": 2, "opinion": 1}
VERBS = {
    "CONSULT": "visited", "SUPPORT": "praised", "AGREE": "signed an accord with", "ACCUSE": "condemned",
    "REQUEST": "urged", "REJECT": "rebuffed", "THREATEN": "threatened", "PROTEST": "marched against",
    "SANCTION": "expelled diplomats of", "MOBILIZE": "sent troops against", "COERCE": "detained citizens of",
    "ASSAULT": "attacked", "COOPERATE": "traded with", "AID": "sent relief to", "CONCEDE": "yielded to",
    "RETREAT": "withdrew its troops from",
}


def main() -> None:
    program, path = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
    # One article makes the schema and loads the seeds.
    subprocess.run(
        [program, "ingest", "--db", path, "-"], input=b"Norway visited Kenya on 3 May 2021.\n",
        check=True, capture_output=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -400000")
    connection.execute("BEGIN")
    fill(connection, count)
    connection.execute("DELETE FROM calendar")
    connection.execute("INSERT INTO calendar SELECT * FROM calendar_entry ORDER BY 1, 2, 3, 4")
    for index in ("sentence_fts", "document_fts"):
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.execute("PRAGMA optimize")
    connection.execute("ANALYZE")
    connection.close()


def fill(connection: sqlite3.Connection, count: int) -> None:
    draw = random.Random(1)
    run = connection.execute("SELECT min(id) FROM run").fetchone()[0]
    quads = dict(connection.execute("SELECT code, quad FROM event_type"))
    scores = dict(connection.execute("SELECT code, score FROM event_type"))
    modes = {}
    for kind, mode in connection.execute("SELECT type, code FROM event_mode"):
        modes.setdefault(kind, []).append(mode)
    cameo = {}
    for code, kind in connection.execute("SELECT code, type FROM cameo_code WHERE type IS NOT NULL"):
        cameo.setdefault(kind, []).append(code)
    parties = actors(connection)
    # The first countries by the news they make, then the rest in the order of the seeds.
    first = ["USA", "CHN", "RUS", "UKR", "ISR", "GBR", "IRN", "DEU", "FRA", "IND", "PAK", "TUR", "JPN",
             "BRA", "org.united-nations", "org.nato", "ARG", "VEN", "SAU", "SYR", "EGY", "KOR",
             "org.european-union"]
    first = [c for c in first if c in parties]
    countries = first + [c for c in parties if c not in first]
    weights = [1 / (rank + 1) ** 1.05 for rank in range(len(countries))]
    types, modalities = list(TYPES), list(MODALITIES)
    documents = max(1, count // 20)
    for number in range(documents):
        month = number % 12 + 1
        connection.execute(
            "INSERT INTO document (id, uid, title, published_from, published_to, published_precision,"
            " path, format, encoding, sha256, text, run_id)"
            " VALUES (?, ?, ?, ?, ?, 'day', ?, 'text', 'utf-8', ?, '', ?)",
            (number + 10, f"{number:032x}", f"Report {number}", f"2024-{month:02}-01",
             f"2024-{month:02}-01", f"generated/{number}.txt", f"{number:064x}", run))
    events, mentions, sentences, participants, contexts = [], [], [], [], []
    for number in range(count):
        event = number + 100
        kind = draw.choices(types, TYPES.values())[0]
        left, right = draw.choices(countries, weights, k=2)
        year = 2026 - min(25, int(draw.expovariate(0.2)))
        day = f"{year}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        precision = draw.choices(["day", "month", "unknown"], [75, 10, 15])[0]
        if precision == "month":
            dates = (day[:8] + "01", day[:8] + "28")
        else:
            dates = (day, day) if precision == "day" else (None, None)
        place = draw.choice(countries) if draw.random() < 0.3 else None
        mode = draw.choice(modes[kind]) if kind in modes and draw.random() < 0.6 else None
        events.append((
            event, f"{event:032x}", kind, mode, draw.choice(cameo[kind]), quads[kind], scores[kind],
            draw.choices(modalities, MODALITIES.values())[0], 0.9, *dates, precision, place, place))
        source, target = someone(draw, parties[left]), someone(draw, parties[right])
        text = f"{source[1]} {VERBS[kind]} {target[1]}."
        sentences.append((event, number // 20 + 10, number % 20, number * 90, number * 90 + 80, text))
        verb = VERBS[kind].split(" ")[0]
        mentions.append((event, event, event, verb, 0, 5, f"{kind.lower()}/x", run))
        participants.append((event, "source", 0, source[0], source[1]))
        if left != right and draw.random() < 0.8:
            participants.append((event, "target", 0, target[0], target[1]))
        if draw.random() < 0.4:
            contexts.append((event, draw.choice(["diplomatic", "economic", "military", "legal"])))
        if len(events) == 20_000 or number == count - 1:
            write(connection, events, sentences, mentions, participants, contexts)


def write(connection, events, sentences, mentions, participants, contexts) -> None:
    connection.executemany(
        "INSERT INTO event (id, uid, type, mode, cameo, quad, score, modality, confidence, date_from,"
        " date_to, date_precision, place, place_country)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", events)
    connection.executemany(
        "INSERT INTO sentence (id, document_id, position, kind, start, \"end\", text)"
        " VALUES (?, ?, ?, 'body', ?, ?, ?)", sentences)
    connection.executemany(
        "INSERT INTO mention (id, event_id, sentence_id, trigger, trigger_start, trigger_end, rule,"
        " run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", mentions)
    connection.executemany(
        "INSERT INTO participant (event_id, role, position, actor_id, text) VALUES (?, ?, ?, ?, ?)",
        participants)
    connection.executemany("INSERT INTO event_context (event_id, context) VALUES (?, ?)", contexts)
    for rows in (events, sentences, mentions, participants, contexts):
        rows.clear()


def someone(draw, party):
    """Half of the time the country itself, else one of its people and bodies, the first most often."""
    itself, others = party
    if not others or draw.random() < 0.5:
        return itself
    return others[min(len(others) - 1, int(draw.expovariate(0.15)))]


def actors(connection):
    """Who acts for a country or an organisation: itself, and its people and bodies."""
    found, parties = {}, {}
    for number, name, kind, country in connection.execute(
            "SELECT id, name, kind, country FROM actor WHERE country IS NOT NULL ORDER BY id"):
        found.setdefault(country, []).append((number, name, kind == "country"))
    for country, members in found.items():
        state = [(n, name) for n, name, is_state in members if is_state]
        if state:
            parties[country] = state[0], [(n, name) for n, name, is_state in members if not is_state][:40]
    for number, name, uid in connection.execute(
            "SELECT id, name, uid FROM actor WHERE kind = 'organisation' AND country IS NULL ORDER BY id LIMIT 60"):
        parties[uid] = (number, name), []
    return parties


if __name__ == "__main__":
    main()
