#!/usr/bin/env python3
"""Writes articles of about 3 kB as JSON lines, made of the paragraphs of a corpus.

usage: Benchmarks/corpus.py FOLDER COUNT > ARTICLES.jsonl

FOLDER holds JSON lines with a "text". An article is paragraphs that follow each other somewhere in
the corpus, with countries and years put for others, so that no two articles tell the same and yet
each reads as written prose. The same count gives the same bytes. Python 3 standard library only.
"""

import json
import pathlib
import random
import re
import sys

COUNTRIES = """Argentina Brazil Chile Peru Bolivia Uruguay Colombia Ecuador Mexico Cuba Kenya Ghana Nigeria Egypt
Morocco Tunisia Norway Sweden Denmark Poland Hungary Spain Portugal Italy Greece Turkey Jordan Lebanon Syria Iraq Iran
Pakistan India Bangladesh Thailand Vietnam Indonesia Malaysia Japan China France Germany Austria Belgium Finland
Ireland Israel Canada Australia""".split()
COUNTRY = re.compile(r"\b(" + "|".join(COUNTRIES) + r")\b")
YEAR = re.compile(r"\b(1[89]\d\d|20[0-2]\d)\b")
SIZE = 3000  # characters an article has at least


def paragraphs(folder):
    """The paragraphs of every text below the folder, in order; a long one is cut at a sentence."""
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                for paragraph in re.split(r"\n\s*\n", json.loads(line)["text"]):
                    found += [part for part in re.split(r"(?<=[.!?] )(?=[A-Z].{1200})", paragraph, flags=re.S)
                              if len(part) > 60]
    return found


def text(found, draw):
    """Paragraphs from a random one on, with other countries and other years."""
    place, parts, size = draw.randrange(len(found)), [], 0
    while size < SIZE:
        parts.append(found[place % len(found)].strip())
        size += len(parts[-1])
        place += 1
    others = dict(zip(COUNTRIES, draw.sample(COUNTRIES, len(COUNTRIES))))
    shift = draw.randrange(-40, 40)
    whole = COUNTRY.sub(lambda word: others[word[0]], "\n\n".join(parts))
    return YEAR.sub(lambda year: str(min(2025, max(1800, int(year[0]) + shift))), whole)


def write(folder, count, file):
    """Writes the articles as JSON lines."""
    found = paragraphs(folder)
    draw = random.Random(1)
    for number in range(count):
        day = f"{draw.randrange(1990, 2026)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
        file.write(json.dumps({
            "id": f"made-{number}", "title": f"Report {number}", "date": day, "source": "made",
            "text": text(found, draw)}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), sys.stdout)
