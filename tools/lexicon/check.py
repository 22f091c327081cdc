#!/usr/bin/env python3
"""check.py [SEEDS]: checks seeds/lexicon, seeds/frames and seeds/articles.

Prints file:line: what is wrong and ends with 1 if anything is. Codes are looked up in
SEEDS/ontology; where that folder is missing they are not checked. Standard library only.
"""
import pathlib
import re
import sys

DIRECTIONS = {"forward", "reciprocal", "reported", "reverse"}
EFFECTS = {"negated", "planned", "hypothetical", "request", "reject", "threaten", "accuse",
           "agree", "report"}
KINDS = {"country", "government", "person", "organisation", "armed_group", "party", "company",
         "media", "people", "place"}
PREPOSITIONS = {"about", "against", "among", "at", "between", "by", "for", "from", "in", "into",
                "near", "of", "on", "over", "to", "towards", "with"}
# What the PLOVER manual codes otherwise than its conversion table: resignations, sanctions, and
# territory taken by force.
OVERRULED = {("RETREAT", "0831"), ("COERCE", "163"), ("SANCTION", "163"), ("ASSAULT", "192")}
VOWELS = "aeiou"

faults = []


def fault(path, line, text):
    faults.append(f"{path}:{line}: {text}")


def table(path, header, key=("id",)):
    """The rows of a seed table as (line number, dict), its shape checked."""
    if not path.exists():
        fault(path, 1, "missing")
        return []
    text = path.read_text(encoding="utf-8")
    if not text.endswith("\n") or "\r" in text:
        fault(path, 1, "lines must end in LF, the last too")
    numbered = [(n, l) for n, l in enumerate(text.split("\n")[:-1], 1) if not l.startswith("#")]
    names = numbered[0][1].split("\t")
    if names != header:
        fault(path, numbered[0][0], f"header is {names}, not {header}")
        return []
    rows, keys = [], []
    for n, line in numbered[1:]:
        cells = line.split("\t")
        if len(cells) != len(names):
            fault(path, n, f"{len(cells)} cells, not {len(names)}")
            continue
        if any(c != c.strip() or "  " in c for c in cells):
            fault(path, n, "stray space")
        row = dict(zip(names, cells))
        rows.append((n, row))
        keys.append(tuple(row[k] for k in key))
        if not row["source"]:
            fault(path, n, "no source")
        if len(keys) > 1 and keys[-1] <= keys[-2]:
            fault(path, n, f"{keys[-1]} is out of order or there twice")
    return rows


