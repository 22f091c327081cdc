#!/usr/bin/env python3
"""Main text and publication date of 30 pages in ten layouts, beside trafilatura.

Usage: measure.py BINARY [FOLDER]   writes the pages to FOLDER (a temporary one unless given) and prints two tables.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter

sys.path.insert(0, os.path.dirname(__file__))
from layouts import LAYOUTS, Page  # noqa: E402

try:
    import trafilatura
except ImportError:
    trafilatura = None


def words(text):
    return Counter(re.findall(r"\w+", text.lower()))


def score(found, truth):
    """Precision, recall and F1 of words, each counted as often as it stands."""
    found, truth = words(found), words(truth)
    both = sum((found & truth).values())
    precision = both / max(1, sum(found.values()))
    recall = both / max(1, sum(truth.values()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def ours(binary, path):
    line = subprocess.run([binary, "read", "--main", path], capture_output=True, text=True).stdout
    record = json.loads(line) if line.strip() else {}
    return record.get("text", ""), record.get("date", "")


def theirs(html):
    text = trafilatura.extract(html, include_comments=False) or ""
    data = trafilatura.extract_metadata(html)
    return text, (data.date or "") if data else ""


def main():
    binary = sys.argv[1]
    folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    systems = {"chancery": lambda html, path: ours(binary, path)}
    if trafilatura:
        systems["trafilatura " + trafilatura.__version__] = lambda html, path: theirs(html)
    rows = {name: [] for name in systems}
    days = {name: Counter() for name in systems}
    for layout in LAYOUTS:
        for number in range(3):
            page = Page(layout.__name__, number)
            html = layout(page)
            path = os.path.join(folder, f"{layout.__name__}-{number}.html")
            with open(path, "w") as file:
                file.write(html)
            for name, read in systems.items():
                text, day = read(html, path)
                rows[name].append((layout.__name__, *score(text, "\n".join(page.truth))))
                days[name]["right" if day == page.iso else "wrong" if day else "none"] += 1
    print("| main text, F1 of words | " + " | ".join(systems) + " |\n| --- |" + " --- |" * len(systems))
    for layout in LAYOUTS:
        name = layout.__name__
        cells = [sum(row[3] for row in rows[system] if row[0] == name) / 3 for system in systems]
        print(f"| {name} | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |")
    for title, column in (("precision", 1), ("recall", 2), ("F1", 3)):
        cells = [sum(row[column] for row in rows[system]) / len(rows[system]) for system in systems]
        print(f"| **all: {title}** | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |")
    print("\n| publication date | " + " | ".join(systems) + " |\n| --- |" + " --- |" * len(systems))
    for kind in ("right", "wrong", "none"):
        print(f"| {kind} | " + " | ".join(str(days[system][kind]) for system in systems) + " |")
    f1 = sum(row[3] for row in rows["chancery"]) / len(rows["chancery"])
    if f1 < 0.9 or days["chancery"]["wrong"] or days["chancery"]["right"] < 0.95 * 30:
        sys.exit("measure: below .90 F1, or below .95 of the days, or a wrong day")


if __name__ == "__main__":
    main()
