#!/usr/bin/env python3
"""Prints how well actors are found and told apart: the figures of docs/actors.md.

usage: tools/actors/figures.py BINARY [--speed PROGRAM] [--errors N]

What needs the data beside the project (../shared) is passed over where that is missing.
"""

import argparse
import json
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT / "tools" / "seeds"))

DAY = "2026-01-15"
HEADS = ("head_of_state", "head_of_government")


def resolve(binary, lines):
    """The mentions of each text, by id, from one process."""
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    run = subprocess.run([binary, "resolve"], input=text, capture_output=True, text=True, check=False)
    return {found["id"]: found["mentions"] for found in map(json.loads, run.stdout.splitlines())}


def table(path):
    """The rows of a table as dictionaries."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def share(right, of):
    """A count as `97.1 % (203 of 209)`."""
    return f"{100 * right / of:.1f} % ({right} of {of})" if of else "nothing to measure"


class Report:
    """Collects rows of figure and value, and shows some errors of each."""

    def __init__(self, errors):
        self.errors = errors

    def row(self, figure, value, wrong=()):
        """Prints a figure, and after it what went wrong."""
        print(f"{figure:58} {value}", flush=True)
        for words in list(wrong)[: self.errors]:
            print(f"    {words}")


def actors(mentions):
    """Who is meant in a line, alone or with others, places included."""
    return [actor for mention in mentions for actor in [mention["actor"], *mention["members"]] if actor]


def dated_names(binary, report):
    """Names, titles and offices on a day."""
    rows = table(HERE / "dated-names.tsv")
    lines = [{"id": number, "date": row["date"], "text": f"{row['words']} spoke."}
             for number, row in enumerate(rows)]
    found = resolve(binary, lines)
    from country_names import plain
    for figure, is_named in (("names on a day: the person", True), ("offices on a day: their holder", False)):
        wrong, total = [], 0
        for number, row in enumerate(rows):
            words = set(plain(row["words"]).lower().split())
            if bool(words & set(row["person"].split(".")[1].split("-"))) != is_named:
                continue
            total += 1
            ids = [actor["id"] for actor in actors(found[number])]
            if row["person"] not in ids:
                wrong.append(f"{row['words']}, {row['date']}: {ids}, not {row['person']}")
        report.row(figure, share(total - len(wrong), total), wrong)


def heads(binary, report):
    """Every chief of state and government of the factbook by name: the person, the country, the office."""
    from coverage import SOVEREIGNS
    from factbook import entries
    offices = {row["id"]: row for row in table(ROOT / "seeds/actors/offices.tsv")}
    held = {}
    for row in table(ROOT / "seeds/actors/tenures.tsv"):
        office = offices[row["office"]]
        if (row["from"] or "0") <= DAY <= (row["to"] or "9") and set(office["role"].split("|")) & set(HEADS):
            held.setdefault(row["person"], set()).add(office["country"])
    lines, wanted = [], {}
    for code, entry in sorted(entries().items()):
        for cell in ("chief_of_state", "head_of_government"):
            text = re.split(r"[;,]? (?:both reside|represented by|former President)", entry.get(cell) or "")[0]
            for chunk in re.findall(r"([^();]*)\((?:since )?[^()]*\d{4}[^()]*\)", text):
                capitals = [w for w in re.findall(r"[^\W\d_][\w'’-]*", chunk) if len(w) > 1 and w == w.upper()]
                if not capitals:
                    continue
                letters = {part for word in capitals for part in word.split("-")} - {"II", "III", "XIV", "X", "VI"}
                words = re.sub(r"[^\W\d_][\w'’]*", lambda m: m[0].capitalize() if m[0] in letters else m[0], chunk)
                number = len(lines)
                lines.append({"id": number, "date": DAY, "text": words.strip(" ,") + " spoke."})
                wanted[number] = (code, words.strip(" ,"))
    found = resolve(binary, lines)
    wrong = []
    for number, (code, words) in wanted.items():
        people = [a for a in actors(found[number]) if a["kind"] == "person" and held.get(a["id"])]
        # A sovereign of several realms and territories is told for each.
        if not any(code in held[a["id"]] or a["country"] == code or held[a["id"]] & set(SOVEREIGNS) for a in people):
            wrong.append(f"{code}: {words}: {[a['id'] for a in actors(found[number])]}")
    report.row("heads of the factbook, by name: person and office", share(len(wanted) - len(wrong), len(wanted)), wrong)


def gold_articles():
    """The annotated articles: name, text, annotation."""
    for path in sorted((SHARED / "articles/gold").glob("[0-9]*.json")):
        gold = json.loads(path.read_text("utf-8"))
        with open(SHARED / "articles" / Path(gold["file"]).name, encoding="utf-8", newline="") as file:
            yield path.stem, file.read(), gold


def names_of():
    """The names of each organisation, in lower case."""
    return {row["id"]: {row["name"].lower(), *row["aliases"].lower().split("|")}
            for row in table(ROOT / "seeds/actors/organisations.tsv")}


def is_meant(actor, gold, form, names):
    """Whether an actor is the annotated one: of its country, or an organisation of its name."""
    if gold["country"]:
        return actor["country"] == gold["country"]
    wanted = {form.lower().removeprefix("the "), gold["name"].lower()}
    return bool(wanted & (names.get(actor["id"], set()) | {actor["name"].lower()}))


def articles(binary, report):
    """The words that name somebody, and those that only describe, in the annotated articles."""
    articles = list(gold_articles())
    lines = [{"id": name, "text": text, **({"date": gold["document"]["published"]}
              if gold["document"].get("published") else {})} for name, text, gold in articles]
    found, names = resolve(binary, lines), names_of()
    right, total, wrong = 0, 0, []
    told = {"right": 0, "wrong": 0, "left open": 0}
    for name, text, gold in articles:
        described = {}
        for actor in gold["actors"]:
            if actor["type"] in ("place", "treaty") or actor.get("role") == "boilerplate":
                continue
            for nominal in actor.get("nominal_forms", []):
                described.setdefault((nominal["first"], nominal["form"]), []).append(actor)
            if not actor["country"] and actor["type"] != "igo":
                continue
            for form in actor["surface_forms"]:
                for match in re.finditer(rf"(?<!\w){re.escape(form['form'])}(?!\w)", text):
                    total += 1
                    here = covering(found[name], match.start(), match.end())
                    if any(is_meant(a, actor, form["form"], names) for a in actors(here)):
                        right += 1
                    else:
                        wrong.append(f"{name}:{match.start()}: {form['form']}: {[a['id'] for a in actors(here)]}")
        for (start, form), wanted in sorted(described.items()):
            here = actors(covering(found[name], start, start + len(form)))
            ok = any(is_meant(a, actor, form, names) for a in here for actor in wanted)
            told["right" if ok else "wrong" if here else "left open"] += 1
    report.row("articles: names resolved to country or organisation", share(right, total), wrong)
    report.row("articles: descriptions right / wrong / left open", shares(told))
    pronouns(found, {name: text for name, text, _ in articles}, report, told)


def pronouns(found, texts, report, described):
    """The pronouns listed in references.tsv: those that stand for an actor, those that do not, and all with descriptions."""
    told = {"right": 0, "wrong": 0, "left open": 0}
    alone, nobody, wrong = 0, 0, []
    for row in table(HERE / "references.tsv"):
        name, start, form = row["article"], int(row["start"]), row["form"]
        if texts[name][start:start + len(form)].lower() != form:
            raise SystemExit(f"references.tsv: {form!r} is not at {start} of {name}: the articles have changed")
        here = actors(covering(found[name], start, start + len(form)))
        if row["who"] == "-":
            nobody += 1
            alone += not here
            verdict = "right" if not here else "taken for somebody"
        else:
            ok = {actor["country"] for actor in here} == set(row["who"].split("|"))
            verdict = "right" if ok else "wrong" if here else "left open"
            told[verdict] += 1
        if verdict != "right":
            wrong.append(f"{name}:{start}: {form}: {verdict}: {[a['id'] for a in here]}, not {row['who']}")
    report.row("articles: pronouns right / wrong / left open", shares(told), wrong)
    report.row("articles: pronouns that are no actor, left alone", share(alone, nobody))
    report.row("articles: pronouns and descriptions", shares({key: told[key] + described[key] for key in told}))


def shares(told):
    """Counts as shares of their sum."""
    count = sum(told.values())
    return " / ".join(f"{100 * n / count:.0f}" for n in told.values()) + f" % (of {count})"


def covering(mentions, start, end):
    """The mentions that share a character with a span."""
    return [m for m in mentions if m["start"] < end and start < m["end"]]


def sentences(binary, report):
    """Both countries of human-coded sentences, whatever the type, by the scorer beside the data."""
    gold = SHARED / "eval/sentences-dev.jsonl"
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines() if line.strip()]
    text = "".join(json.dumps({"id": r["id"], "text": r["text"], **({"date": r["date"]} if r.get("date") else {})},
                              ensure_ascii=False) + "\n" for r in rows)
    coded = subprocess.run([binary, "code"], input=text, capture_output=True, text=True, check=False).stdout

    def code(participant):
        actor = participant.get("actor") or {}
        return actor.get("country") or (actor.get("code") or "")[:3] or "---"

    lines = []
    for line in map(json.loads, coded.splitlines()):
        lines.append(json.dumps({"id": line["id"], "events": [
            {"root": e["type"], "cameo": e.get("cameo"), "source": [code(p) for p in e["source"]],
             "target": [code(p) for p in e["target"]]}
            for e in line["events"] if e["modality"] != "negated"]}))
    score = subprocess.run(
        [sys.executable, str(SHARED / "eval/score.py"), str(gold), "/dev/stdin"], input="\n".join(lines) + "\n",
        capture_output=True, text=True, check=False).stdout
    rows = [line.strip() for line in score.splitlines() if "any type" in line]
    report.row("sentences: both countries, type ignored", re.sub(r"\s+", " ", rows[0]) if rows else "no score")


def start(binary, report):
    """The time of a process that is given nothing to do."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run([binary, "resolve"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
        times.append(time.perf_counter() - begun)
    report.row("a whole process that resolves nothing", f"{1000 * min(times):.0f} ms")


