"""Scores a CoNLL-U file against gold, the way of the CoNLL 2018 shared task.

https://universaldependencies.org/conll18/evaluation.html: words are matched by the characters
they cover, white space aside, so that the tokens and sentences may differ. Relations are compared
with their subtypes unless --universal is given.

usage: score.py [--universal] GOLD SYSTEM
"""

import gzip
import sys


def read(path):
    """The words of a file: (start, end, columns, index of the head or -1), and sentence spans."""
    opener = gzip.open if path.endswith(".gz") else open
    words, sentences, position = [], [], 0
    with opener(path, "rt", encoding="utf-8") as lines:
        rows = []
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                first, start = len(words), position
                for columns in rows:
                    length = len("".join(columns[1].split()))
                    head = int(columns[6]) if columns[6].isdigit() else 0
                    target = first + head - 1 if head else -1
                    words.append((position, position + length, columns, target))
                    position += length
                sentences.append((start, position))
                rows = []
    return words, sentences


def f1(right, guessed, gold):
    return 200.0 * right / (guessed + gold) if guessed + gold else 0.0


def main(arguments):
    universal = "--universal" in arguments
    gold_path, system_path = [a for a in arguments if not a.startswith("--")]
    gold, gold_sentences = read(gold_path)
    system, system_sentences = read(system_path)
    relation = (lambda c: c[7].split(":")[0]) if universal else (lambda c: c[7])
    by_span = {(w[0], w[1]): w for w in gold}
    right = dict.fromkeys(["tokens", "UPOS", "XPOS", "lemmas", "UAS", "LAS", "core"], 0)
    core = {"nsubj", "nsubj:pass", "obj", "iobj"}

    def span(words, index):
        return None if index < 0 else words[index][:2]

    guessed_core = sum(relation(w[2]) in core for w in system)
    gold_core = sum(relation(w[2]) in core for w in gold)
    for word in system:
        match = by_span.get(word[:2])
        if match is None:
            continue
        right["tokens"] += 1
        right["UPOS"] += word[2][3] == match[2][3]
        right["XPOS"] += word[2][4] == match[2][4]
        right["lemmas"] += word[2][2] == match[2][2]
        if span(system, word[3]) == span(gold, match[3]):
            right["UAS"] += 1
            if relation(word[2]) == relation(match[2]):
                right["LAS"] += 1
                right["core"] += relation(word[2]) in core
    same = len(set(gold_sentences) & set(system_sentences))
    print(f"  sentences\t{f1(same, len(system_sentences), len(gold_sentences)):.2f}")
    for name, count in right.items():
        if name == "core":
            print(f"  core arcs\t{f1(count, guessed_core, gold_core):.2f}")
        else:
            print(f"  {name}\t{f1(count, len(system), len(gold)):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
