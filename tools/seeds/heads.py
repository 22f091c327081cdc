"""Writes Tests/OntologyTests/Tables/heads.tsv: the chiefs of state and government of the factbook's last edition."""

from chiefs import chiefs
from table import ROOT

ROLES = {"chief_of_state": "head_of_state", "head_of_government": "head_of_government"}

if __name__ == "__main__":
    lines = ["# Chiefs of state and government as the World Factbook spells them in its last edition, CC0; their representatives left out.",
             "country\trole\tname"]
    lines += [f"{code}\t{ROLES[cell]}\t{name}" for code, cell, _, name, represents in chiefs() if not represents]
    path = ROOT / "Tests" / "OntologyTests" / "Tables" / "heads.tsv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
