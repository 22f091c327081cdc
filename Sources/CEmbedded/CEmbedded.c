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
#embed "../../seeds/actors/memberships.tsv"
};

static const unsigned char file5[] = {
#embed "../../seeds/actors/metonyms.tsv"
};

static const unsigned char file6[] = {
#embed "../../seeds/actors/offices.tsv"
};

static const unsigned char file7[] = {
#embed "../../seeds/actors/organisations.tsv"
};

static const unsigned char file8[] = {
#embed "../../seeds/actors/persons.tsv"
};

static const unsigned char file9[] = {
#embed "../../seeds/actors/places.tsv"
};

static const unsigned char file10[] = {
#embed "../../seeds/actors/tenures.tsv"
};

static const unsigned char file11[] = {
#embed "../../seeds/contracts.tsv"
};

static const unsigned char file12[] = {
#embed "../../seeds/frames/nouns.tsv"
};

static const unsigned char file13[] = {
#embed "../../seeds/frames/operators.tsv"
};

static const unsigned char file14[] = {
#embed "../../seeds/frames/verbs.tsv"
};

static const unsigned char file15[] = {
#embed "../../seeds/lexicon/irregular-forms.tsv"
};

static const unsigned char file16[] = {
#embed "../../seeds/lexicon/roles.tsv"
};

static const unsigned char file17[] = {
#embed "../../seeds/ontology/cameo.tsv"
};

static const unsigned char file18[] = {
#embed "../../seeds/ontology/contexts.tsv"
};

static const unsigned char file19[] = {
#embed "../../seeds/ontology/modes.tsv"
};

static const unsigned char file20[] = {
#embed "../../seeds/ontology/predicates.tsv"
};

static const unsigned char file21[] = {
#embed "../../seeds/ontology/quads.tsv"
};

static const unsigned char file22[] = {
#embed "../../seeds/ontology/sectors.tsv"
};

static const unsigned char file23[] = {
#embed "../../seeds/ontology/types.tsv"
};

static const unsigned char file24[] = {
#embed "../../seeds/reading/date-words.tsv"
};

static const unsigned char file25[] = {
#embed "../../seeds/reading/furniture.tsv"
};

static const unsigned char file26[] = {
#embed "../../seeds/reading/labels.tsv"
};

static const unsigned char file27[] = {
#embed "../../seeds/reading/languages.tsv"
};

static const unsigned char file28[] = {
#embed "../../seeds/reading/markup.tsv"
};

static const unsigned char file29[] = {
#embed "../../seeds/reading/outlets.tsv"
};

static const unsigned char file30[] = {
#embed "../../seeds/reading/tracking.tsv"
};

static const struct CEmbeddedFile files[] = {
  {"schema/0001-events.sql", file0, sizeof file0},
  {"schema/0002-views.sql", file1, sizeof file1},
  {"seeds/actors/countries.tsv", file2, sizeof file2},
  {"seeds/actors/country-names.tsv", file3, sizeof file3},
  {"seeds/actors/memberships.tsv", file4, sizeof file4},
  {"seeds/actors/metonyms.tsv", file5, sizeof file5},
  {"seeds/actors/offices.tsv", file6, sizeof file6},
  {"seeds/actors/organisations.tsv", file7, sizeof file7},
  {"seeds/actors/persons.tsv", file8, sizeof file8},
  {"seeds/actors/places.tsv", file9, sizeof file9},
  {"seeds/actors/tenures.tsv", file10, sizeof file10},
  {"seeds/contracts.tsv", file11, sizeof file11},
  {"seeds/frames/nouns.tsv", file12, sizeof file12},
  {"seeds/frames/operators.tsv", file13, sizeof file13},
  {"seeds/frames/verbs.tsv", file14, sizeof file14},
  {"seeds/lexicon/irregular-forms.tsv", file15, sizeof file15},
  {"seeds/lexicon/roles.tsv", file16, sizeof file16},
  {"seeds/ontology/cameo.tsv", file17, sizeof file17},
  {"seeds/ontology/contexts.tsv", file18, sizeof file18},
  {"seeds/ontology/modes.tsv", file19, sizeof file19},
  {"seeds/ontology/predicates.tsv", file20, sizeof file20},
  {"seeds/ontology/quads.tsv", file21, sizeof file21},
  {"seeds/ontology/sectors.tsv", file22, sizeof file22},
  {"seeds/ontology/types.tsv", file23, sizeof file23},
  {"seeds/reading/date-words.tsv", file24, sizeof file24},
  {"seeds/reading/furniture.tsv", file25, sizeof file25},
  {"seeds/reading/labels.tsv", file26, sizeof file26},
  {"seeds/reading/languages.tsv", file27, sizeof file27},
  {"seeds/reading/markup.tsv", file28, sizeof file28},
  {"seeds/reading/outlets.tsv", file29, sizeof file29},
  {"seeds/reading/tracking.tsv", file30, sizeof file30},
};

const struct CEmbeddedFile *CEmbeddedFiles(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
