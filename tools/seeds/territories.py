"""What the factbook adds to the lists: full spellings, sovereigns as heads of territories, and their representatives."""

from chiefs import chiefs
from coverage import SOVEREIGNS, words
from country_names import plain
from since import since
from titles import seats

# The office of a representative by the last words of the title before the name.
REPRESENTATIVES = {
    "Governor General": "governor-general", "Governor-General": "governor-general", "Governor-General Dame": "governor-general",
    "Governor General Sir": "governor-general", "Governor General Grand Chief Sir": "governor-general",
    "Acting Governor General": "governor-general", "Governor": "governor", "Governor Sir": "governor",
    "Lieutenant Governor": "lieutenant-governor", "Lieutenant Governor Sir": "lieutenant-governor",
    "Lieutenant-Governor": "lieutenant-governor", "Prefect": "prefect", "High Commissioner": "high-commissioner",
    "High Commissioner of the Republic": "high-commissioner", "Administrator Superior": "administrator-superior",
}
# Where the factbook names who had left the office before its last edition.
OUTDATED = {("MSR", "head_of_government"), ("SYR", "head_of_government"), ("VAT", "head_of_government"), ("AND", "chief_of_state")}
# Words that many names share.
COMMON = {"al", "bin", "de", "da", "van", "der", "the", "of", "jr", "jose", "mohammed", "muhammad", "ii", "iii", "dr"}


def same(name, people):
    """The one of the people whose names share the most words with the name; None if none shares a word."""
    wanted = words(name) - COMMON
    best = max(people, key=lambda person: len(wanted & words(person)), default=None)
    return best if best and wanted & words(best) else None


def further(rows, book):
    """Lines of the form of leaders.listed() and (person's name, spelling) pairs, from the factbook."""
    now, last = {}, {}
    for row in sorted(rows, key=lambda row: row[2]):
        last.setdefault(row[0], []).append(row)
    for office, held in last.items():
        roles = {role for row in held for role in row[1]}
        for row in held[-seats(office):]:
            for role in roles if not row[3] else ():
                now.setdefault((office[0], role), set()).add(row[4].partition(" ~")[0])
    spelt = {name: " ".join([name, *(alias for row in rows if row[4].partition(" ~")[0] == name for alias in row[5])])
             for people in now.values() for name in people}
    spellings, found = [], []
    for code, cell, title, name, represents in chiefs():
        if (code, cell) in OUTDATED:
            continue
        role = "N" if represents else "S" if cell == "chief_of_state" else "G"
        people = {spelt[person]: person for person in now.get((code, role), set())}
        key = same(name, people)
        if key:
            if " " in name and plain(name).lower() != plain(people[key]).lower():
                spellings.append((people[key], name))
            continue
        rulers = {spelt[person]: person for place in SOVEREIGNS for person in now.get((place, "S"), set())}
        if represents:
            slug = REPRESENTATIVES.get(title)
            if slug and since(book[code], [name]):
                found.append(((code, slug), "N", since(book[code], [name]), "", name, ["-"], "factbook"))
        elif cell == "chief_of_state" and same(name, rulers):
            ruler = rulers[same(name, rulers)]
            begin = max(row[2] for row in rows if row[4] == ruler and row[0][0] in SOVEREIGNS and "S" in row[1])
            found.append(((code, "head-of-state"), "S", begin, "", ruler, [], "factbook"))
    return found, spellings
