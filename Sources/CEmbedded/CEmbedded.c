// Written by tools/embed. `#embed` (C23) keeps schema/ and seeds/ pure data and tracks their edits.
#include "CEmbedded.h"

static const unsigned char file0[] = {
#embed "../../schema/0001-events.sql"
};

static const unsigned char file1[] = {
#embed "../../schema/0002-views.sql"
};

static const unsigned char file2[] = {
#embed "../../schema/0003-asking.sql"
};

static const unsigned char file3[] = {
#embed "../../schema/0004-ties.sql"
};

static const unsigned char file4[] = {
#embed "../../schema/0005-attribution.sql"
};

static const unsigned char file5[] = {
#embed "../../schema/0006-calendar.sql"
};

static const unsigned char file6[] = {
#embed "../../schema/0007-likeness.sql"
};

static const unsigned char file7[] = {
#embed "../../schema/0008-room.sql"
};

static const unsigned char file8[] = {
#embed "../../schema/0009-search.sql"
};

static const unsigned char file9[] = {
#embed "../../seeds/actors/countries.tsv"
};

static const unsigned char file10[] = {
#embed "../../seeds/actors/country-names.tsv"
};

static const unsigned char file11[] = {
#embed "../../seeds/actors/coverage.tsv"
};

static const unsigned char file12[] = {
#embed "../../seeds/actors/memberships.tsv"
};

static const unsigned char file13[] = {
#embed "../../seeds/actors/metonyms.tsv"
};

static const unsigned char file14[] = {
#embed "../../seeds/actors/offices.tsv"
};

static const unsigned char file15[] = {
#embed "../../seeds/actors/organisations.tsv"
};

static const unsigned char file16[] = {
#embed "../../seeds/actors/persons.tsv"
};

static const unsigned char file17[] = {
#embed "../../seeds/actors/places.tsv"
};

static const unsigned char file18[] = {
#embed "../../seeds/actors/shared-names.tsv"
};

static const unsigned char file19[] = {
#embed "../../seeds/actors/tenures.tsv"
};

static const unsigned char file20[] = {
#embed "../../seeds/contracts.tsv"
};

static const unsigned char file21[] = {
#embed "../../seeds/frames/classes.tsv"
};

static const unsigned char file22[] = {
#embed "../../seeds/frames/embeddings.tsv"
};

static const unsigned char file23[] = {
#embed "../../seeds/frames/nouns.tsv"
};

static const unsigned char file24[] = {
#embed "../../seeds/frames/operators.tsv"
};

static const unsigned char file25[] = {
#embed "../../seeds/frames/relation-words.tsv"
};

static const unsigned char file26[] = {
#embed "../../seeds/frames/relations.tsv"
};

static const unsigned char file27[] = {
#embed "../../seeds/frames/verbs.tsv"
};

static const unsigned char file28[] = {
#embed "../../seeds/lexicon/confidence.tsv"
};

static const unsigned char file29[] = {
#embed "../../seeds/lexicon/country-prefixes.tsv"
};

static const unsigned char file30[] = {
#embed "../../seeds/lexicon/descriptions.tsv"
};

static const unsigned char file31[] = {
#embed "../../seeds/lexicon/family-name-first.tsv"
};

static const unsigned char file32[] = {
#embed "../../seeds/lexicon/gendered-words.tsv"
};

static const unsigned char file33[] = {
#embed "../../seeds/lexicon/giving-verbs.tsv"
};

static const unsigned char file34[] = {
#embed "../../seeds/lexicon/joined-words.tsv"
};

static const unsigned char file35[] = {
#embed "../../seeds/lexicon/light-verbs.tsv"
};

static const unsigned char file36[] = {
#embed "../../seeds/lexicon/place-words.tsv"
};

static const unsigned char file37[] = {
#embed "../../seeds/lexicon/regions.tsv"
};

static const unsigned char file38[] = {
#embed "../../seeds/lexicon/role-habits.tsv"
};

static const unsigned char file39[] = {
#embed "../../seeds/lexicon/roles.tsv"
};

static const unsigned char file40[] = {
#embed "../../seeds/lexicon/time-words.tsv"
};

static const unsigned char file41[] = {
#embed "../../seeds/ontology/cameo.tsv"
};

static const unsigned char file42[] = {
#embed "../../seeds/ontology/contexts.tsv"
};

static const unsigned char file43[] = {
#embed "../../seeds/ontology/modes.tsv"
};

static const unsigned char file44[] = {
#embed "../../seeds/ontology/predicates.tsv"
};

static const unsigned char file45[] = {
#embed "../../seeds/ontology/quads.tsv"
};

static const unsigned char file46[] = {
#embed "../../seeds/ontology/sectors.tsv"
};

static const unsigned char file47[] = {
#embed "../../seeds/ontology/types.tsv"
};

static const unsigned char file48[] = {
#embed "../../seeds/questions/acts.tsv"
};

static const unsigned char file49[] = {
#embed "../../seeds/questions/bases.tsv"
};

static const unsigned char file50[] = {
#embed "../../seeds/questions/irregular-forms.tsv"
};

static const unsigned char file51[] = {
#embed "../../seeds/questions/ties.tsv"
};

static const unsigned char file52[] = {
#embed "../../seeds/questions/times.tsv"
};

