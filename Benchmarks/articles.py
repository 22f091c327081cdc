"""Articles made up by a seeded generator, for measuring and torturing `chancery ingest`."""

COUNTRIES = "Argentina Brazil Chile Peru Kenya Ghana Norway Japan Egypt Jordan Poland Spain".split()
ACTS = [
    "{a} and {b} signed an agreement on fisheries on {d} {m} {y}.",
    "The president of {a} will visit {b} in {m} {y}.",
    "{a} expelled two diplomats of {b}, and {b} protested.",
    "{a} sent humanitarian aid to {b} after the floods.",
    "{a} refused to recognise the government of {b}, according to a statement.",
    "Talks between {a} and {b} on their common border ended without a result.",
    "The ministers discussed trade, ports and the price of grain for two hours.",
    "Nobody was hurt, and the weather stayed dry through the week.",
]
MONTHS = "January February March April May June July August September October".split()


def article(number, random_numbers):
    """One article of ten to thirty sentences, different from every other."""
    sentences = []
    for _ in range(random_numbers.randint(10, 30)):
        a, b = random_numbers.sample(COUNTRIES, 2)
        sentences.append(random_numbers.choice(ACTS).format(
            a=a, b=b, d=random_numbers.randint(1, 28), m=random_numbers.choice(MONTHS),
            y=random_numbers.randint(1995, 2025)))
    return {"id": f"generated-{number}", "title": f"Report number {number}",
            "text": " ".join(sentences), "date": "2025-01-01", "source": "generated"}
