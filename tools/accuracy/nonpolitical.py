#!/usr/bin/env python3
"""nonpolitical.py BINARY TREEBANKS [--list]: how often a sentence that tells no politics gets an event.

Reads the texts of those parts of TREEBANKS that tell of journeys, lessons, lives, talk, shops and
letters; those in which politics is the matter are left out. Each sentence is coded by itself. A few
sentences tell politics all the same (a life has wars), so the figure is an upper bound.
Prints figures, with --list also each sentence that got an event; keeps none.
"""

import collections
import gzip
import json
import subprocess
import sys
from pathlib import Path

# The parts of a treebank that tell no news, by how the ids of their documents begin.
FILES = {
    "gum-cc-dev": ("GUM_voyage", "GUM_textbook", "GUM_bio", "GUM_interview"),
    "gum-cc-train": ("GUM_voyage", "GUM_textbook", "GUM_bio", "GUM_interview"),
    "ewt-dev": ("answers", "email", "reviews"),
}
# Documents of those parts that are about politics.
POLITICAL = ("GUM_textbook_governments",)


def sentences(path, genres):
    """The sentences of a treebank file: the genre and the text of each."""
    genre = None
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ").strip()
                genre = next((g for g in genres if document.startswith(g)), None)
                genre = None if document in POLITICAL else genre
            elif genre and line.startswith("# text = "):
                yield genre.removeprefix("GUM_"), line.removeprefix("# text = ").strip()


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    binary, folder = sys.argv[1], Path(sys.argv[2])
    found = [s for name, genres in FILES.items()
             for s in sentences(folder / f"{name}.conllu.gz", genres)]
    lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n"
                    for i, (_, text) in enumerate(found))
    done = subprocess.run([binary, "code"], input=lines, capture_output=True, text=True, check=True)
    total, told = collections.Counter(), collections.Counter()
    for line in map(json.loads, done.stdout.splitlines()):
        genre, text = found[int(line["id"])]
        total[genre] += 1
        events = [e for e in line["events"] if e["modality"] != "negated"]
        told[genre] += bool(events)
        if events and "--list" in sys.argv:
            print(genre, "|", text[:200])
            for e in events:
                names = [[p["text"] for p in e[side]] for side in ("source", "target")]
                print("   ", e["type"], e["rule"], e["modality"], *names)
    for genre in sorted(total):
        print(f"  {genre:12} {told[genre]:4} of {total[genre]:5}  {told[genre] / total[genre]:.3f}")
    print(f"non-political sentences that get an event  {sum(told.values()) / sum(total.values()):.4f}"
          f"  ({sum(told.values())} of {sum(total.values())})")


if __name__ == "__main__":
    main()
