"""Reads and writes the tab-separated tables of seeds/."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
SHARED = ROOT.parent / "shared"


class Table:
    """The rows of one table with their line numbers, its columns and its comments."""

    def __init__(self, name):
        self.name = name
        self.path = SEEDS / name
        self.comments, self.columns, self.rows, self.lines = [], [], [], []
        for number, line in enumerate(self.path.read_text("utf-8").split("\n"), 1):
            if line.startswith("#") and not self.columns:
                self.comments.append(line[1:].strip())
            elif not self.columns:
                self.columns = line.split("\t")
            elif line:
                self.rows.append(line.split("\t"))
                self.lines.append(number)

    def records(self):
        """Yields (line number, row by column name) for every row of the right length."""
        for number, row in zip(self.lines, self.rows):
            if len(row) == len(self.columns):
                yield number, dict(zip(self.columns, row))


def write(name, comments, columns, rows):
    """Writes a table; a cell with a tab or a line break is refused."""
    lines = ["# " + comment for comment in comments] + ["\t".join(columns)]
    for row in rows:
        cells = [str(cell) for cell in row]
        if len(cells) != len(columns) or any(c in cell for cell in cells for c in "\t\n"):
            raise ValueError(f"{name}: bad row {cells}")
        lines.append("\t".join(cells))
    path = SEEDS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{name}: {len(rows)} rows")
