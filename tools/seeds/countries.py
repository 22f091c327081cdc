"""Writes seeds/actors/countries.tsv."""

import re
from pathlib import Path

from factbook import country_codes, entries, names
from table import write

HERE = Path(__file__).parent
COLUMNS = ["code", "alpha2", "numeric", "fips", "cow", "cameo", "name", "official", "capital", "latitude",
           "longitude", "status", "sovereign", "from", "to", "successors", "source"]
FORMER = ["code", "numeric", "fips", "cow", "name", "official", "capital", "latitude", "longitude", "from", "to",
          "successors", "status", "sovereign"]


def degrees(text):
    """Latitude and longitude in decimal degrees from `34 36 S, 58 22 W`; empty if there is none."""
    parts = re.findall(r"(\d+)\s+(\d+)\s*([NSEW])", text or "")
    if len(parts) != 2:
        return "", ""
    signs = {"N": 1, "E": 1, "S": -1, "W": -1}
    return tuple(f"{signs[side] * (int(whole) + int(minutes) / 60):.2f}" for whole, minutes, side in parts)


def capital(text):
    """The first capital of a cell such as `Pretoria (administrative capital); Cape Town`."""
    return re.split(r"\s*[(;,]", text or "")[0].strip()


def row(code, codes, entry):
    """The columns that the source files give for one country."""
    latitude, longitude = degrees(entry.get("capital_coordinates"))
    name = codes["CLDR display name"].replace("&", "and").replace("St. ", "Saint ").replace("’", "'")
    official = re.sub(r"\s*\*+$", "", codes["UNTERM English Formal"]).removeprefix("the ")
    if official in ("", name):
        official = names(entry, "conventional long form") or codes["official_name_en"]
    return {
        "code": code, "alpha2": codes["ISO3166-1-Alpha-2"],
        "numeric": codes["ISO3166-1-numeric"].zfill(3),
        "fips": codes["FIPS"] if len(codes["FIPS"]) == 2 and codes["FIPS"].isalpha() else "",
        "cow": "", "cameo": "", "name": name, "official": official, "capital": capital(entry.get("capital")),
        "latitude": latitude, "longitude": longitude, "status": "", "sovereign": "", "from": "", "to": "", "successors": "", "source": "country-codes",
    }


def standing(independence, alpha3):
    """Status and sovereign from cells such as `Yes`, `Territory of GB`, `In contention`."""
    if independence in ("Yes", "International"):
        return ("state" if independence == "Yes" else "territory"), ""
    return ("disputed", "") if independence == "In contention" else ("territory", alpha3[independence[-2:]])


def former():
    """Rows of former-states.txt."""
    for line in (HERE / "former-states.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            cells = [cell.strip() for cell in line.split(";")]
            yield {**{column: "" for column in COLUMNS}, **dict(zip(FORMER, cells)),
                   "successors": "|".join(cells[11].split()), "source": "public-record"}


def countries():
    """Every row by code, with the corrections of countries.txt and the numbers of cow.txt."""
    book = entries()
    found = {code: row(code, codes, book.get(code, {})) for code, codes in country_codes().items()}
    alpha3 = {codes["ISO3166-1-Alpha-2"]: code for code, codes in country_codes().items()}
    for code, codes in country_codes().items():
        found[code]["status"], found[code]["sovereign"] = standing(codes["is_independent"], alpha3)
    latitude, longitude = degrees(book["XKX"]["capital_coordinates"])
    found["XKX"] = {**{column: "" for column in COLUMNS}, "code": "XKX", "alpha2": "XK", "fips": "KV",
                    "name": "Kosovo", "capital": "Pristina", "latitude": latitude,
                    "longitude": longitude, "status": "disputed", "sovereign": "SRB", "source": "factbook"}
    for state in former():
        found[state["code"]] = state
    for line in (HERE / "countries.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, column, value = line.split(" ", 2)
            found[code][column] = value.strip()
    numbers = [word for line in (HERE / "cow.txt").read_text("utf-8").splitlines()
               if not line.startswith("#") for word in line.split()]
    for code, state in found.items():
        if state["status"] == "disputed" and not state["alpha2"]:
            state["cameo"] = state["sovereign"] + "PRE"
    for number, code in zip(numbers[::2], numbers[1::2], strict=True):
        found[code]["cow"] = number
    return found


if __name__ == "__main__":
    write(
        "actors/countries.tsv",
        ["Countries and territories of ISO 3166-1, Kosovo, states that few recognise, and states that have ended. from and to bound",
         "the time in which the state exists; an empty from means before 1986 or not told. successors came after a state that ended.",
         "cow is the Correlates of War state number, cameo a code of CAMEO data that is not the code itself, status: state, territory,",
         "disputed or former, sovereign the state a territory belongs to, or that claims it.",
         "Codes from country-codes, PDDL; capitals and coordinates from the factbook, CC0.",
         "Generated by tools/seeds/countries.py."],
        COLUMNS, [[row[column] for column in COLUMNS] for _, row in sorted(countries().items())])
