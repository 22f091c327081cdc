"""Articles that tell different things, many of them in much the same words.

Half are pieces of the historical corpus. The rest are what near-duplicate detection takes for copies: forms
filled in with other facts, daily reports of one outlet that repeat their background word for word, and
notes of one to three sentences.
"""
import json
import os
import random
import re

COUNTRIES = """Argentina Brazil Chile Peru Kenya Ghana Norway Japan Egypt Jordan Poland Spain Mexico Canada India Nepal
Turkey Greece Finland Sweden Morocco Tunisia Senegal Zambia Angola Iceland Ireland Portugal Austria Hungary Serbia Croatia
Georgia Armenia Vietnam Thailand Malaysia Indonesia Australia Bolivia Ecuador Uruguay Panama Cuba Jamaica Malta""".split()
CITIES = """Riverton Oldbridge Northport Eastfield Greyhaven Stonewall Millbrook Fairview Lakemont Highcross Ashford Redcliff
Westbury Kingsmoor Saltmarsh Dunmore Elmstead Foxhill Harwood Ironbridge""".split()
GIVEN = "Anna Boris Carla David Elena Farid Greta Hugo Irina Jonas Karim Laura Marco Nadia Omar Petra Rosa Stefan Tariq Ursula".split()
FAMILY = """Abbott Bauer Castro Dimitrov Eriksen Fischer Garcia Haddad Ivanov Jensen Kowalski Lindgren Moreno Novak Okafor Petrov
Quist Rossi Silva Tanaka Ueda Vargas Weber Yilmaz Zhang""".split()
MONTHS = "January February March April May June July August September October November December".split()
GOODS = "wheat copper fish oil gas timber steel coffee cotton sugar salt rice".split()

FORMS = {
    "national day": """On behalf of the government and the people of our country, I congratulate the people of {a} as they celebrate
their national day on {day}. Our two countries share a commitment to peace, prosperity and the rule of law. We value our cooperation with
{a} on {good}, on education and on regional security, and we look forward to deepening the partnership that {person} and our own
government began in {year}. We wish the people of {a} a joyful celebration and a year of health and success.""",
    "telephone call": """Foreign Minister {person} spoke by telephone today with {other}, the Foreign Minister of {a}. The ministers discussed
bilateral relations, the situation in {b} and the outcome of the meeting in {city} on {day}. They underlined the importance of close
coordination and agreed to remain in contact. Minister {person} thanked the minister for the support of {a} in the vote of {year} and
invited the delegation to visit the capital before the end of the year.""",
    "appointment": """The ministry of foreign affairs announced on {day} the appointment of {person} as ambassador to {a}. The ambassador, who was
born in {city} in {year}, joined the foreign service after studying law and has served at the embassies in {b} and {c}. The appointment takes
effect when the host government has given its consent. The ambassador succeeds {other}, who retires after {n} years in the service.""",
    "sanctions notice": """The department added {n} persons and {m} companies of {a} to its list on {day}. Their assets are frozen and dealings with
them are prohibited. Among the persons listed are {person}, an officer of the army of {a}, and {other}, the director of a company that trades in
{good}. The persons listed may ask for removal from the list within {k} days. The measures follow those that were taken in {year}
after the events in {city}.""",
    "market report": """Prices of {good} rose by {k} percent to {n} dollars a tonne on {day}, traders in {city} said. Stocks fell to {m} thousand tonnes,
the lowest since {year}. Exports from {a} were {k} percent above those of the month before, while {b} bought less than expected. Analysts
expect prices to stay firm as long as the harvest in {c} is late. "The market is tight," said {person} of a brokerage in {city}.""",
    "vote": """The assembly of {a} on {day} approved a treaty with {b} on trade in {good} by {n} votes to {m}, with {k} abstentions. The treaty was
signed in {city} in {year} and needs the consent of both parliaments. The speaker, {person}, said that the vote was an important step. The
opposition, led by {other}, had asked for the vote to be put off. The treaty enters into force thirty days after the exchange of the
instruments.""",
    "visit": """{person}, the president of {a}, will arrive in {city} on {day} for a visit of {k} days. The programme includes talks with the prime minister, a
meeting with members of parliament, a wreath laid at the memorial and a dinner given by the head of state. Agreements on {good} and on
the avoidance of double taxation are to be signed. Trade between {a} and {b} amounted to {n} million dollars in {year}.""",
    "casualties": """At least {k} people were killed and {n} wounded when a bomb went off near a market in {city}, {a}, on {day}, officials said. No group has
claimed responsibility. {person}, the governor, said that the wounded had been taken to hospitals and that roads into the city had been
closed. The government of {b} condemned the attack and offered its condolences to the families of the victims.""",
}

