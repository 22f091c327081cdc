#!/usr/bin/env python3
"""How often one act of annotated articles was coded as several events, and several acts as one.

usage: restatements.py GOLD_DIR CODED.jsonl

GOLD_DIR holds NNN.json with `events`, each with `root`, `alternatives`, `trigger`, `mentions` and `merge_group`; CODED
holds lines of `chancery code` whose ids begin with NNN. A coded event tells a gold event when one of its triggers
overlaps one of the gold's and the types agree; events of one merge group are one act.

  found        acts that at least one coded event tells
  duplicates   coded events that tell an act told by an earlier one already
  wrong joins  coded events with several tellings that tell two acts, none of which both tell
"""
import json
import pathlib
import sys


def spans(event):
    tellings = [event] + event.get("mentions", [])
    triggers = [t.get("trigger") or t.get("span") or t for t in tellings]
    return [(t["start"], t["end"]) for t in triggers if "start" in t]


def overlap(left, right):
    return any(a[0] < b[1] and b[0] < a[1] for a in left for b in right)


def acts(gold):
    """The gold events as acts: spans and types of each merge group together."""
    groups = {}
    for event in gold["events"]:
        if event.get("root"):
            key = event.get("merge_group") or event["id"]
            group = groups.setdefault(key, ([], set()))
            group[0].extend(spans(event))
            group[1].update([event["root"]] + [a["root"] for a in event.get("alternatives", []) if a.get("root")])
    return list(groups.values())


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    coded = {}
    for line in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        coded[str(article["id"])[:3]] = article["events"]
    found = duplicates = joined = wrong = 0
    for path in sorted(pathlib.Path(sys.argv[1]).glob("[0-9][0-9][0-9].json")):
        known = acts(json.loads(path.read_text(encoding="utf-8")))
        events = coded.get(path.stem, [])
        for where, types in known:
            telling = [e for e in events if e["type"] in types and overlap(spans(e), where)]
            found += bool(telling)
            duplicates += max(0, len(telling) - 1)
        for event in (e for e in events if e.get("mentions")):
            joined += 1
            told = [{i for i, (where, types) in enumerate(known) if event["type"] in types and overlap([s], where)}
                    for s in spans(event)]
            told = [acts_of for acts_of in told if acts_of]
            wrong += bool(told) and not set.intersection(*told)
    print(f"acts found {found}, duplicates {duplicates}, joined events {joined}, wrong joins {wrong}")


main()
