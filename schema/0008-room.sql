-- Less room for the same: a telling is known by its event and its words, a look-up key is a number, and an index
-- holds what some query finds by it.

CREATE TEMP TABLE old_mention AS SELECT * FROM mention;
CREATE TEMP TABLE old_mention_participant AS SELECT * FROM mention_participant;
CREATE TEMP TABLE old_attribution AS SELECT * FROM attribution;
DROP TABLE mention_participant;
DROP TABLE attribution;
DROP TABLE mention;
CREATE TEMP TABLE old_participant AS SELECT * FROM participant;
DROP TABLE participant;

CREATE TABLE participant (  -- who takes part in an event
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  role TEXT NOT NULL CHECK (role IN ('source', 'target', 'third')),
  position INTEGER NOT NULL CHECK (position >= 0),
  actor_id INTEGER REFERENCES actor (id),  -- NULL: nobody known
  text TEXT NOT NULL  -- the words of the telling that decided the codes
) STRICT;

CREATE TABLE mention (  -- one sentence that tells an event
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  sentence_id INTEGER NOT NULL REFERENCES sentence (id),
  trigger TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  rule TEXT NOT NULL,  -- the seed row that fired
  run_id INTEGER NOT NULL REFERENCES run (id),
  reason TEXT CHECK (reason IN ('same_word', 'same_act', 'definite_reference', 'headline', 'same_sentence',
    'same_day', 'copied_article')),  -- NULL: the telling that leads
  copy_key INTEGER,  -- equal where a sentence tells the same act word for word: 64 bits of a hash
  CHECK (trigger_end > trigger_start)
) STRICT;

CREATE TABLE mention_participant (  -- the words that name a participant, and how they were read
  id INTEGER PRIMARY KEY,
  mention_id INTEGER NOT NULL REFERENCES mention (id),
  role TEXT NOT NULL CHECK (role IN ('source', 'target', 'third')),
  position INTEGER NOT NULL CHECK (position >= 0),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  actor_id INTEGER REFERENCES actor (id),
  resolution TEXT CHECK (resolution IN ('exact', 'alias', 'tenure', 'composition', 'apposition',
    'pronoun', 'description')),
  CHECK ("end" > start),
  CHECK ((actor_id IS NULL) = (resolution IS NULL))
) STRICT;

CREATE TABLE attribution (  -- the speakers of a telling; none: the text tells it itself
  id INTEGER PRIMARY KEY,
  mention_id INTEGER NOT NULL REFERENCES mention (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  actor_id INTEGER REFERENCES actor (id),  -- NULL: nobody known
  resolution TEXT CHECK (resolution IN ('exact', 'alias', 'tenure', 'composition', 'apposition',
    'pronoun', 'description')),
  CHECK ("end" > start),
  CHECK ((actor_id IS NULL) = (resolution IS NULL)),
  UNIQUE (mention_id, position)
) STRICT;

ALTER TABLE event ADD COLUMN day INTEGER;  -- equal where act, parties, place and day are; NULL: not known so well

-- The first sixteen hexadecimal digits of a key are its number.
CREATE TEMP TABLE digit (place INTEGER);
INSERT INTO digit VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16);
INSERT INTO mention
SELECT
  id, event_id, sentence_id, trigger, trigger_start, trigger_end, rule, run_id, reason,
  (SELECT sum(instr('123456789abcdef', substr(copy_key, place, 1)) << 4 * (16 - place)) FROM digit
    WHERE copy_key IS NOT NULL)
FROM old_mention;
UPDATE event SET day = (
  SELECT sum(instr('123456789abcdef', substr(day_key, place, 1)) << 4 * (16 - place)) FROM digit)
WHERE day_key IS NOT NULL;
INSERT INTO participant SELECT * FROM old_participant;
INSERT INTO mention_participant SELECT * FROM old_mention_participant;
INSERT INTO attribution SELECT * FROM old_attribution;
DROP TABLE digit;
DROP TABLE old_mention;
DROP TABLE old_participant;
DROP TABLE old_mention_participant;
DROP TABLE old_attribution;

DROP INDEX event_by_day_key;
ALTER TABLE event DROP COLUMN day_key;
ALTER TABLE event RENAME COLUMN day TO day_key;

CREATE INDEX participant_by_event ON participant (event_id);
CREATE INDEX participant_by_actor ON participant (actor_id, role, event_id);
CREATE INDEX mention_by_event ON mention (event_id);
CREATE INDEX mention_by_sentence ON mention (sentence_id);
CREATE INDEX mention_by_copy_key ON mention (copy_key);
CREATE INDEX mention_participant_by_mention ON mention_participant (mention_id);
CREATE INDEX attribution_by_actor ON attribution (actor_id);

-- What most rows lack.
DROP INDEX event_by_place;
DROP INDEX event_by_place_country;
DROP INDEX document_by_duplicate_of;
CREATE INDEX event_by_day_key ON event (day_key) WHERE day_key IS NOT NULL;
CREATE INDEX event_by_place ON event (place COLLATE NOCASE) WHERE place IS NOT NULL;
CREATE INDEX event_by_place_country ON event (place_country) WHERE place_country IS NOT NULL;
CREATE INDEX document_by_duplicate_of ON document (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- The calendar answers what reaches into a time, and a document is found by its uid, which is made of its bytes.
DROP INDEX event_by_end;
DROP INDEX document_by_sha256;

-- The length of a sentence, which ranking wants, is counted when it is wanted.
DROP TABLE sentence_fts;
DROP TABLE document_fts;
CREATE VIRTUAL TABLE sentence_fts USING fts5 (
  text, content="sentence", content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0
);
CREATE VIRTUAL TABLE document_fts USING fts5 (
  title, content="document", content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0
);
INSERT INTO sentence_fts (sentence_fts) VALUES ('rebuild');
INSERT INTO document_fts (document_fts) VALUES ('rebuild');
