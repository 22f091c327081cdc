"""Dates of office in the factbook's cells, as in `President Kais SAIED (since 23 October 2019)`."""

import re

from country_names import plain

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
CHUNK = re.compile(r"([^()]*(?:\([^()]*\)[^()]*?)?)\((?:chairperson )?(?:since )?((?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})[^()]*\)")


def iso(text):
    """`23 October 2019` as 2019-10-23, `April 2018` as 2018-04."""
    words = text.split()
    parts = [words[-1]]
    if len(words) > 1:
        parts.append(f"{MONTHS.index(words[-2][:3]) + 1:02}")
    if len(words) > 2:
        parts.append(f"{int(words[0]):02}")
    return "-".join(parts)


def holders(entry):
    """(words of the name in capitals, all words, date) of every holder the two cells name with a date."""
    for cell in ("chief_of_state", "head_of_government"):
        for text, date in CHUNK.findall(entry.get(cell) or ""):
            words = re.findall(r"[^\W\d_][\w'’-]*", plain(text))
            capitals = {word.lower() for word in words if len(word) > 1 and word == word.upper()}
            yield capitals, {word.lower() for word in words}, iso(date)


def since(entry, names):
    """The date since when the person of these names holds an office, or an empty text."""
    wanted = {word.lower() for name in names for word in re.findall(r"[^\W\d_][\w'’-]*", plain(name))}
    best = (0, "")
    for capitals, words, date in holders(entry):
        score = 10 * len(wanted & {part for word in capitals for part in (word, *word.split("-"))}) + len(wanted & words)
        if score >= 2 and score > best[0]:
            best = (score, date)
    return best[1]