def speed(program, report):
    """The matcher's words a second and its building, by the program made for that."""
    corpus = SHARED / "corpus/milestones.jsonl"
    texts = [json.loads(line)["text"] for line in corpus.read_text("utf-8").splitlines()[:60]]
    text = "".join(json.dumps({"id": n, "text": t}, ensure_ascii=False) + "\n" for n, t in enumerate(texts))
    told = subprocess.run([program, "speed"], input=text, capture_output=True, text=True, check=False).stdout
    figures = dict(line.split("\t") for line in told.splitlines() if "\t" in line)
    for key, figure in (("matcher", "matcher, one core"), ("matcher and resolver", "matcher and resolver, one core"),
                        ("start", "building the matcher")):
        report.row(figure, figures.get(key, "not measured"))


def main():
    """Runs every measurement that has its data."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--speed", help="the program measure-actors, which times the matcher")
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of each figure")
    arguments = parser.parse_args()
    report = Report(arguments.errors)
    dated_names(arguments.binary, report)
    start(arguments.binary, report)
    if not (SHARED / "eval").exists():
        print("../shared is not here; the other figures were not measured")
        return
    heads(arguments.binary, report)
    articles(arguments.binary, report)
    sentences(arguments.binary, report)
    if arguments.speed:
        speed(arguments.speed, report)


if __name__ == "__main__":
    main()
