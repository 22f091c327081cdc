"""Checks every table of seeds/ and prints `file:line:column: message` for every fault; exit 1 if there is one.

Needs only the tables; where the factbook lies beside the project, every head of state and government it names must
have a person and a tenure.
"""

import re
import sys
import unicodedata
from datetime import date

from schema import SCHEMA
from table import SEEDS, SHARED, Table

SOURCE = re.compile(r"^\| `([a-z-]+)` \|", re.MULTILINE)


class Checker:
    """Collects faults; a column is counted in characters from 1."""

    def __init__(self):
        self.tables = {name: Table(name) for name in SCHEMA}
        self.faults = []
        self.sources = set(SOURCE.findall((SEEDS / "SOURCES.md").read_text("utf-8")))
        self.values = {}

    def fault(self, table, line, row, index, message):
        """Notes a fault in one cell."""
        column = 1 + sum(len(cell) + 1 for cell in row[:index])
        self.faults.append((f"seeds/{table.name}", line, column, message))

    def known(self, name, column):
        """The values of one column of one table."""
        if (name, column) not in self.values:
            self.values[name, column] = {row[column] for _, row in self.tables[name].records()}
        return self.values[name, column]

    def wrong(self, rule, value):
        """What is wrong with a value under a rule; None if nothing is."""
        kind, _, rest = rule.partition(":")
        if value != value.strip() or value != unicodedata.normalize("NFC", value):
            return f"`{value}` has outer spaces or is not NFC"
        if kind == "ref":
            name, column = rest.split(":")
            return None if value in self.known(name, column) else f"`{value}` is no {column} of {name}"
        if kind == "set":
            return None if value in rest.split("|" if "|" in rest else " ") else f"`{value}` is none of: {rest}"
        if kind == "actorcode":
            return None if re.fullmatch(r"([A-Z]{3})+", value) else f"`{value}` is no code in chunks of three letters"
        if kind == "actorid":
            good = re.fullmatch(r"([A-Z]{3})(?:\.([A-Z]{3}))?", value)
            known = good and good[1] in self.known("actors/countries.tsv", "code")
            sector = known and (not good[2] or good[2] in self.known("ontology/sectors.tsv", "code"))
            return None if sector else f"`{value}` is no country or country and sector"
        if kind in ("date", "partial"):
            return wrong_date(value, whole=kind == "date")
        if kind == "number":
            low, high = rest.split(":")
            number = re.fullmatch(r"-?\d+(\.\d+)?", value)
            return None if number and float(low) <= float(value) <= float(high) else f"`{value}` is no number {rest}"
        return None

    def cells(self):
        """Columns, cell counts, keys, sources and the rule of every cell."""
        for name, (key, rules) in SCHEMA.items():
            table, seen = self.tables[name], {}
            if table.columns != [*rules, "source"]:
                self.faults.append((f"seeds/{name}", 1, 1, f"columns must be {' '.join([*rules, 'source'])}"))
                continue
            for line, row in zip(table.lines, table.rows):
                if len(row) != len(table.columns):
                    self.fault(table, line, row, 0, f"{len(row)} cells, not {len(table.columns)}")
                    continue
                record = dict(zip(table.columns, row))
                identity = tuple(record[column] for column in key.split())
                if identity in seen:
                    self.fault(table, line, row, 0, f"key {' '.join(identity)} stands also in line {seen[identity]}")
                seen[identity] = line
                for index, (column, rule) in enumerate(rules.items()):
                    self.cell(table, line, row, index, rule)
                if record["source"] not in self.sources:
                    self.fault(table, line, row, len(row) - 1, f"`{record['source']}` is not explained in SOURCES.md")

    def cell(self, table, line, row, index, rule):
        """One cell under its rule."""
        listed, rule = rule.startswith("*"), rule.removeprefix("*")
        empty, rule = rule.startswith("?"), rule.removeprefix("?")
        value = row[index]
        if value == "":
            if not empty:
                self.fault(table, line, row, index, f"{table.columns[index]} is empty")
            return
        parts = value.split("|") if listed else [value]
        if len(set(parts)) != len(parts):
            self.fault(table, line, row, index, f"{table.columns[index]} has a value twice")
        for part in parts:
            message = "an empty value in the list" if part == "" else self.wrong(rule, part)
            if message:
                self.fault(table, line, row, index, f"{table.columns[index]}: {message}")

    def spans(self):
        """from not after to; tenures of one office not overlapping, a shared day of handover apart."""
        for name in ("actors/countries.tsv", "actors/organisations.tsv", "actors/memberships.tsv",
                     "actors/tenures.tsv"):
            table = self.tables[name]
            for line, record in table.records():
                if record["from"] and record["to"] and record["to"] < record["from"][:len(record["to"])]:
                    self.fault(table, line, list(record.values()), table.columns.index("to"), "to is before from")
        table, last = self.tables["actors/tenures.tsv"], {}
        for line, record in sorted(table.records(), key=lambda item: (item[1]["office"], item[1]["from"])):
            earlier = last.get(record["office"])
            if earlier and (earlier["to"] == "" or earlier["to"] > record["from"]):
                self.fault(table, line, list(record.values()), 2,
                           f"overlaps the tenure of {earlier['person']} in {record['office']} to {earlier['to'] or 'now'}")
            last[record["office"]] = record

    def modes(self):
        """A mode of the CAMEO table is a mode of its type."""
        table = self.tables["ontology/cameo.tsv"]
        known = {(row["type"], row["code"]) for _, row in self.tables["ontology/modes.tsv"].records()}
        for line, record in table.records():
            if record["mode"] and (record["type"], record["mode"]) not in known:
                self.fault(table, line, list(record.values()), 3, f"`{record['mode']}` is no mode of {record['type']}")

    def persons(self):
        """No alias repeats the name."""
        table = self.tables["actors/persons.tsv"]
        for line, record in table.records():
            row = list(record.values())
            if record["name"] in record["aliases"].split("|"):
                self.fault(table, line, row, 3, "an alias repeats the name")

    def counts(self):
        """Every table has a contract and as many rows as it says."""
        contracts = {record["table"]: (line, record) for line, record in self.tables["contracts.tsv"].records()}
        for name in SCHEMA:
            if name not in contracts:
                self.faults.append(("seeds/contracts.tsv", 1, 1, f"no contract for {name}"))
                continue
            line, record = contracts[name]
            count = len(self.tables[name].rows)
            if not int(record["min"]) <= count <= int(record["max"]):
                self.faults.append(("seeds/contracts.tsv", line, 1,
                                    f"{name} has {count} rows, not {record['min']} through {record['max']}"))


def wrong_date(value, whole):
    """What is wrong with a date, `YYYY-MM-DD` or where not whole also `YYYY` and `YYYY-MM`."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d" if whole else r"\d{4}(-\d\d(-\d\d)?)?", value):
        return f"`{value}` is no date"
    try:
        date.fromisoformat((value + "-01-01")[:10] if len(value) != 7 else value + "-01")
    except ValueError as error:
        return f"`{value}`: {error}"
    return None


def main():
    """Runs every check."""
    checker = Checker()
    checker.cells()
    if not checker.faults:
        checker.spans()
        checker.modes()
        checker.persons()
        checker.counts()
        if (SHARED / "data" / "factbook.json").exists():
            import coverage
            checker.faults += coverage.faults(checker.tables)
    for path, line, column, message in sorted(checker.faults):
        print(f"{path}:{line}:{column}: {message}")
    rows = sum(len(table.rows) for table in checker.tables.values())
    print(f"{len(checker.tables)} tables, {rows} rows, {len(checker.faults)} faults", file=sys.stderr)
    return 1 if checker.faults else 0


if __name__ == "__main__":
    sys.exit(main())
