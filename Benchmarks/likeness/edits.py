"""Copies of articles as editors make them: 5 to 30 % of the words are other ones."""
import random

from articles import CITIES, GIVEN, MONTHS, sentences_of

AGENCIES = ["Northern Press", "Wire One", "Allied News", "Harbour Agency"]
KINDS = ["words", "dropped", "added", "reordered", "trimmed"]


def words_changed(text, share, draw, vocabulary):
    """Every third of the share's words is another one, every sixth is gone or has one beside it."""
    changed = []
    for word in text.split(" "):
        if draw.random() >= share:
            changed.append(word)
            continue
        turn = draw.random()
        if turn < 0.15:
            continue
        changed.append(draw.choice(vocabulary))
        if turn > 0.85:
            changed.append(word)
    return " ".join(changed)


def copy(article, share, kinds, draw, others):
    """One copy; the share is divided among the kinds of edit. Headline and agency line come on top."""
    part = share / len(kinds)
    text, vocabulary = article["text"].replace("\n\n", " "), draw.choice(others)["text"].split()
    sentences = sentences_of(text)
    count = int(part * len(sentences) + draw.random())
    if "dropped" in kinds and len(sentences) > 2:
        for _ in range(min(count, len(sentences) - 2)):
            sentences.pop(draw.randrange(len(sentences)))
    if "trimmed" in kinds and len(sentences) > 2:
        del sentences[max(2, len(sentences) - count):]
    if "reordered" in kinds and len(sentences) > 1:
        for _ in range(count):
            sentences.insert(draw.randrange(len(sentences)), sentences.pop(draw.randrange(len(sentences))))
    if "words" in kinds:
        sentences = [words_changed(sentence, part, draw, vocabulary) for sentence in sentences]
    if "added" in kinds:
        new = sentences_of(draw.choice(others)["text"].replace("\n\n", " "))[:count]
        for sentence in new:
            sentences.insert(draw.randint(0, len(sentences)), sentence)
    text, title = " ".join(sentences), article["title"]
    if draw.random() < 0.5:
        text = f"{draw.choice(CITIES).upper()}, {draw.choice(MONTHS)} {draw.randint(1, 28)} ({draw.choice(AGENCIES)}) - {text}"
    if draw.random() < 0.5:
        title = " ".join(draw.choice(others)["text"].split()[:8])
    return {"id": f"copy/{article['id']}", "title": title, "text": text, "source": draw.choice(AGENCIES),
            "author": draw.choice(GIVEN), "of": article["id"], "share": share, "kinds": kinds}


def copies(articles, count=500, seed=11):
    """Copies of `count` of the articles, none shorter than 300 characters: a third by one kind of edit alone."""
    draw = random.Random(seed)
    long = [article for article in articles if len(article["text"]) >= 300]
    for article in draw.sample(long, count):
        kinds = [draw.choice(KINDS)] if draw.random() < 1 / 3 else draw.sample(KINDS, draw.randint(2, 4))
        yield copy(article, draw.uniform(0.05, 0.30), kinds, draw, long)
