#!/usr/bin/env python3
"""halves.py BINARY SHARED [--errors N]: the figures of event types on two halves of the dev sets.

The halves are drawn by a hash of the text. Errors are shown of the first alone, so that who mends rules by reading them has the
second to see whether rules or sentences were learnt. Python 3 standard library only; pairs are judged as the scorer beside the data does.
"""
import argparse, collections, json, pathlib, subprocess, zlib

FOLD = {'CONCEDE': 'YIELD', 'RETREAT': 'YIELD', 'INVESTIGATE': 'ACCUSE', 'DISAPPROVE': 'ACCUSE', 'DEMAND': 'REQUEST',
        'FIGHT': 'ASSAULT'}
RECIPROCAL = {'CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT'}
HALVES = ('read', 'unread')


def lines(path):
    return [json.loads(line) for line in path.open(encoding='utf-8') if line.strip()]


def half(item):
    """The half of a sentence; the same for every pair marked in it."""
    return HALVES[zlib.crc32(item['text'].encode()) % 2]


def coded(binary, items):
    """The events of each sentence by id, as the scorer of pairs reads them."""
    text = ''.join(json.dumps({'id': i['id'], 'text': i['text'], 'date': i.get('date')}) + '\n' for i in items)
    out = subprocess.run([binary, 'code'], input=text, capture_output=True, text=True, check=True).stdout
    return {line['id']: [{'root': e['type'], 'confidence': e['confidence'], 'source': e['source'], 'target': e['target'],
                          'rule': e['rule']} for e in line['events'] if e['modality'] != 'negated']
            for line in map(json.loads, out.splitlines())}


def touches(spans, mark):
    return any(span['start'] < mark['end'] and mark['start'] < span['end'] for span in spans)


def label(pair, events, both=False):
    """The type of the event that overlaps most of the marked words, then of the surest, as the scorer beside the data has it.

    With `both`, only of one that overlaps both sides.
    """
    best, root = (-1, 0), 'NONE'
    for event in events:
        kind = FOLD.get(event['root'], event['root'])
        hit = [touches(event['source'], pair['source']), touches(event['target'], pair['target'])]
        if kind in RECIPROCAL and not all(hit):
            crossed = touches(event['target'], pair['source']) and touches(event['source'], pair['target'])
            joint = touches(event['source'], pair['source']) and touches(event['source'], pair['target'])
            if crossed or joint:
                hit = [True, True]
        if (all(hit) or not both) and (sum(hit), event['confidence']) > best:
            best, root = (sum(hit), event['confidence']), kind
    return root


def macro(gold, got):
    """F1 averaged over the types of the gold."""
    scores = []
    for kind in set(gold):
        hit = sum(g == kind == p for g, p in zip(gold, got))
        scores.append(2 * hit / (gold.count(kind) + got.count(kind)))
    return sum(scores) / len(scores)


def pairs(items, events, show):
    """Macro-F1 of `label`, its accuracy and that of `found`, and the pairs that `label` misses."""
    for name in HALVES:
        mine = [item for item in items if half(item) == name]
        gold = [FOLD.get(item['root'], item['root']) for item in mine]
        got = [label(item, events[item['id']]) for item in mine]
        right = sum(map(str.__eq__, gold, got)) / len(mine)
        joined = [label(item, events[item['id']], both=True) for item in mine]
        found = sum(map(str.__eq__, gold, joined)) / len(mine)
        print(f"pairs, {name} half: label macro-F1 {macro(gold, got):.3f}, accuracy {right:.3f}, "
              f"found {found:.3f} of {len(mine)}")
        if name == HALVES[0]:
            for item, right, wrong in zip(mine, gold, got):
                if right != wrong and show > 0:
                    show -= 1
                    rules = ', '.join(e['root'] + ' ' + e['rule'] for e in events[item['id']])
                    print(f"  {right} not {wrong} [{item['source']['text']} > {item['target']['text']}] {rules}\n    {item['text']}")


def sentences(items, events, show):
    """Micro-F1 of the roots, and the sentences whose roots differ."""
    for name in HALVES:
        count = collections.Counter()
        for item in (i for i in items if half(i) == name):
            wanted = [{e['root'], *(e.get('root_alt') or [])} for e in item['events']]
            got = {e['root'] for e in events[item['id']]}
            hit = sum(bool(w & got) for w in wanted)
            extra = [root for root in got if not any(root in w for w in wanted)]
            count.update(hit=hit, missed=len(wanted) - hit, extra=len(extra), all=1)
            if name == HALVES[0] and show > 0 and (hit < len(wanted) or extra):
                show -= 1
                rules = ', '.join(e['root'] + ' ' + e['rule'] for e in events[item['id']])
                print(f"  {wanted} got {rules}\n    {item['text']}")
        f1 = 2 * count['hit'] / max(1, 2 * count['hit'] + count['missed'] + count['extra'])
        print(f"sentences, {name} half: root F1 {f1:.3f} of {count['all']}")


def main():
    """Prints both sets by halves."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('binary')
    parser.add_argument('shared', type=pathlib.Path)
    parser.add_argument('--errors', type=int, default=0, help='show so many errors of the first half of each set')
    arguments = parser.parse_args()
    folder = arguments.shared / 'eval'
    for name, measure in (('pairs', pairs), ('sentences', sentences)):
        items = lines(folder / f'{name}-dev.jsonl')
        measure(items, coded(arguments.binary, items), arguments.errors)


if __name__ == '__main__':
    main()
