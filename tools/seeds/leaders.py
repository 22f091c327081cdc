"""Writes persons.tsv, offices.tsv and tenures.tsv in seeds/actors from the lists in tenures/."""

import re
from pathlib import Path

import executive
import territories
import titles
from country_names import plain
from factbook import entries
from since import since
from table import write

HERE = Path(__file__).parent
ROLES = {"S": "head_of_state", "G": "head_of_government", "F": "foreign_minister", "D": "defence_minister",
         "V": "vice_president", "C": "head_of_organisation", "N": "governor_general", "O": "official"}
NATIONALITY = {}
NUMERAL = re.compile(r"[IVX]+|[JS]r\.?")


def slug(name):
    """`person.javier-milei` from `Javier Milei`."""
    return "person." + re.sub(r"[^a-z0-9]+", "-", plain(name).lower().replace("'", "")).strip("-")


def aliases(name, given):
    """The given aliases, the last word of the name unless `-` is given, and all of them without accents."""
    found = [alias for alias in given if alias != "-"]
    last = name.split()[-1]
    if "-" not in given and len(name.split()) > 1 and not NUMERAL.fullmatch(last):
        found.insert(0, last)
    return [form for form in dict.fromkeys(form for text in [name, *found] for form in (text, plain(text))) if form != name]


def day(text):
    """A date written to the day, month or year as (YYYY-MM-DD, precision)."""
    parts = text.split("-")
    return "-".join(parts + ["01"] * (3 - len(parts))), ("year", "month", "day")[len(parts) - 1]


def listed():
    """(office key, roles, from, to, name, aliases, basis) of every line of tenures/*.txt."""
    book = entries()
    for path in sorted((HERE / "tenures").glob("*.txt")):
        office = roles = None
        for line in path.read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            text, _, given = line.partition(" = ")
            given = [alias.strip() for alias in given.split(",") if alias.strip()]
            words = text.split()
            if not line.startswith(" "):
                office, roles = (words[0], words[1]), words[2]
                words = words[3:]
            if not words:
                continue
            if words[-1].startswith("@"):
                nationality = words.pop()[1:]
                NATIONALITY[" ".join(words[1:])] = nationality
            name, basis = " ".join(words[1:]), "public record"
            begin, _, end = words[0].partition("..")
            if begin == "f":
                begin, basis = since(book[office[0]], [name, *given]), "factbook"
            if not begin:
                raise ValueError(f"{path.name}: no date for {line}")
            yield office, roles, begin, end, name, given, basis
    yield from executive.terms()


def unlisted():
    """(country, name, aliases) of every person in people.txt, who holds none of the listed offices."""
    for line in (HERE / "people.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, given = line.partition(" = ")
            country, _, name = text.partition(" ")
            yield country, name, [alias.strip() for alias in given.split(",") if alias.strip()]


def held(rows, seats):
    """Tenures of one office in order; one that has no end ends where the next begins, if the office has one seat."""
    rows = sorted(rows, key=lambda row: day(row[2])[0])
    merged = []
    for row in rows:
        if merged and merged[-1][4] == row[4] and not merged[-1][3]:
            first = merged[-1]
            merged[-1] = first[:3] + (row[3],) + first[4:]
        else:
            merged.append(row)
    for row, following in zip(merged, merged[1:] + [None]):
        begin, precision = day(row[2])
        end = day(row[3])[0] if row[3] else (day(following[2])[0] if following and seats == 1 else "")
        yield row[4], begin, end, precision, row[6]


def source(basis):
    """The source key of a basis."""
    return basis.replace(" ", "-")


def tables():
    """Rows of the three tables."""
    by_office, roles_of, people = {}, {}, {}
    rows = list(listed())
    further, spellings = territories.further(rows, entries())
    for row in [*rows, *further]:
        office, roles, _, _, name, given, basis = row
        by_office.setdefault(office, []).append(row)
        roles_of.setdefault(office, "".join(dict.fromkeys(roles_of.get(office, "") + roles)).replace("-", ""))
        home = titles.organisations()[office[0]][2] if office[0].startswith("org.") else office[0]
        person = people.setdefault(slug(name), [name.partition(" ~")[0], NATIONALITY.get(name, home), [], source(basis)])
        person[2] += given
    for country, name, given in unlisted():
        person = people.setdefault(slug(name), [name, country, [], "public-record"])
        person[2] += given
    for name, spelling in spellings:
        given = people[slug(name)][2]
        given += ["-", spelling] if "-" in given else [spelling]
    persons = [[key, name, place, "|".join(aliases(name, given)), origin] for key, (name, place, given, origin) in people.items()]
    offices, tenures = [], []
    for office, rows in by_office.items():
        seats = titles.seats(office)
        roles = "|".join(ROLES[letter] for letter in roles_of[office]) or "official"
        offices.append(titles.office(office, roles))
        for name, begin, end, precision, basis in held(rows, seats):
            tenures.append([slug(name), ".".join(office), begin, end, precision, basis, source(basis)])
    return sorted(persons), sorted(offices), sorted(tenures, key=lambda row: (row[1], row[2]))


if __name__ == "__main__":
    persons, offices, tenures = tables()
    write("actors/persons.tsv",
          ["Persons who hold or held an office, and others of public life. name is as news prose writes it; an alias may belong to several persons,",
           "whom dates and offices tell apart. Generated by tools/seeds/leaders.py."],
          ["id", "name", "country", "aliases", "source"], persons)
    write("actors/offices.tsv",
          ["Offices of states and organisations. titles are words that stand before a holder's name;",
           "seats is how many hold it at the same time, where that is not one.",
           "Generated by tools/seeds/leaders.py."],
          ["id", "name", "country", "code", "titles", "role", "seats", "source"], offices)
    write("actors/tenures.tsv",
          ["Who held which office from when to when. An empty to means in office in February 2026.",
           "precision is that of from: a month or year is written as its first day. On a day of handover both held the office.",
           "Generated by tools/seeds/leaders.py."],
          ["person", "office", "from", "to", "precision", "basis", "source"], tenures)
