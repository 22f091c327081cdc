// Written by tools/embed. `#embed` (C23) keeps schema/ and seeds/ pure data and tracks their edits.
#include "CEmbedded.h"

static const unsigned char file0[] = {
#embed "../../schema/0001-events.sql"
};

static const unsigned char file1[] = {
#embed "../../schema/0002-views.sql"
};

static const unsigned char file2[] = {
#embed "../../seeds/actors/countries.tsv"
};

static const unsigned char file3[] = {
#embed "../../seeds/actors/country-names.tsv"
};

static const unsigned char file4[] = {
#embed "../../seeds/ontology/cameo.tsv"
};

static const unsigned char file5[] = {
#embed "../../seeds/ontology/contexts.tsv"
};

static const unsigned char file6[] = {
#embed "../../seeds/ontology/modes.tsv"
};

static const unsigned char file7[] = {
#embed "../../seeds/ontology/predicates.tsv"
};

static const unsigned char file8[] = {
#embed "../../seeds/ontology/quads.tsv"
};

static const unsigned char file9[] = {
#embed "../../seeds/ontology/sectors.tsv"
};

static const unsigned char file10[] = {
#embed "../../seeds/ontology/types.tsv"
};

static const struct CEmbeddedFile files[] = {
  {"schema/0001-events.sql", file0, sizeof file0},
  {"schema/0002-views.sql", file1, sizeof file1},
  {"seeds/actors/countries.tsv", file2, sizeof file2},
  {"seeds/actors/country-names.tsv", file3, sizeof file3},
  {"seeds/ontology/cameo.tsv", file4, sizeof file4},
  {"seeds/ontology/contexts.tsv", file5, sizeof file5},
  {"seeds/ontology/modes.tsv", file6, sizeof file6},
  {"seeds/ontology/predicates.tsv", file7, sizeof file7},
  {"seeds/ontology/quads.tsv", file8, sizeof file8},
  {"seeds/ontology/sectors.tsv", file9, sizeof file9},
  {"seeds/ontology/types.tsv", file10, sizeof file10},
};

const struct CEmbeddedFile *CEmbeddedFiles(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
