#!/usr/bin/env python3
"""measure.py BINARY EVAL [--errors KIND]: what the mentions of `measure-actors mentions` are worth.

Reads the development sets beside the project (EVAL holds sentences-dev.jsonl and pairs-dev.jsonl, and beside it
articles/gold) and prints:
  sentences    source and target countries that some mention of the sentence means; how many mentions mean others
  pairs        marked source and target spans that a mention lies on, and whose head word it holds
  articles     surface forms of actors resolved to the right country or organisation; pronouns and descriptions
--errors sentences|pairs|articles lists what was missed. Standard library only.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

SAME = {"JAP": "JPN", "ITL": "ITA", "ROM": "ROU", "YUG": "SRB", "SCG": "SRB", "ZAR": "COD", "SUN": "RUS", "GDR": "DEU",
        "FRG": "DEU", "BUR": "MMR", "TMP": "TLS", "KSV": "XKX", "KOS": "XKX", "PSX": "PSE", "PAL": "PSE", "ANG": "AGO"}


def code(text):
    text = (text or "")[:3].upper()
    return SAME.get(text, text)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def mentions(binary, articles):
    """The mentions of articles by id, each with its country codes."""
    text = "".join(json.dumps({k: a[k] for k in ("id", "text", "date") if a.get(k)}) + "\n" for a in articles)
    out = subprocess.run([binary, "mentions"], input=text, capture_output=True, text=True, check=True).stdout
    found = {}
    for line in out.splitlines():
        answer = json.loads(line)
        for m in answer["mentions"]:
            ids = [m["country"] or m["code"]] if m["actor"] else [i for i in m["members"]]
            m["codes"] = {code(i) for i in ids}
            if m["actor"]:
                m["codes"].add(code(m["code"]))
        found[answer["id"]] = answer["mentions"]
    return found


def show(m):
    return "%s=%s/%s%s" % (m["text"], m["actor"] or m["members"] or "?" + ",".join(m["candidates"][:3]), m["resolution"],
                            "@" if m["place"] else "")


def sentences(binary, path, errors):
    gold = lines(path)
    found = mentions(binary, gold)
    tally = collections.Counter()
    for g in gold:
        wanted = {code(c) for e in g["events"] for side in ("source", "target") for c in e[side]}
        wanted = {c for c in wanted if len(c) == 3}
        got = {c for m in found[g["id"]] for c in m["codes"]}
        tally["wanted"] += len(wanted)
        tally["found"] += len(wanted & got)
        tally["whole"] += wanted <= got
        tally["sentences"] += 1
        if errors and not wanted <= got:
            print(g["text"], "\n   missing", sorted(wanted - got), "|", "; ".join(map(show, found[g["id"]])))
    print("sentences\tcountries found %d of %d (%.3f), sentences with all %d of %d" % (
        tally["found"], tally["wanted"], tally["found"] / tally["wanted"], tally["whole"], tally["sentences"]))


def pairs(binary, path, errors):
    gold = lines(path)
    found = mentions(binary, gold)
    tally = collections.Counter()
    for g in gold:
        for side in ("source", "target"):
            span = g[side]
            over = [m for m in found[g["id"]] if m["start"] < span["end"] and span["start"] < m["end"]]
            tally[side] += 1
            tally[side + " over"] += bool(over)
            tally[side + " known"] += any(m["actor"] or m["members"] for m in over)
            if errors and not over:
                print(g["text"], "\n  ", side, "|", span["text"], "|", "; ".join(map(show, found[g["id"]])))
    for side in ("source", "target"):
        n = tally[side]
        print("pairs\t%s: mention on the span %.3f, known actor %.3f of %d" % (
            side, tally[side + " over"] / n, tally[side + " known"] / n, n))


PRONOUNS = {"he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "both countries"}


def articles(binary, folder, errors):
    forms, nominal = collections.Counter(), collections.Counter()
    texts = {}
    for path in sorted((folder / "gold").glob("0*.json")):
        gold = json.load(open(path, encoding="utf-8"))
        name = next(folder.glob(path.stem + "_*.txt"))
        text = open(name, encoding="utf-8", newline="").read()
        texts[path.stem] = (gold, text)
    found = mentions(binary, [{"id": k, "text": t, "date": g["document"].get("published")} for k, (g, t) in texts.items()])
    for key, (gold, text) in texts.items():
        for actor in gold["actors"]:
            if actor.get("role") == "boilerplate":
                continue
            for kind, tally in (("surface_forms", forms), ("nominal_forms", nominal)):
                for form in actor.get(kind, []):
                    places = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(form["form"]) + r"(?!\w)", text)]
                    if kind == "nominal_forms":
                        places = [form["first"]]
                    for start in places:
                        end = start + len(form["form"])
                        over = [m for m in found[key] if m["start"] < end and start < m["end"]]
                        tally["all"] += 1
                        country = code(actor["country"])
                        result = judged(over, actor, country)
                        tally[result] += 1
                        if errors and result != "right":
                            print(key, result, form["form"], actor["id"], "|", "; ".join(map(show, over)), "|",
                                  text[max(0, start - 40):end + 30].replace("\n", " "))
    for name, tally in (("surface forms", forms), ("nominal forms", nominal)):
        print("articles\t%s: right %d, wrong %d, open %d of %d (%.3f right)" % (
            name, tally["right"], tally["wrong"], tally["open"], tally["all"], tally["right"] / tally["all"]))


def judged(over, actor, country):
    known = [m for m in over if m["actor"] or m["members"]]
    if not known:
        return "open"
    if country:
        return "right" if any(country in m["codes"] or country in [code(i) for i in m["members"]] for m in known) else "wrong"
    return "right" if any(m["actor"] and not m["country"] for m in known) else "wrong"


def main():
    binary, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    errors = sys.argv[4] if len(sys.argv) > 4 else ""
    sentences(binary, folder / "sentences-dev.jsonl", errors == "sentences")
    pairs(binary, folder / "pairs-dev.jsonl", errors == "pairs")
    articles(binary, folder.parent / "articles", errors == "articles")


if __name__ == "__main__":
    main()