static const unsigned char file53[] = {
#embed "../../seeds/questions/words.tsv"
};

static const unsigned char file54[] = {
#embed "../../seeds/reading/date-words.tsv"
};

static const unsigned char file55[] = {
#embed "../../seeds/reading/furniture.tsv"
};

static const unsigned char file56[] = {
#embed "../../seeds/reading/labels.tsv"
};

static const unsigned char file57[] = {
#embed "../../seeds/reading/languages.tsv"
};

static const unsigned char file58[] = {
#embed "../../seeds/reading/markup.tsv"
};

static const unsigned char file59[] = {
#embed "../../seeds/reading/outlets.tsv"
};

static const unsigned char file60[] = {
#embed "../../seeds/reading/tracking.tsv"
};

static const struct CEmbeddedFile files[] = {
  {"schema/0001-events.sql", file0, sizeof file0},
  {"schema/0002-views.sql", file1, sizeof file1},
  {"schema/0003-asking.sql", file2, sizeof file2},
  {"schema/0004-ties.sql", file3, sizeof file3},
  {"schema/0005-attribution.sql", file4, sizeof file4},
  {"schema/0006-calendar.sql", file5, sizeof file5},
  {"schema/0007-likeness.sql", file6, sizeof file6},
  {"schema/0008-room.sql", file7, sizeof file7},
  {"schema/0009-search.sql", file8, sizeof file8},
  {"seeds/actors/countries.tsv", file9, sizeof file9},
  {"seeds/actors/country-names.tsv", file10, sizeof file10},
  {"seeds/actors/coverage.tsv", file11, sizeof file11},
  {"seeds/actors/memberships.tsv", file12, sizeof file12},
  {"seeds/actors/metonyms.tsv", file13, sizeof file13},
  {"seeds/actors/offices.tsv", file14, sizeof file14},
  {"seeds/actors/organisations.tsv", file15, sizeof file15},
  {"seeds/actors/persons.tsv", file16, sizeof file16},
  {"seeds/actors/places.tsv", file17, sizeof file17},
  {"seeds/actors/shared-names.tsv", file18, sizeof file18},
  {"seeds/actors/tenures.tsv", file19, sizeof file19},
  {"seeds/contracts.tsv", file20, sizeof file20},
  {"seeds/frames/classes.tsv", file21, sizeof file21},
  {"seeds/frames/embeddings.tsv", file22, sizeof file22},
  {"seeds/frames/nouns.tsv", file23, sizeof file23},
  {"seeds/frames/operators.tsv", file24, sizeof file24},
  {"seeds/frames/relation-words.tsv", file25, sizeof file25},
  {"seeds/frames/relations.tsv", file26, sizeof file26},
  {"seeds/frames/verbs.tsv", file27, sizeof file27},
  {"seeds/lexicon/confidence.tsv", file28, sizeof file28},
  {"seeds/lexicon/country-prefixes.tsv", file29, sizeof file29},
  {"seeds/lexicon/descriptions.tsv", file30, sizeof file30},
  {"seeds/lexicon/family-name-first.tsv", file31, sizeof file31},
  {"seeds/lexicon/gendered-words.tsv", file32, sizeof file32},
  {"seeds/lexicon/giving-verbs.tsv", file33, sizeof file33},
  {"seeds/lexicon/joined-words.tsv", file34, sizeof file34},
  {"seeds/lexicon/light-verbs.tsv", file35, sizeof file35},
  {"seeds/lexicon/place-words.tsv", file36, sizeof file36},
  {"seeds/lexicon/regions.tsv", file37, sizeof file37},
  {"seeds/lexicon/role-habits.tsv", file38, sizeof file38},
  {"seeds/lexicon/roles.tsv", file39, sizeof file39},
  {"seeds/lexicon/time-words.tsv", file40, sizeof file40},
  {"seeds/ontology/cameo.tsv", file41, sizeof file41},
  {"seeds/ontology/contexts.tsv", file42, sizeof file42},
  {"seeds/ontology/modes.tsv", file43, sizeof file43},
  {"seeds/ontology/predicates.tsv", file44, sizeof file44},
  {"seeds/ontology/quads.tsv", file45, sizeof file45},
  {"seeds/ontology/sectors.tsv", file46, sizeof file46},
  {"seeds/ontology/types.tsv", file47, sizeof file47},
  {"seeds/questions/acts.tsv", file48, sizeof file48},
  {"seeds/questions/bases.tsv", file49, sizeof file49},
  {"seeds/questions/irregular-forms.tsv", file50, sizeof file50},
  {"seeds/questions/ties.tsv", file51, sizeof file51},
  {"seeds/questions/times.tsv", file52, sizeof file52},
  {"seeds/questions/words.tsv", file53, sizeof file53},
  {"seeds/reading/date-words.tsv", file54, sizeof file54},
  {"seeds/reading/furniture.tsv", file55, sizeof file55},
  {"seeds/reading/labels.tsv", file56, sizeof file56},
  {"seeds/reading/languages.tsv", file57, sizeof file57},
  {"seeds/reading/markup.tsv", file58, sizeof file58},
  {"seeds/reading/outlets.tsv", file59, sizeof file59},
  {"seeds/reading/tracking.tsv", file60, sizeof file60},
};

const struct CEmbeddedFile *CEmbeddedFiles(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
