# Chancery. Type `make help`.
#
#   make demo     installs what is missing, builds, ingests the sample articles, answers questions
#   make test     installs what is missing, runs every test
#
#   build         a release binary: .build/release/chancery
#   check         what CI runs: lint, then test
#   lint          swift format, strict
#   format        formats in place
#   golden        rewrites the golden files and shows what changed
#   embed         rewrites the list of embedded files after adding one to schema/ or seeds/
#   train         trains models/english.model anew from ../shared/treebanks, the same bytes each run
#   measure-parse prints the figures of docs/linguistics.md
#   bench-parse   the same beside spaCy's small model, in one run
#   measure-actors prints the figures of docs/actors.md
#   fuzz-parse    feeds the parser bytes chosen by what they reach, under the address sanitiser
#   measure-questions  asks the annotated articles' questions, where ../shared/articles exists
#   eval          measures the coder, where ../shared/eval exists
#   bench-likeness near duplicates found and false joins, where ../shared/corpus exists
#   bench-pages   main text and date of 30 pages, beside trafilatura where pip can fetch it
#   fuzz          damages a sample of every format for FUZZ_SECONDS each (600), under the address sanitizer
#   torture       kills TORTURE_KILLS ingests (500) at random moments; nothing may be lost or doubled
#   measure-nonpolitical how often a sentence without politics is given an event
#   figures       writes the table of docs/accuracy.md anew, where ../shared/eval exists
#   measure-dates how often an event carries its date, where ../shared/corpus exists
#   bench         times ingests of articles made of ../shared/corpus, and weighs what they leave
#   bench-start   times commands with next to nothing to do
#   bench-questions  times questions on a million events, beside sqlite3, DuckDB and sqlite-utils
#   install       copies the binary, its manual page and completions below PREFIX (/usr/local)
#   uninstall     removes them
#   clean         removes build output
#   help          this text

PREFIX ?= /usr/local
SHARE = $(PREFIX)/share
COMPLETIONS = bash-completion/completions/chancery zsh/site-functions/_chancery \
  fish/vendor_completions.d/chancery.fish
SWIFT ?= swift
BINARY = .build/release/chancery
# One file that runs where no Swift is installed.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
SWIFT_PATHS = Package.swift Sources Tests

.DEFAULT_GOAL := help

include tools/linguistics/linguistics.mk

.PHONY: bench bench-likeness bench-pages bench-questions bench-start build check clean demo embed eval figures \
  format fuzz golden help install lint measure-actors measure-dates measure-nonpolitical measure-questions setup \
  test torture uninstall

help:
	@sed -n '/^#   /s/^#   //p' Makefile

setup:
	@tools/setup

build: setup
	$(SWIFT) build $(RELEASE) --product chancery

demo: build
	@tools/demo $(BINARY)

test: setup
	$(SWIFT) test

check: lint test

lint:
	$(SWIFT) format lint --strict --recursive $(SWIFT_PATHS)

format:
	$(SWIFT) format --in-place --recursive $(SWIFT_PATHS)

golden: setup
	-RECORD=1 $(SWIFT) test
	git diff --stat -- Tests

embed:
	tools/embed

eval: build
	@if [ -x ../shared/eval/run ]; then ../shared/eval/run $(BINARY); \
	else echo "make eval: ../shared/eval is not here; nothing was measured"; fi
	@python3 tools/actors/figures.py $(BINARY)
	@$(MAKE) --no-print-directory measure-dates

measure-nonpolitical: build
	@python3 tools/accuracy/nonpolitical.py $(BINARY)

measure-actors: build
	$(SWIFT) build $(RELEASE) --product measure-actors
	@python3 tools/actors/figures.py $(BINARY) --speed .build/release/measure-actors --errors $(or $(ERRORS),0)

figures: build
	@if [ -x ../shared/eval/run ]; then \
	python3 tools/accuracy/figures.py $(BINARY) ../shared --write docs/accuracy.md; \
	else echo "make figures: ../shared/eval is not here; nothing was measured"; fi

measure-dates: build
	@if [ -f ../shared/corpus/rdcr.jsonl ]; then python3 tools/accuracy/dates.py $(BINARY) ../shared; \
	else echo "make measure-dates: ../shared/corpus is not here; nothing was measured"; fi

measure-questions:
	@$(SWIFT) build --product measure-questions
	@$(SWIFT) build --product chancery
	@if [ -d ../shared/articles/gold ]; then tools/measure-questions ../shared/articles/gold; \
	else echo "make measure-questions: ../shared/articles is not here; nothing was measured"; fi

bench: build
	@python3 Benchmarks/ingest.py $(BINARY)

bench-start: build
	@python3 Benchmarks/start.py $(BINARY)

bench-likeness: build
	@if [ -d ../shared/corpus ]; then \
	python3 Benchmarks/likeness/measure.py $(BINARY) --seed $(or $(SEED),7) --show $(or $(SHOW),0); \
	else echo "make bench-likeness: ../shared/corpus is not here; nothing was measured"; fi

bench-pages: build
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/python -c "import trafilatura" 2>/dev/null || .venv/bin/pip install -q trafilatura lxml_html_clean \
	  || echo "bench-pages: trafilatura can't be fetched; measured alone" >&2
	@.venv/bin/python Benchmarks/pages/measure.py $(BINARY)

# The database takes some minutes and a gigabyte; one that is there is asked again.
MILLION ?= .build/million.db
bench-questions: build
	$(SWIFT) build $(RELEASE) --product measure-questions
	@[ -f $(MILLION) ] || python3 Benchmarks/million.py $(BINARY) $(MILLION)
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/python -c "import duckdb, sqlite_utils" 2>/dev/null \
	  || .venv/bin/pip install -q duckdb==1.4.4 duckdb-ext-sqlite sqlite-utils \
	  || echo "bench-questions: duckdb or sqlite-utils can't be fetched" >&2
	@.venv/bin/python Benchmarks/questions.py .build/release/measure-questions $(MILLION)

fuzz: setup
	FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(SWIFT) test --sanitize=address --scratch-path .build-fuzz --filter ReaderFuzzTests

torture: build
	@python3 Benchmarks/torture.py $(BINARY)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/chancery
	install -d $(DESTDIR)$(SHARE)/man/man1 $(addprefix $(DESTDIR)$(SHARE)/,$(dir $(COMPLETIONS)))
	install -m 644 docs/chancery.1 $(DESTDIR)$(SHARE)/man/man1/chancery.1
	for shell in bash zsh fish; do \
	  for file in $(COMPLETIONS); do \
	    case $$file in $$shell*|*$$shell/*|*.$$shell) \
	      $(BINARY) --generate-completion-script $$shell >$(DESTDIR)$(SHARE)/$$file;; \
	    esac; \
	  done; \
	done

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/chancery $(DESTDIR)$(SHARE)/man/man1/chancery.1
	rm -f $(addprefix $(DESTDIR)$(SHARE)/,$(COMPLETIONS))

clean:
	$(SWIFT) package clean
	rm -rf .build

