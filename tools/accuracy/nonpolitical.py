#!/usr/bin/env python3
"""How often a sentence that tells no politics is given an event.

usage: nonpolitical.py BINARY [TREEBANKS] [--show]

The sentences are those of the genres bio, textbook and voyage of UD English GUM and of the reviews and answers of UD
English EWT: lives, lessons, guides, opinions. Some of the lives and lessons do tell of wars, so nought is not to be had.
A negated event is no event. `--show` lists what was coded.
"""
import gzip
import json
import os
import subprocess
import sys

GENRES = {"bio", "textbook", "voyage", "reviews", "answers"}
FILES = ["gum-cc-dev", "gum-cc-train", "ewt-dev"]


def sentences(folder):
    """(genre, id, text) of each sentence of the genres."""
    for name in FILES:
        genre = key = ""
        with gzip.open(os.path.join(folder, name + ".conllu.gz"), "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("# meta::genre ="):
                    genre = line.split("=", 1)[1].strip()
                elif line.startswith("# sent_id ="):
                    key = line.split("=", 1)[1].strip()
                    if name.startswith("ewt"):
                        genre = key.split("-")[0]
                elif line.startswith("# text =") and genre in GENRES:
                    yield genre, key, line.split("=", 1)[1].strip()


def main():
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not names:
        sys.exit(__doc__)
    folder = names[1] if len(names) > 1 else "../shared/treebanks"
    if not os.path.isdir(folder):
        print(f"nonpolitical.py: {folder} is not here; nothing was measured")
        return
    asked = list(sentences(folder))
    lines = "".join(json.dumps({"id": key, "text": text}) + "\n" for _, key, text in asked)
    coded = subprocess.run([names[0], "code"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in coded.stdout.decode().split("\n") if line]
    counts = {}
    for (genre, key, text), answer in zip(asked, answers, strict=True):
        events = [e for e in answer["events"] if e["modality"] != "negated"]
        for group in (genre, "all"):
            total, hit = counts.get(group, (0, 0))
            counts[group] = (total + 1, hit + bool(events))
        if events and "--show" in sys.argv:
            print(f"{key}: {text}\n    " + "; ".join(f"{e['type']} [{e['rule']}]" for e in events))
    for group in sorted(counts, key=lambda g: (g == "all", g)):
        total, hit = counts[group]
        print(f"{group:10s} {total:5d} sentences  {hit:4d} with an event  {100 * hit / total:.1f} %")


main()
