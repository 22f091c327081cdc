"""Writes seeds/ontology/cameo.tsv from the CAMEO code file and the CAMEO to PLOVER table."""

from table import SHARED, write

CODEBOOK = SHARED / "codebook"

# Where the two files spell a word wrongly.
SPELLING = {"Apolgize": "Apologize", "Ostruct": "Obstruct", "adminstrative": "administrative"}

# Contexts of the conversion table under the names of the manual of 2021.
CONTEXTS = {"democracy": "pro_democracy", "humanitarian": "human_security"}

# Modes of the conversion table that the manual of 2021 does not have, or puts elsewhere:
# (type, mode) -> (mode, note).
MODES = {
    ("RETREAT", "ease"): ("", "the table's mode ease is no mode of the manual"),
    ("RETREAT", "return"): ("", "the table's mode return is no mode of the manual"),
    ("THREATEN", "ban"): ("restrict", "the manual counts bans under restrict"),
    ("THREATEN", "political"): ("restrict", "the manual counts political restrictions under restrict"),
    ("COERCE", "ban"): ("restrict", "the manual counts bans under restrict"),
    ("ASSAULT", "seize"): ("destroy", "the table's mode seize is no mode of ASSAULT in the manual"),
    ("ASSAULT", "assassinate"): ("targeted", "the manual counts assassination under targeted"),
    ("ASSAULT", "massacre"): ("targeted", "the manual counts mass killing under targeted"),
    ("ASSAULT", "cleansing"): ("", "the table's mode cleansing is no mode of the manual"),
    ("ASSAULT", "pro_autocracy"): ("", "the table has the context pro_autocracy in the mode's place"),
}

# Codes whose line in the table is missing or contradicts the manual's text:
# code -> (type, mode, contexts, note).
DECIDED = {
    "01": ("", "", "", "PLOVER has no type for statements"),
    "02": ("REQUEST", "", "", "no line in the table; appeals are requests"),
    "08": ("CONCEDE", "", "", "084 and above, 0813 and 0814 are RETREAT"),
    "13y": ("THREATEN", "violence", "pro_autocracy", "as 137, which ICEWS prints so"),
    "163": ("COERCE", "restrict", "diplomatic",
            "as the table; the text of the manual codes international sanctions as SANCTION discontinue"),
    "175": ("ASSAULT", "", "pro_autocracy|military",
            "the table has the context pro_autocracy in the mode's place"),
    "195": ("ASSAULT", "aerial", "military",
            "the table says heavy-weapons; the manual has the mode aerial"),
    "1951": ("ASSAULT", "aerial", "military", "no line in the table; as 195"),
    "1952": ("ASSAULT", "drone", "military", "no line in the table; as 195, by drone"),
}


def labels():
    """Code -> label, from the code file; the plain label wins over the ICEWS one."""
    found = {}
    for line in (CODEBOOK / "CAMEO_codefile.txt").read_text("utf-8").splitlines():
        if line.startswith("//") and line[2:4].isdigit():
            code, label = line[2:4], line[5:].strip()
            found[code] = label.capitalize()
        elif line.startswith("LABEL"):
            kind, _, rest = line.partition(":")
            code, _, label = rest.partition("=")
            code, label = code.strip(), label.strip()
            if code[-1] == "i":
                continue
            if kind == "LABEL" or code not in found:
                found[code] = label
    for wrong, right in SPELLING.items():
        found = {code: label.replace(wrong, right) for code, label in found.items()}
    return found


def conversions():
    """Code -> (type, mode, contexts, note), from the conversion table."""
    found = {}
    for line in (CODEBOOK / "CAMEO2PLOVER-2021.txt").read_text("utf-8").splitlines():
        head = line.partition("#")[0]
        code, colon, rest = head.partition(":")
        if not colon or not code.strip().isdigit():
            continue
        cells = [cell.strip() for cell in rest.split(",")] + ["", ""]
        kind, mode = cells[0], cells[1]
        mode, note = MODES.get((kind, mode), (mode, ""))
        contexts = [CONTEXTS.get(c.strip(), c.strip()) for c in cells[2].split(";") if c.strip()]
        found[code.strip()] = (kind, mode, "|".join(contexts), note)
    return found


def row(code, label, table):
    """One row: the decision, the table's line, or for appeals the line of the matching demand."""
    if code in DECIDED:
        kind, mode, contexts, note = DECIDED[code]
    elif code.startswith("01"):
        kind, mode, contexts, note = DECIDED["01"]
    elif code.startswith("02"):
        demand = "10" + code[2:]
        kind, mode, contexts, _ = table[demand]
        note = f"no line in the table; as {demand}"
    else:
        kind, mode, contexts, note = table[code]
    return [code, label, kind, mode, contexts, note, "cameo"]


if __name__ == "__main__":
    table = conversions()
    write(
        "ontology/cameo.tsv",
        ["Every CAMEO event code with its PLOVER type, mode and contexts. Codes are text: 043 is never 43.",
         "Labels from the CAMEO code file, MIT; types, modes and contexts from the CAMEO to PLOVER table of 2021,",
         "CC BY-SA 4.0. Where the table and the PLOVER manual differ the manual is followed and note says so.",
         "Generated by tools/seeds/cameo.py."],
        ["code", "label", "type", "mode", "contexts", "note", "source"],
        [row(code, label, table) for code, label in sorted(labels().items())])
