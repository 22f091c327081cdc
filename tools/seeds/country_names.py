"""Writes seeds/actors/country-names.tsv."""

import re
import unicodedata
from functools import cache
from pathlib import Path

from countries import countries
from factbook import country_codes, entries, names
from table import write

HERE = Path(__file__).parent
REPLACED = {"adjective", "demonym", "plural"}
DROPPED = {"alias", "former"}

# Capitals and own names that are more often a person's, another place's or no name at all.
UNSAID = {"Male", "Hamilton", "Stanley", "Douglas", "Plymouth", "Jamestown", "Victoria", "West Island",
          "Adamstown", "Grand Turk", "Saint-Pierre", "Saint-Denis", "The Valley", "Yaren",
          "Flying Fish Cove", "Road Town", "Island"}
UNSAID_IN = {("NFK", "Kingston")}


LETTERS = str.maketrans({"ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "æ": "ae",
                         "ð": "d", "þ": "th", "ə": "a"})


def plain(text):
    """The text without accents."""
    decomposed = unicodedata.normalize("NFD", text.translate(LETTERS))
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def people(entry):
    """Adjectives, demonyms and plurals from the factbook's two cells on nationality."""
    found = []
    noun = re.sub(r"\(US .*?\)|\(colloquial\)|;.*", "", entry.get("nationality_noun") or "").strip()
    for word in re.split(r"\s+or\s+|,\s*", noun):
        match = re.fullmatch(r"([^()]+)\((s|singular and plural)\)", word.strip().replace(" (", "("))
        if match:
            one, many = match.group(1).strip(), match.group(2)
            found += [("demonym", one), ("plural", one + "s" if many == "s" else one)]
    adjective = re.sub(r"\(US .*?\)|\(colloquial\)|;.*", "", entry.get("nationality_adjective") or "")
    for word in re.split(r"\s+or\s+|,\s*", adjective.strip()):
        if word.strip() and word.strip().lower() not in ("none", "na") and "(" not in word:
            found.append(("adjective", word.strip()))
    return found


def curated():
    """(country, kind, language, text) of every name in country-names.txt."""
    for line in (HERE / "country-names.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, kind, language, texts = line.split(" ", 3)
            texts = texts.replace("Washington, D.C.", "Washington\0 D.C.")
            for text in texts.split(","):
                if text.strip():
                    yield code, kind, language, text.strip().replace("\0", ",")


@cache
def foreign():
    """Code -> (language, name) of every name in cldr-names.txt."""
    found = {}
    for line in (HERE / "cldr-names.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, language, name = line.split(" ", 2)
            found.setdefault(code, []).append((language, name))
    return found


def from_sources(code, row, entry, codes):
    """(kind, language, text, source) of every name that the source files give for one country."""
    yield "name", "en", row["name"], row["source"]
    if row["official"] and row["official"] != row["name"]:
        yield "official", "en", row["official"], row["source"]
    if row["capital"] and row["status"] != "former":
        yield "capital", "en", row["capital"], "factbook"
    for key, language in (("official_name_es", "es"), ("official_name_fr", "fr")):
        text = re.sub(r"\s*\(.*?\)", "", codes.get(key) or "").strip()
        if text and text != row["name"]:
            yield "alias", language, text.replace("’", "'"), "country-codes"
    for language, name in foreign().get(code, []):
        yield "alias", language, name, "cldr"
    for former in re.split(r",\s*", names(entry, "former")):
        if re.fullmatch(r"[A-Z][\w'. -]{3,}", former) and "(" not in former:
            yield "former", "en", former, "factbook"
    for kind, text in people(entry):
        yield kind, "en", text, "factbook"


def rows():
    """Every row once for each country, kind and text."""
    book, codes = entries(), country_codes()
    by_hand, seen, found = list(curated()), set(), []
    replaced = {(code, kind) for code, kind, _, _ in by_hand if kind in REPLACED}
    dropped = {(code, text) for code, kind, _, text in by_hand if kind == "drop"}

    def add(code, kind, text, language, source):
        for form in dict.fromkeys((text, plain(text))):
            if form in UNSAID and kind in ("capital", "endonym") or (code, form) in UNSAID_IN:
                continue
            if source != "chancery" and (code, form) in dropped and (form != text or kind in DROPPED):
                continue
            if (code, kind, form) not in seen and not (kind in ("alias", "endonym") and (code, "name", form) in seen):
                seen.add((code, kind, form))
                found.append([code, kind, form, language, source])

    for code, row in sorted(countries().items()):
        for kind, language, text, source in from_sources(code, row, book.get(code, {}), codes.get(code, {})):
            if (code, kind) not in replaced:
                add(code, kind, text, language, source)
    for code, kind, language, text in by_hand:
        if kind != "drop":
            add(code, kind, text, language, "chancery")
    return sorted(found, key=lambda row: (row[0], row[1], row[2]))


if __name__ == "__main__":
    write(
        "actors/country-names.tsv",
        ["Names of countries and of their people, one row for each country, kind and text.",
         "kind: name, official, former, alias, abbreviation, endonym, adjective, demonym (one person), plural (people),",
         "capital. A text that two countries own, such as Congolese or Korean, is ambiguous and names neither by itself.",
         "Generated by tools/seeds/country_names.py from country-codes (PDDL), the factbook (CC0) and our own list."],
        ["country", "kind", "text", "language", "source"], rows())
