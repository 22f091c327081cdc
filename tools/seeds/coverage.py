"""Whether every head of state and government of the factbook has a person and a tenure."""

import re

from country_names import plain
from factbook import entries
from since import holders

# Holders the factbook names who are not heads of the country: representatives, other seats of a collective
# head of state, and heads who have left office since, as the words in capitals.
OTHER = re.compile(r"represented by|commissioner|governor[ -]general", re.IGNORECASE)
LEFT_OUT = {
    "AND": {"strozda", "pulido", "vives", "macron"}, "BIH": {"becirovic", "cvijanovic"},
    "VAT": {"vergez"}, "IOT": {"dholakia", "fairweather"},
}

# States whose head is also that of territories, and of the Commonwealth realms.
SOVEREIGNS = ["GBR", "FRA", "USA", "NLD", "DNK", "NOR", "CHN"]


def words(text):
    """The text's words without accents, in lower case, also the parts of a word with a hyphen."""
    found = re.findall(r"[^\W\d_][\w'’-]*", plain(text).lower())
    return {part for word in found for part in (word, *re.split(r"[-'’]", word)) if len(part) > 1}


def named(entry):
    """Words in capitals of every holder of the entry who is no representative of another."""
    for cell in ("chief_of_state", "head_of_government"):
        text = re.split(r"[;,]? (?:both reside|former President)", entry.get(cell) or "")[0]
        for capitals, _, _ in holders({cell: OTHER.split(text)[0]}):
            yield capitals


def faults(tables):
    """A fault for every holder without a person who has a tenure."""
    people = {record["id"]: words(" ".join([record["name"], record["aliases"].replace("|", " ")]))
              for _, record in tables["actors/persons.tsv"].records()}
    held = {}
    for _, record in tables["actors/tenures.tsv"].records():
        held.setdefault(record["office"].split(".")[0], set()).add(record["person"])
    sovereigns = {person for code in SOVEREIGNS for person in held[code]}
    found = []
    for code, entry in sorted(entries().items()):
        for capitals in named(entry):
            wanted = {part for word in capitals for part in (word, *re.split(r"[-'’]", word))
                      if len(part) > 2 and part not in ("gnu", "cnsp", "the", "bin", "van", "der", "dos", "santos")}
            if not wanted or wanted & LEFT_OUT.get(code, set()):
                continue
            if not any(wanted & people[person] for person in held.get(code, set()) | sovereigns):
                found.append(("seeds/actors/persons.tsv", 1, 1, f"{code}: nobody for {' '.join(sorted(capitals))}"))
    return found
