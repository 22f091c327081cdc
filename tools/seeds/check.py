"""Checks what `chancery seeds check` cannot know, and prints `file:line:column: message`; exit 1 for a fault.

That every source key is explained in SOURCES.md; that cells are NFC; and, where the factbook lies beside the project,
that every head of state and government it names has a person and a tenure.
"""

import re
import sys
import unicodedata

import coverage
from table import SEEDS, SHARED, Table

SOURCE = re.compile(r"^\| `([a-z-]+)` \|", re.MULTILINE)


def sources(name, table, known):
    """Rows whose source is not explained, and cells that are not NFC."""
    for line, row in zip(table.lines, table.rows):
        column = 1
        for cell in row:
            if cell != unicodedata.normalize("NFC", cell):
                yield f"seeds/{name}", line, column, f"`{cell}` is not NFC"
            column += len(cell) + 1
        if row[-1] not in known:
            yield f"seeds/{name}", line, column - len(row[-1]) - 1, f"`{row[-1]}` is not explained in SOURCES.md"


def main():
    """Runs every check."""
    known = set(SOURCE.findall((SEEDS / "SOURCES.md").read_text("utf-8")))
    tables = {str(path.relative_to(SEEDS)): Table(path.relative_to(SEEDS)) for path in sorted(SEEDS.glob("**/*.tsv"))}
    faults = [fault for name, table in tables.items() for fault in sources(name, table, known)]
    if (SHARED / "data" / "factbook.json").exists():
        faults += coverage.faults(tables)
    for path, line, column, message in sorted(faults):
        print(f"{path}:{line}:{column}: {message}")
    print(f"{len(tables)} tables, {len(faults)} faults", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