NEWS = [
    "Forces of {a} shelled positions near {city}, killing {n} soldiers of {b}.",
    "The army of {a} said it had taken {k} villages north of {city}.",
    "The government of {b} said it had shot down {k} drones over {city}.",
    "Officials of {b} reported {n} wounded after a strike on {city}.",
    "{person}, a spokesman of {a}, denied that troops had crossed the river at {city}.",
    "{other} of {b} asked for {m} million dollars in aid.",
    "Talks between {a} and {b} in {city} ended after {k} hours without a result.",
    "{c} delivered {n} tonnes of {good} to {city}.",
    "A convoy of {m} lorries with {good} from {c} reached {city}.",
    "{person} met {other} in {city} to speak about prisoners; {n} are to be released.",
    "{c} called on both sides to hold their fire around {city} for {k} days.",
    "In {city}, {n} houses have been without water since {k} shells hit the works.",
]


def words_of(text):
    return " ".join(text.split())


def facts(draw):
    """What a form is filled in with; every call another draw."""
    a, b, c = draw.sample(COUNTRIES, 3)
    return {
        "a": a, "b": b, "c": c, "city": draw.choice(CITIES), "good": draw.choice(GOODS),
        "day": f"{draw.randint(1, 28)} {draw.choice(MONTHS)}", "year": draw.randint(1950, 2025),
        "person": f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}", "other": f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}",
        "k": draw.randint(2, 40), "n": draw.randint(41, 999), "m": draw.randint(41, 999)}


def pieces(folder, draw):
    """Pieces of 1.5 to 4.5 kB of the long documents, and the short ones whole."""
    for name in sorted(os.listdir(folder)):
        for line in open(os.path.join(folder, name), encoding="utf-8"):
            document = json.loads(line)
            text, size, part = [], draw.randint(1500, 4500), 0
            for paragraph in document["text"].split("\n"):
                paragraph = words_of(paragraph)
                if not paragraph:
                    continue
                text.append(paragraph)
                if sum(map(len, text)) >= size:
                    part += 1
                    yield {"id": f"{document['id']}/{part}", "title": document.get("title", ""), "text": "\n\n".join(text)}
                    text, size = [], draw.randint(1500, 4500)
            if sum(map(len, text)) >= 150:
                yield {"id": f"{document['id']}/end", "title": document.get("title", ""), "text": "\n\n".join(text)}


def unrepeated(articles, run=25):
    """The articles less those that have 25 words in a row from one before: the corpus repeats itself."""
    seen = set()
    for article in articles:
        words = re.findall(r"\w+", article["text"].lower())
        runs = {hash(tuple(words[start:start + run])) for start in range(len(words) - run + 1)}
        if runs.isdisjoint(seen):
            yield article
        seen |= runs


def forms(count, draw):
    """Forms with the same words and other facts."""
    names = sorted(FORMS)
    for number in range(count):
        name = names[number % len(names)]
        yield {"id": f"form/{name}/{number}", "title": name.capitalize(), "text": words_of(FORMS[name].format(**facts(draw))),
               "source": f"Ministry {number % 7}"}


def dailies(outlets, days, background, draw):
    """Reports of one outlet day by day: half or less is background, word for word, the rest is the day's."""
    for outlet in range(outlets):
        one, two = draw.sample(COUNTRIES, 2)
        paragraphs = [draw.choice(background) for _ in range(2)]
        for day in range(days):
            news = []
            for _ in range(draw.randint(8, 12)):
                news.append(draw.choice(NEWS).format(**(facts(draw) | {"a": one, "b": two})))
            length = len(" ".join(news))
            kept, size = [], 0
            for sentence in " ".join(paragraphs).split(". "):
                if size + len(sentence) > length:
                    break
                kept.append(sentence)
                size += len(sentence)
            yield {"id": f"daily/{outlet}/{day}", "title": f"What happened on day {day + 1}", "source": f"Daily {outlet}",
                   "text": " ".join(news) + "\n\n" + ". ".join(kept) + "."}


def notes(count, draw):
    """Notes of one to three sentences."""
    for number in range(count):
        said = [draw.choice(NEWS).format(**facts(draw)) for _ in range(draw.randint(1, 3))]
        yield {"id": f"note/{number}", "title": "In brief", "text": " ".join(said), "source": "Wire"}


def distinct(folder, count=5000, seed=7):
    """`count` articles none of which repeats another, shuffled; each an object as the ingest takes them."""
    draw = random.Random(seed)
    corpus = list(unrepeated(pieces(folder, draw)))
    draw.shuffle(corpus)
    # Pieces whose paragraphs serve as background are none of the articles.
    spare, corpus = corpus[:300], corpus[300:]
    background = [paragraph for piece in spare for paragraph in piece["text"].split("\n\n") if 600 < len(paragraph) < 1200]
    made = list(forms(1040, draw)) + list(dailies(30, 36, background, draw)) + list(notes(600, draw))
    articles = made + corpus[:count - len(made)]
    draw.shuffle(articles)
    return articles


def sentences_of(text):
    """The sentences of a text, cut where a sign of their end is followed by a blank."""
    return [sentence for sentence in re.split(r"(?<=[.!?])\s+", text) if sentence]
