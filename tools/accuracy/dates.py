#!/usr/bin/env python3
"""dates.py BINARY SHARED: how often a coded event carries the date that its text states.

Reads SHARED/corpus/rdcr.jsonl, whose items are headed by what happened and tell in prose when, and
the annotated articles of SHARED/articles. Prints figures; keeps no sentence.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

MONTHS = ("January February March April May June July August September October November "
          "December").split()
NAMES = "|".join(MONTHS)
DATE = re.compile(rf"\b({NAMES}) (\d{{1,2}}), (\d{{4}})\b|\b(\d{{1,2}}) ({NAMES}),? (\d{{4}})\b")
YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")

GROWING = {"SUPPORT", "AGREE", "COOPERATE", "CONSULT", "CONCEDE", "RETREAT"}
SHRINKING = {"SANCTION", "REJECT", "RETREAT", "COERCE"}
# What a heading's words make of the event that the prose must tell; the first that fits.
KINDS = [
    (r"re-?establish|re-?open|resum|restor|renew", GROWING),
    (r"sever|terminat|break|broke|suspen|interrupt|clos|withdr|cessation|ceas|recall|dissol|end of",
     SHRINKING),
    (r"treat|convention|agreement|accession|sign|protocol|conclu", GROWING),
    (r"recogni|establish|elevat|upgrad|rais|open|consul|legation|embassy|representat|accredit|"
     r"diplomatic relations|normaliz", GROWING),
    (r"assassinat|war\b|attack|invas", {"ASSAULT", "COERCE", "SANCTION", "THREATEN"}),
]


def stated(text):
    """The full dates of a text: where each begins, and its day as ISO 8601."""
    for match in DATE.finditer(text):
        month, day, year = match.group(1, 2, 3) if match[1] else match.group(5, 4, 6)
        yield match.start(), f"{int(year):04}-{MONTHS.index(month) + 1:02}-{int(day):02}"


def code(binary, articles):
    """The events of each article, by its id."""
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    done = subprocess.run([binary, "code"], input=lines, capture_output=True, text=True, check=True)
    return {line["id"]: line["events"] for line in map(json.loads, done.stdout.splitlines())}


def day(event):
    """The one day of an event; None where it is not known to the day."""
    date = event["date"]
    return date["from"] if date["precision"] == "day" and date["from"] == date["to"] else None


def kind(title):
    for pattern, types in KINDS:
        if re.search(pattern, title.lower()):
            return types
    return None


def headed_items(binary, shared):
    items = [json.loads(line) for line in (shared / "corpus/rdcr.jsonl").open(encoding="utf-8")]
    dated = []
    for item in items:
        years = set(YEAR.findall(item["title"]))
        days = {d for _, d in stated(item["text"]) if not years or d[:4] in years}
        if item["kind"] == "timeline" and days:
            dated.append((item, days))
    coded = code(binary, [{"id": i["id"], "text": i["text"]} for i, _ in dated])
    counts = dict.fromkeys(("coded", "kind", "carried", "any", "told", "right"), 0)
    for item, days in dated:
        events = coded[item["id"]]
        types = kind(item["title"])
        fitting = [e for e in events if types is None or e["type"] in types]
        counts["coded"] += bool(events)
        counts["kind"] += bool(fitting)
        counts["carried"] += any(day(e) in days for e in fitting)
        counts["any"] += any(day(e) in days for e in events)
        for event in events:
            span = event["sentence"]
            inside = {d for at, d in stated(item["text"]) if span["start"] <= at < span["end"]}
            if len(inside) == 1:
                counts["told"] += 1
                counts["right"] += day(event) in inside
    total = len(dated)
    share = lambda part, whole: f"{part / max(1, whole):.3f}  ({part} of {whole})"
    print("headed items whose prose holds a full date of the heading's year")
    print("  an event was coded at all                  ", share(counts["coded"], total))
    print("  an event of the heading's kind             ", share(counts["kind"], total))
    print("  an event of the kind carries the date      ", share(counts["carried"], total))
    print("  any event carries the date                 ", share(counts["any"], total))
    print("  where one of the kind was coded, carried   ",
          share(counts["carried"], counts["kind"]))
    print("  events in a sentence of one full date, right", share(counts["right"], counts["told"]))


def value(event):
    """A coded date as the annotation writes one: 2024-05, 2015/2019, 1980/.., None."""
    date = event["date"]
    cut = {"year": 4, "month": 7, "day": 10}.get(date["precision"])
    if cut is None:
        return None
    ends = [date[side][:cut] if date[side] else ".." for side in ("from", "to")]
    return ends[0] if ends[0] == ends[1] else "/".join(ends)


def annotated_articles(binary, shared):
    found = right = dated = dated_right = places = places_right = 0
    for path in sorted((shared / "articles/gold").glob("0*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        raw = next((shared / "articles").glob(path.stem + "_*.txt")).read_text(encoding="utf-8")
        article = {"id": path.stem, "text": raw}
        if gold["document"].get("published"):
            article["date"] = gold["document"]["published"]
        events = code(binary, [article])[path.stem]
        for wanted in gold["events"]:
            roots = {wanted["root"]} | {a["root"] for a in wanted.get("alternatives", [])}
            span = wanted["trigger"]
            hits = [e for e in events if e["type"] in roots
                    and e["trigger"]["start"] < span["end"] and span["start"] < e["trigger"]["end"]]
            if not hits:
                continue
            found += 1
            expected = wanted["date"]["value"]
            agrees = any(value(e) == expected for e in hits)
            right += agrees
            if expected:
                dated += 1
                dated_right += agrees
            if wanted.get("location"):
                places += 1
                places_right += any(e["place"] for e in hits)
    print("annotated articles: events found", found)
    print(f"  date right {right}, of those dated {dated_right} of {dated}; "
          f"a place given {places_right} of {places}")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    binary, shared = sys.argv[1], Path(sys.argv[2])
    headed_items(binary, shared)
    annotated_articles(binary, shared)


if __name__ == "__main__":
    main()
