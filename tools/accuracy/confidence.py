#!/usr/bin/env python3
"""confidence.py BINARY SHARED [--write seeds/lexicon/confidence.tsv]

Fits what each feature of an event adds to the log odds that its type is right, by logistic regression with a ridge, on
SHARED/eval/sentences-dev.jsonl and pairs-dev.jsonl. Prints how often held-out events of each confidence are right
(five-fold cross-validation by sentence) and, with --write, replaces the weights of the table. Python 3 standard library
only; the same bytes on every run.

An event is right where its type is that of an event a person coded in the sentence. The pairs mark one event a
sentence, so that an event counted wrong there may still be told: what is printed is a lower bound.
"""
import argparse, json, math, pathlib, subprocess, sys, zlib

OLD = {'DEMAND': 'REQUEST', 'DISAPPROVE': 'ACCUSE', 'INVESTIGATE': 'ACCUSE', 'FIGHT': 'ASSAULT'}
# The pairs have one class for two types.
SPLIT = {'YIELD': {'CONCEDE', 'RETREAT'}}
RIDGE = 2.0
ROUNDS = 60
FOLDS = 5


def read(path):
    return [json.loads(line) for line in path.open(encoding='utf-8')]


def coded(binary, items):
    lines = ''.join(json.dumps({'id': i['id'], 'text': i['text'], 'date': i.get('date')}) + '\n' for i in items)
    out = subprocess.run([binary, 'code', '--explain'], input=lines, capture_output=True, text=True, check=True).stdout
    return {o['id']: o['events'] for o in map(json.loads, out.splitlines())}


def sentences(shared):
    """The dev sentences, each with the types that a person found in it."""
    for item in read(shared / 'eval' / 'sentences-dev.jsonl'):
        roots = {t for e in item['events'] for t in [e['root']] + (e.get('root_alt') or [])}
        yield item, {OLD.get(t, t) for t in roots}, 'sentences'
    pairs = {}
    for item in read(shared / 'eval' / 'pairs-dev.jsonl'):
        root = OLD.get(item['root'], item['root'])
        pairs.setdefault(item['text'], (item, set()))[1].update(SPLIT.get(root, {root}))
    for item, types in pairs.values():
        yield item, types, 'pairs'


def samples(binary, shared):
    """(fold, set, features, right) of each event of the dev sets that is told as so."""
    items = list(sentences(shared))
    events = coded(binary, [item for item, _, _ in items])
    rows = []
    for item, types, name in items:
        fold = zlib.crc32(str(item['id']).encode()) % FOLDS
        for event in events[item['id']]:
            if event.get('why') and event['modality'] != 'negated':
                rows.append((fold, name, event['why']['features'], event['type'] in types, event['confidence']))
    return rows


def fit(rows, names):
    """Weights by Newton's method on the penalised likelihood; the feature of every event is not penalised."""
    weight = [0.0] * len(names)
    place = {name: i for i, name in enumerate(names)}
    data = [([place[f] for f in features], right) for _, _, features, right, _ in rows]
    for _ in range(ROUNDS):
        gradient = [-RIDGE * w if names[i] != 'always' else 0.0 for i, w in enumerate(weight)]
        hessian = [[0.0] * len(names) for _ in names]
        for i, name in enumerate(names):
            hessian[i][i] = RIDGE if name != 'always' else 1e-9
        for held, right in data:
            p = 1 / (1 + math.exp(-sum(weight[i] for i in held)))
            for i in held:
                gradient[i] += right - p
                for j in held:
                    hessian[i][j] += p * (1 - p)
        step = solve(hessian, gradient)
        weight = [w + s for w, s in zip(weight, step)]
        if max(map(abs, step)) < 1e-9:
            break
    return dict(zip(names, (round(w, 2) + 0.0 for w in weight)))


def solve(matrix, right):
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, size + 1):
                rows[r][c] -= factor * rows[i][c]
    answer = [0.0] * size
    for i in reversed(range(size)):
        answer[i] = (rows[i][size] - sum(rows[i][c] * answer[c] for c in range(i + 1, size))) / rows[i][i]
    return answer


def probability(weights, features):
    return 1 / (1 + math.exp(-sum(weights[f] for f in features)))


def table(rows, names):
    held_out = []
    for fold in range(FOLDS):
        weights = fit([r for r in rows if r[0] != fold], names)
        held_out += [(probability(weights, r[2]), r[1], r[3]) for r in rows if r[0] == fold]
    print('| confidence | events | mean | right | of sentences-dev | right |')
    print('| --- | --- | --- | --- | --- | --- |')
    for low, high in [(0, .3), (.3, .4), (.4, .5), (.5, .6), (.6, .7), (.7, .8), (.8, .9), (.9, 1.01)]:
        part = [r for r in held_out if low <= r[0] < high]
        own = [r for r in part if r[1] == 'sentences']
        if part:
            mean = sum(r[0] for r in part) / len(part)
            right = f'{sum(r[2] for r in own) / len(own):.2f}' if own else '-'
            print(f'| {low:.1f} to {min(high, 1):.1f} | {len(part)} | {mean:.2f} | '
                  f'{sum(r[2] for r in part) / len(part):.2f} | {len(own)} | {right} |')
    brier = sum((p - right) ** 2 for p, _, right in held_out) / len(held_out)
    base = sum(r[2] for r in held_out) / len(held_out)
    print(f'\nBrier score {brier:.3f} held out; {base * (1 - base):.3f} for the same number on every event, '
          f'which is {base:.2f}.')


def half_to_half(rows, names):
    """The log loss on one half of weights fitted on the other, and on the same."""
    def loss(weights, part):
        return -sum(math.log(p if r[3] else 1 - p) for r in part for p in [probability(weights, r[2])]) / len(part)
    halves = [[r for r in rows if r[0] % 2 == side] for side in (0, 1)]
    own = sum(loss(fit(h, names), h) for h in halves) / 2
    other = sum(loss(fit(a, names), b) for a, b in (halves, halves[::-1])) / 2
    print(f'Log loss {own:.3f} on the half fitted, {other:.3f} on the other.')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('binary')
    parser.add_argument('shared', type=pathlib.Path)
    parser.add_argument('--write', type=pathlib.Path)
    given = parser.parse_args()
    seeds = pathlib.Path(__file__).parents[2] / 'seeds' / 'lexicon' / 'confidence.tsv'
    names = [l.split('\t')[0] for l in seeds.read_text().splitlines() if l[0] != '#'][1:]
    rows = samples(given.binary, given.shared)
    table(rows, names)
    half_to_half(rows, names)
    if given.write:
        weights = fit(rows, names)
        lines = given.write.read_text().splitlines()
        for i, line in enumerate(lines):
            cells = line.split('\t')
            if cells[0] in weights:
                cells[1] = f'{weights[cells[0]]:.2f}'
                lines[i] = '\t'.join(cells)
        given.write.write_text('\n'.join(lines) + '\n')


main()
