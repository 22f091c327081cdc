"""Who the factbook names as chief of state and head of government, one by one."""

import re

from factbook import entries

# What may stand before a name. A longer title goes before a shorter one that begins it.
TITLES = sorted("""
President of the Swiss Confederation|President of the Government of Spain (prime minister-equivalent)|
President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State|
President of the National Council for the Safeguard of the Homeland (CNSP) General|President of China|President of French Polynesia|
President of Territorial Council|President of the Territorial Assembly|President of the Government|President of Council of Ministers|
President|Interim President Gen.|Interim President|Acting President Sr. Gen.|Acting President|Transitional President Capt.|Transition President|
State Affairs Commission President|Supreme People's Assembly President|President Col.|Presidential Leadership Council Chairperson Dr.|
Co-prince Archbishop|Co-prince|King Sultan|King|Lord of Mann King|Prince|Grand Duke|Sultan and Prime Minister Sir|Sultan and Prime Minister|
Sovereign Prince|Amir|Emir|Pope|Supreme Leader|Taliban Leader|Crown Prince and Prime Minister|Chairperson of the Presidency|
Chairperson of the Council of Ministers|Chairperson, Presidential Council,|Prime Minister and Co-Vice President|Prime Minister and Foreign Minister|
Prime Minister Crown Prince|Interim Prime Minister|Acting Prime Minister|Caretaker Prime Minister|Transition Prime Minister|CNSP Prime Minister|
Taoiseach (Prime Minister)|Prime Minister|Premier Dr.|Premier|Chancellor|Governor General of the Commonwealth of Australia General|
Governor-General of the Commonwealth of Australia General|Governor-General of New Zealand Dame|Governor-General of New Zealand|
Governor General Sir|Governor General Grand Chief Sir|Governor-General Dame|Governor-General|Governor General|Lieutenant Governor Sir|
Lieutenant-Governor|Lieutenant Governor|UK High Commissioner to New Zealand and Governor (nonresident) of the Pitcairn Islands|
Governor Sir|Governor|High Commissioner of the Republic|High Commissioner|New Zealand High Commissioner|Prefect|Administrator Superior|
Administrator|Commissioner|Chief Executive|Chief Minister|Minister of State|Vice President|Bailiff|Mayor and Chairman of the Island Council|
Secretary of State for Foreign and Political Affairs|Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces General|
co-chiefs of state Captains Regent|(Ulu o Tokelau)|GNU Prime Minister|GNU Interim Prime Minister|Sir|Dame|Gen.|Ratu|Emperor|Acting Governor General|Chairman of the Cabinet of Ministers|President, Presidential Council,
""".replace("\n", "").split("|"), key=len, reverse=True)

# The offices whose holders stand for the chief of state.
REPRESENTATIVES = re.compile(r"represented by", re.IGNORECASE)
SINCE = re.compile(r"\(chairperson since[^()]*$|\(President of[^()]*\)|\((?:[^()]*since|for the period)[^()]*\)|\(Col\.\)|\(20\d\d\)|\(vacant\)")


def recased(name):
    """`Javier Gerardo Milei` from `Javier Gerardo MILEI`."""
    def word(text):
        if "-" in text:
            return "-".join(map(word, text.split("-")))
        if len(text) < 2 or text != text.upper() or re.fullmatch(r"[IVX]+|[A-Z]\.", text):
            return text
        return text[:1] + text[1:].lower()
    return " ".join(word(text) for text in name.split()).replace("XI Jinping", "Xi Jinping")


def holder(text):
    """(title, name) of one holder; None where the text names none."""
    text = re.split(r"; also|;? the prime|, chief administrative|, RN", text)[0].strip(" ,;")
    text = re.sub(r"^(and|or) ", "", text)
    title = ""
    while (found := next((t for t in TITLES if text.startswith(t + " ")), None)):
        title = title or found
        text = text[len(found):].strip()
    text = re.sub(r"\s+of (the Netherlands|Norway|Denmark)$", "", text).strip(" ,;\"")
    text = re.sub(r'"[^"]*" ?|\([^)]*(?:\)|$)', "", text)
    text = re.sub(r"\s+", " ", text).strip().removeprefix("Dr. ")
    if text.startswith("the UK") or not re.search(r"[A-ZÀ-Ý]{2}", text) and not re.search(r"Nsua$|Shara", text):
        return None
    return title, recased(text)


def named(cell):
    """(title, name, whether a representative) of everybody a cell names."""
    cell = re.split(r"; former President|; both reside|overall Taliban|; Administrator Bob|; Bailiff", cell or "")[0]
    for part in re.split(r"(?<=\))\s*[;,]|; ", cell):
        chief, *others = REPRESENTATIVES.split(part)
        for text, stands in [(chief, False), *((other, True) for other in others)]:
            text = SINCE.sub("", text)
            for one in re.split(r" and (?=Lorenzo)", text):
                found = holder(one)
                if found:
                    yield *found, stands or found[0] == "New Zealand High Commissioner"


def chiefs():
    """(country, cell, title, name, whether a representative) of all whom the factbook names."""
    for code, entry in sorted(entries().items()):
        stands = False
        for cell in ("chief_of_state", "head_of_government"):
            for title, name, represents in named(entry.get(cell)):
                yield code, cell, title, name, represents


if __name__ == "__main__":
    for row in chiefs():
        print(*row, sep="\t")
