"""The factbook's entries by ISO 3166-1 alpha-3 code, and the country codes file."""

import csv
import json

from table import SHARED


def country_codes():
    """Rows of country-codes.csv by alpha-3 code, in the file's order."""
    with open(SHARED / "data" / "country-codes.csv", encoding="utf-8", newline="") as file:
        return {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(file)}


def entries():
    """Factbook entries by alpha-3 code; the file is keyed by FIPS codes."""
    book = json.loads((SHARED / "data" / "factbook.json").read_text("utf-8"))
    by_fips = {path.rsplit("/", 1)[1][:2].upper(): entry for path, entry in book.items()}
    found = {code: by_fips[row["FIPS"]] for code, row in country_codes().items() if row["FIPS"] in by_fips}
    found["SRB"], found["XKX"], found["SJM"] = by_fips["RI"], by_fips["KV"], by_fips["SV"]
    found.pop("BES", None)
    return found


def names(entry, key):
    """One of the entry's names; the file writes a missing one as none."""
    value = (entry.get("names") or {}).get(key)
    return "" if not value or value.lower().startswith("none") else value
