"""Names, codes and titles of offices."""

from functools import cache
from pathlib import Path

from table import Table

HERE = Path(__file__).parent
ARTICLE = {"USA", "GBR", "NLD", "PHL", "ARE", "COD", "COG", "CAF", "DOM", "MDV", "BHS", "GMB", "COM", "MHL", "SLB", "FLK",
           "COK", "CYM", "TCA", "VGB", "VIR", "FRO", "PCN", "CCK", "MNP"}


@cache
def patterns():
    """Slug, or country and slug -> (name, titles), from offices.txt."""
    lines = (HERE / "offices.txt").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split(";")] for line in lines if line and not line.startswith("#")]
    return {row[0]: (row[1], row[2].split("|")) for row in rows}


@cache
def several():
    """Country and slug -> number of seats, of the offices that have more than one."""
    lines = (HERE / "offices.txt").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split(";")] for line in lines if line and not line.startswith("#")]
    return {row[0]: int(row[3]) for row in rows if len(row) > 3}


def seats(key):
    """How many hold an office at the same time."""
    return several().get(".".join(key), 1)


@cache
def country_words():
    """Code -> (name with article, adjectives)."""
    found = {row["code"]: (("the " if row["code"] in ARTICLE else "") + row["name"], [])
             for _, row in Table("actors/countries.tsv").records()}
    for _, row in Table("actors/country-names.tsv").records():
        if row["kind"] == "adjective" and row["text"] not in ("UK", "U.K.", "Scottish", "Welsh", "Northern Irish"):
            found[row["country"]][1].append(row["text"])
    return found


@cache
def organisations():
    """Id -> (name, code, country, aliases)."""
    return {row["id"]: (row["name"], row["code"], row["country"], row["aliases"].split("|")) for _, row in Table("actors/organisations.tsv").records()}


def office(key, roles):
    """The row of one office."""
    place, slug = key
    if place.startswith("org."):
        name, code, _, aliases = organisations()[place]
        if f"{place}.{slug}" in patterns():
            label, said = patterns()[f"{place}.{slug}"]
            return [f"{place}.{slug}", label, "", code, "|".join(dict.fromkeys(said)), roles, seats(key) if seats(key) > 1 else "", "public-record"]
        label = slug.replace("-", " ").title().replace(" Of ", " of ").replace(" For ", " for ")
        bare = {"Secretary General": ["Secretary-General", "Secretary General"]}.get(label, [label])
        short = [alias for alias in aliases if 0 < len(alias) < 9 and " " not in alias and "." not in alias] or [name]
        said = bare + [f"{word} {title}" for word in short[:2] for title in [*bare, "chief"]]
        the = "the " if " " in name and name.split()[-1] not in ("Watch", "International") or name == "Houthis" else ""
        return [f"{place}.{slug}", f"{bare[0]} of {the}{name}", "", code, "|".join(dict.fromkeys(said)), roles, seats(key) if seats(key) > 1 else "", "public-record"]
    label, words = patterns().get(f"{place}.{slug}") or patterns()[slug]
    of, adjectives = country_words()[place]
    said = words + [f"{adjective} {word}" for adjective in adjectives for word in words[:3] if adjective not in word]
    return [f"{place}.{slug}", label.replace("{of}", of), place, place + "GOV", "|".join(dict.fromkeys(said)), roles, seats(key) if seats(key) > 1 else "", "public-record"]
