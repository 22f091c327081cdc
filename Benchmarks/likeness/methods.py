#!/usr/bin/env python3
"""What shingles and SimHash alone would make of the articles of measure.py.

usage: Benchmarks/likeness/methods.py [--corpus FOLDER] [--seed N]

For each method and threshold: the recall of copies, and the distinct articles that would be joined to another. Resemblance
is exact here, so a MinHash with bands can only find less. Python 3 standard library only.
"""
import argparse
import hashlib
import os
import re
import sys
from collections import Counter, defaultdict

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from articles import distinct  # noqa: E402
from edits import copies  # noqa: E402


def number(text):
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def shingles(article, size, least):
    words = [word for word in re.findall(r"\w+", article["text"].lower()) if len(word) > least or word[0].isdigit()]
    return {number(" ".join(words[start:start + size])) for start in range(max(1, len(words) - size + 1))}


def simhash(features):
    """Charikar's 64 bits of the features: https://doi.org/10.1145/509907.509965"""
    return sum(1 << bit for bit in range(64) if 2 * sum(feature >> bit & 1 for feature in features) > len(features))


def by_resemblance(articles, made, size, least, thresholds):
    sets = [shingles(article, size, least) for article in articles]
    places = defaultdict(list)
    for index, features in enumerate(sets):
        for feature in features:
            places[feature].append(index)

    def nearest(features, but=None):
        shared = Counter(index for feature in features for index in places[feature] if index != but)
        return max(((count / (len(features) + len(sets[index]) - count), index) for index, count in shared.items()),
                   default=(0, None))

    own = [nearest(shingles(copy, size, least)) for copy in made]
    others = [nearest(features, index)[0] for index, features in enumerate(sets)]
    for threshold in thresholds:
        found = sum(articles[index]["id"] == copy["of"] for copy, (share, index) in zip(made, own) if share >= threshold)
        joined = sum(share >= threshold for share in others)
        print(f"| resemblance, {size} words{' of four letters and more' if least else ''}, {threshold} | {found / len(made):.3f} | {joined} |")


def by_simhash(articles, made, thresholds):
    """Distances by brute force; https://doi.org/10.1145/1242572.1242592 asks for 3 bits of 64."""
    codes = [simhash(shingles(article, 3, 0)) for article in articles]
    own = []
    for copy in made:
        code = simhash(shingles(copy, 3, 0))
        own.append(min(((code ^ other).bit_count(), index) for index, other in enumerate(codes)))
    others = [min((code ^ other).bit_count() for place, other in enumerate(codes) if place != index)
              for index, code in enumerate(codes)]
    for threshold in thresholds:
        found = sum(articles[index]["id"] == copy["of"] for copy, (distance, index) in zip(made, own) if distance <= threshold)
        print(f"| SimHash, 64 bits, {threshold} differ | {found / len(made):.3f} | {sum(distance <= threshold for distance in others)} |")


def main():
    parser = argparse.ArgumentParser(usage="%(prog)s [--corpus FOLDER] [--seed N]")
    parser.add_argument("--corpus", default="../shared/corpus")
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    articles = distinct(arguments.corpus, seed=arguments.seed)
    made = list(copies(articles, seed=arguments.seed + 4))
    print("| method | recall | distinct articles joined |\n| --- | --- | --- |")
    by_simhash(articles, made, (3, 8, 16))
    by_resemblance(articles, made, 3, 0, (0.8, 0.5, 0.2))
    by_resemblance(articles, made, 2, 3, (0.8, 0.5, 0.3))


if __name__ == "__main__":
    main()