def regular(word):
    """The forms a lemma takes by rule, whether verb or noun."""
    forms = {word, word + "s"}
    if re.search(f"[^{VOWELS}]y$", word):
        forms |= {word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    elif word.endswith("e"):
        forms |= {word + "d", word[:-1] + "ing"}
    else:
        forms |= {word + "ed", word + "ing"}
    if re.search("(s|x|z|ch|sh)$", word):
        forms.add(word + "es")
    return forms


def words(text):
    return re.findall(r"[\w'-]+", text.lower())


class Inflection:
    """Which forms a lemma has, by rule and by seeds/lexicon/irregular-forms.tsv."""

    def __init__(self, irregular):
        self.irregular = {}
        for _, row in irregular:
            self.irregular.setdefault(row["lemma"].lower(), set()).add(row["form"].lower())

    def forms(self, word):
        return regular(word) | self.irregular.get(word, set())

    def after(self, lemma, tokens):
        """The tokens that follow the lemma's first occurrence; None where it does not occur."""
        parts = [self.forms(w) for w in words(lemma)]
        for i in range(len(tokens) - len(parts) + 1):
            if all(tokens[i + j] in forms for j, forms in enumerate(parts)):
                return tokens[i + len(parts):]
        return None


def check_act(path, n, row, ontology):
    if not ontology:
        return
    kind, mode, code = row["type"], row["mode"], row["cameo"]
    if kind not in ontology["types"]:
        fault(path, n, f"unknown type {kind}")
    if mode and (kind, mode) not in ontology["modes"]:
        fault(path, n, f"{kind} has no mode {mode}")
    for context in filter(None, row["contexts"].split("|")):
        if context not in ontology["contexts"]:
            fault(path, n, f"unknown context {context}")
    if code not in ontology["cameo"]:
        fault(path, n, f"unknown CAMEO code {code}")
    elif ontology["cameo"][code] != kind and (kind, code) not in OVERRULED:
        fault(path, n, f"CAMEO {code} is {ontology['cameo'][code]}, not {kind}")
    if row["direction"] not in DIRECTIONS:
        fault(path, n, f"unknown direction {row['direction']}")


def check_verbs(path, rows, inflection, ontology):
    by_lemma = {}
    for n, row in rows:
        check_act(path, n, row, ontology)
        by_lemma.setdefault(row["lemma"], []).append((n, row, row["object"].split("|")))
    for lemma, frames in by_lemma.items():
        owner = {}
        for n, row, objects in frames:
            for noun in objects:
                if noun in owner:
                    fault(path, n, f"{owner[noun]} already has {lemma} + {noun or 'any object'}")
                owner[noun] = row["id"]
        for n, row, objects in frames:
            rest = inflection.after(lemma, words(row["example"]))
            if rest is None:
                fault(path, n, f"no form of '{lemma}' in the example")
                continue
            fits = [(len(tail), owner[o]) for o in owner if o
                    for tail in [inflection.after(o, rest)] if tail is not None]
            first = max(fits)[1] if fits else owner.get("")
            if first != row["id"]:
                fault(path, n, f"the example is one of {first or 'no frame'}")


def check_nouns(path, rows, inflection, ontology):
    for n, row in rows:
        check_act(path, n, row, ontology)
        tokens = words(row["example"])
        if inflection.after(row["lemma"], tokens) is None:
            fault(path, n, f"no form of '{row['lemma']}' in the example")
        for preposition in row["object"].split("|"):
            if preposition not in PREPOSITIONS:
                fault(path, n, f"unknown preposition '{preposition}'")


def check_examples(tables):
    """Each example is one capitalised sentence and stands in one row only."""
    seen = {}
    for path, rows in tables:
        for n, row in rows:
            example = row["example"]
            if not re.fullmatch(r"[A-Z].*\w\.", example):
                fault(path, n, "the example is no sentence")
            if example in seen:
                fault(path, n, f"example already in {seen[example]}")
            seen[example] = f"{path.name}:{n}"


def check_articles(folder):
    for path in sorted(folder.glob("*.md")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        names = [line.partition(":")[0] for line in head.split("\n")]
        if names != ["---", "title", "date", "outlet", "licence"]:
            fault(path, 1, f"front matter is {names}")
        if not re.search(r"^date: \d{4}-\d\d-\d\d$", head, re.M):
            fault(path, 3, "date is not YYYY-MM-DD")
        if not 150 <= len(words(body)) <= 350:
            fault(path, 7, f"{len(words(body))} words, not 150 to 350")


def load_ontology(folder):
    if not folder.exists():
        return None
    rows = {n: [l.split("\t") for l in (folder / f"{n}.tsv").read_text(encoding="utf-8").split("\n")
                if l and not l.startswith("#")] for n in ("types", "modes", "contexts", "cameo")}
    return {"types": {r[0] for r in rows["types"]}, "modes": {(r[0], r[1]) for r in rows["modes"]},
            "contexts": {r[0] for r in rows["contexts"]}, "cameo": {r[0]: r[2] for r in rows["cameo"]}}


def main():
    seeds = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "seeds")
    ontology_folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else seeds / "ontology"
    ontology = load_ontology(ontology_folder)
    frame = ["id", "lemma", "object", "type", "mode", "cameo", "contexts", "direction", "example",
             "source"]
    irregular = table(seeds / "lexicon/irregular-forms.tsv", ["form", "lemma", "pos", "source"],
                      ("form", "lemma", "pos"))
    roles = table(seeds / "lexicon/roles.tsv",
                  ["id", "lemma", "plural", "sector", "kind", "example", "source"])
    verbs = table(seeds / "frames/verbs.tsv", frame)
    nouns = table(seeds / "frames/nouns.tsv", frame)
    operators = table(seeds / "frames/operators.tsv", ["id", "lemma", "effect", "example", "source"])
    inflection = Inflection(irregular)
    check_verbs(seeds / "frames/verbs.tsv", verbs, inflection, ontology)
    check_nouns(seeds / "frames/nouns.tsv", nouns, inflection, ontology)
    for n, row in operators:
        if row["effect"] not in EFFECTS:
            fault(seeds / "frames/operators.tsv", n, f"unknown effect {row['effect']}")
        if inflection.after(row["lemma"], words(row["example"])) is None:
            fault(seeds / "frames/operators.tsv", n, f"no form of '{row['lemma']}' in the example")
    for n, row in roles:
        example = row["example"].lower()
        if row["kind"] not in KINDS:
            fault(seeds / "lexicon/roles.tsv", n, f"unknown kind {row['kind']}")
        if row["lemma"].lower() not in example and (not row["plural"] or row["plural"].lower() not in example):
            fault(seeds / "lexicon/roles.tsv", n, "the example does not hold the role")
    check_examples([(seeds / "frames/verbs.tsv", verbs), (seeds / "frames/nouns.tsv", nouns),
                    (seeds / "frames/operators.tsv", operators), (seeds / "lexicon/roles.tsv", roles)])
    check_articles(seeds / "articles")
    print("\n".join(faults) if faults else
          f"{len(verbs)} verb frames of {len({r['lemma'] for _, r in verbs})} lemmas, {len(nouns)} "
          f"noun frames, {len(operators)} operators, {len(roles)} roles, {len(irregular)} irregular forms")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
