# Targets of the linguistics room; the Makefile of the project includes this file.
# TREEBANKS is the folder that docs/linguistics.md, "Training", describes.
TREEBANKS ?= ../shared/treebanks
TRAIN = $(SWIFT) run -c release train-english

.PHONY: train measure-parse bench-parse fuzz-parse

# Trains models/english.model anew; the same bytes on every run.
train:
	$(TRAIN) train $(TREEBANKS) models/english.model

# Prints the figures of docs/linguistics.md, without the peers.
measure-parse:
	$(TRAIN) measure $(TREEBANKS)/ewt-test.conllu.gz $(TREEBANKS)/gum-cc-dev.conllu.gz
	$(TRAIN) segment $(TREEBANKS)/gum-cc-dev.conllu.gz
	$(TRAIN) speed $(TREEBANKS)/gum-cc-dev.conllu.gz

# Prints speed and accuracy beside those of spaCy's small model, in one run.
bench-parse:
	$(SWIFT) build -c release --product train-english
	tools/linguistics/bench.sh $(TREEBANKS)

# Feeds the parser bytes that libFuzzer chooses by what they reach, FUZZ_SECONDS long.
FUZZ_SECONDS ?= 600
fuzz-parse:
	mkdir -p .build-fuzz/corpus
	tools/linguistics/fuzz/build .build-fuzz/fuzz-parse
	.build-fuzz/fuzz-parse -max_total_time=$(FUZZ_SECONDS) -max_len=600 .build-fuzz/corpus
