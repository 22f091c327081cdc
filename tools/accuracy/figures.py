#!/usr/bin/env python3
"""figures.py BINARY SHARED [--write docs/accuracy.md]

Prints the table of figures of docs/accuracy.md, measured now, beside those of others; with --write puts it between the
page's markers. Each figure is read from the output of the command that its row names. Python 3 standard library only.
"""
import argparse, pathlib, re, subprocess, sys

HERE = pathlib.Path(__file__).parent
BEGIN, END = '<!-- figures: begin -->', '<!-- figures: end -->'

# Name, others, the command, what of its output.
ROWS = [
    ('sentences: root F1', 'PETRARCH2 .42, UniversalPetrarch .51, 16 regular expressions .66; RoBERTa-NLI told the actors .81',
     'eval', r'^root +\d+ +[\d.]+ +[\d.]+ +([\d.]+)'),
    ('sentences: dyad F1', 'PETRARCH2 .33, UniversalPetrarch .26', 'eval', r'^dyad undirected +\d+ +[\d.]+ +[\d.]+ +([\d.]+)'),
    ('sentences: CAMEO 2-digit F1', 'PETRARCH2 .39, UniversalPetrarch .46', 'eval', r'^CAMEO 2-digit +\d+ +[\d.]+ +[\d.]+ +([\d.]+)'),
    ('pairs: `label` macro-F1', 'RoBERTa-NLI told the spans .83', 'eval', r'^label .* macro-F1 ([\d.]+)'),
    ('pairs: `found` accuracy', '-', 'eval', r'^found .* accuracy ([\d.]+)'),
    ('articles: core events with type', '-', 'eval', r'^core found with right type .*= ([\d.]+)'),
    ('articles: core events with type and parties', '-', 'eval', r'^core found, type and parties .*= ([\d.]+)'),
    ('articles: precision of asserted events', '-', 'eval', r'^precision of asserted events .*= ([\d.]+)'),
    ('articles: unasserted told as plain fact', '-', 'eval', r'^unasserted told as plain fact .*= ([\d.]+)'),
    ('articles: relations', '-', 'eval', r'^relations found .*= ([\d.]+)'),
    ('dates: an event of the kind carries the date', '-', 'dates', r'^ +an event of the kind carries the date +([\d.]+)'),
    ('non-political sentences given an event', 'PETRARCH2 1.3 %, UniversalPetrarch 41 %, 16 regular expressions 19 %',
     'nonpolitical', r'^all .*?([\d.]+ %)$'),
]
COMMANDS = {
    'eval': ('`make eval`', lambda b, s: [str(s / 'eval' / 'run'), b]),
    'dates': ('`make measure-dates`', lambda b, s: [sys.executable, str(HERE / 'dates.py'), b, str(s)]),
    'nonpolitical': ('`make measure-nonpolitical`',
                     lambda b, s: [sys.executable, str(HERE / 'nonpolitical.py'), b, str(s / 'treebanks')]),
}


def output(name, binary, shared):
    words = COMMANDS[name][1](binary, shared)
    if not all(pathlib.Path(w).exists() for w in words[:2]):
        return ''
    return subprocess.run(words, capture_output=True, text=True).stdout


def table(binary, shared):
    told = {name: output(name, binary, shared) for name in COMMANDS}
    lines = ['| figure | Chancery | others | command |', '| --- | --- | --- | --- |']
    for figure, others, command, pattern in ROWS:
        found = re.search(pattern, told[command], re.M)
        value = found.group(1).strip() if found else 'not measured'
        value = re.sub(r'^0\.(\d\d)\d*$', r'.\1', value)
        lines.append(f'| {figure} | {value} | {others} | {COMMANDS[command][0]} |')
    return '\n'.join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('binary')
    parser.add_argument('shared', type=pathlib.Path)
    parser.add_argument('--write', type=pathlib.Path)
    given = parser.parse_args()
    text = table(given.binary, given.shared)
    print(text)
    if given.write:
        page = given.write.read_text(encoding='utf-8')
        head, rest = page.split(BEGIN)
        tail = rest.split(END)[1]
        given.write.write_text(f'{head}{BEGIN}\n{text}\n{END}{tail}', encoding='utf-8')


main()
