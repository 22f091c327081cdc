"""Terms of United States presidents and vice presidents from us-executive.yaml."""

from pathlib import Path

from table import SHARED

HERE = Path(__file__).parent
OFFICES = {"prez": ("USA", "president", "SG"), "viceprez": ("USA", "vice-president", "V")}


def spoken():
    """Full name in the file -> (name in news prose, aliases), from executive.txt."""
    lines = (HERE / "executive.txt").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split(";")] for line in lines if not line.startswith("#")]
    return {full: (name, [alias.strip() for alias in given.split(",")]) for full, name, given in rows}


def records():
    """(first, middle and last name, terms) of every person in the file's narrow YAML."""
    name, terms = {}, []
    for line in (SHARED / "data" / "us-executive.yaml").read_text("utf-8").splitlines():
        if line == "- id:" and terms:
            yield name, terms
            name, terms = {}, []
        key, _, value = line.strip().removeprefix("- ").partition(":")
        value = value.strip().strip("'\"")
        if key == "type":
            terms.append({"type": value})
        elif key in ("start", "end") and terms:
            terms[-1][key] = value
        elif key in ("first", "middle", "last"):
            name[key] = value
    yield name, terms


def joined(terms):
    """The terms, each that follows one of the same office without a gap joined to it."""
    found = []
    for term in terms:
        if found and found[-1]["type"] == term["type"] and found[-1]["end"] == term["start"]:
            found[-1]["end"] = term["end"]
        else:
            found.append(dict(term))
    return found


def terms():
    """Terms in the form of leaders.listed; presidents before 1897 are known by their full names only."""
    names = spoken()
    for name, spans in records():
        full = " ".join(name[part] for part in ("first", "middle", "last") if part in name)
        short = f"{name['first']} {name['last']}"
        spoken_name, given = names.get(full) or names.get(short) or (short, ["-"])
        for span in joined(spans):
            country, office, roles = OFFICES[span["type"]]
            end = "" if span["end"] > "2026-02-28" else span["end"]
            yield (country, office), roles, span["start"], end, spoken_name, given, "us-executive"
