CREATE TABLE quad_class (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE event_type (  -- PLOVER 2021
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  quad TEXT NOT NULL REFERENCES quad_class (code),
  score REAL NOT NULL CHECK (score BETWEEN -10 AND 10),  -- conflict -10 to cooperation 10
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE event_mode (  -- PLOVER modes divide a type
  type TEXT NOT NULL REFERENCES event_type (code),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN -10 AND 10),
  definition TEXT NOT NULL,
  PRIMARY KEY (type, code)
) STRICT;

CREATE TABLE context (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE cameo_code (
  code TEXT NOT NULL PRIMARY KEY CHECK (code GLOB '[0-2][0-9]*'),  -- '043' is never 43
  name TEXT NOT NULL,
  type TEXT REFERENCES event_type (code)  -- NULL: PLOVER has no such type
) STRICT;

CREATE TABLE predicate (  -- the kinds of relation, a closed list
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  inverse TEXT NOT NULL,  -- the tie as read from its object
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE country (
  code TEXT NOT NULL PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z][A-Z]'),  -- ISO 3166-1 alpha-3
  name TEXT NOT NULL,
  official TEXT,
  alpha2 TEXT,
  numeric TEXT,
  fips TEXT,  -- FIPS 10-4, which GDELT uses for places
  cow TEXT,  -- Correlates of War number
  capital TEXT
) STRICT;

CREATE TABLE seed (  -- which seed files this database was loaded from
  path TEXT NOT NULL PRIMARY KEY,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,  -- ARG, ARG.GOV, person.javier-milei
  name TEXT NOT NULL,
  code TEXT NOT NULL,  -- CAMEO style, chunks of three letters: ARGGOV
  kind TEXT NOT NULL CHECK (kind IN ('country', 'government', 'person', 'organisation',
    'armed_group', 'party', 'company', 'media', 'people', 'place')),
  country TEXT REFERENCES country (code),
  source TEXT  -- where a seed row comes from; NULL for an actor composed from a text
) STRICT;

CREATE INDEX actor_by_country ON actor (country);

CREATE INDEX actor_by_code ON actor (code);

CREATE TABLE actor_name (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,  -- name, alias, abbreviation, adjective, demonym, capital, metonym ...
  language TEXT,
  name_key TEXT NOT NULL,  -- the name without case and accents, for look-up
  source TEXT,
  UNIQUE (actor_id, name, kind)
) STRICT;

CREATE INDEX actor_name_by_key ON actor_name (name_key);

CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,  -- ARG.president
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  role TEXT NOT NULL,  -- head_of_state, head_of_government, foreign_minister ...
  country TEXT REFERENCES country (code),
  source TEXT NOT NULL
) STRICT;

CREATE INDEX office_by_country ON office (country);

CREATE TABLE tenure (
  id INTEGER PRIMARY KEY,
  office_id INTEGER NOT NULL REFERENCES office (id),
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CHECK (valid_to IS date(valid_to, '+0 days')),  -- NULL: still in office at the base's date
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year', 'unknown')),
  source TEXT NOT NULL,
  CHECK (valid_from <= valid_to)
) STRICT;

CREATE INDEX tenure_by_office ON tenure (office_id, valid_from);

CREATE INDEX tenure_by_actor ON tenure (actor_id);

CREATE TABLE run (  -- one ingest
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,  -- ISO 8601, UTC
  finished_at TEXT,  -- NULL: running, or cut off
  version TEXT NOT NULL,
  arguments TEXT NOT NULL CHECK (arguments GLOB '[[]*]'),  -- a JSON array
  seeds_sha256 TEXT NOT NULL,
  model_sha256 TEXT,
  documents INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  rejects INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE reject (  -- what could not be read, where and why
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  path TEXT NOT NULL,
  line INTEGER,
  reason TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT;

CREATE INDEX reject_by_run ON reject (run_id);

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
  title TEXT,
  outlet TEXT,
  author TEXT,
  published_from TEXT CHECK (published_from IS date(published_from, '+0 days')),
  published_to TEXT CHECK (published_to IS date(published_to, '+0 days')),
  published_precision TEXT NOT NULL
    CHECK (published_precision IN ('day', 'month', 'year', 'unknown')),
  published_basis TEXT,  -- how the date was found out
  language TEXT,
  url TEXT,
  path TEXT NOT NULL,
  line INTEGER,  -- the record's line in a file of many articles
  external_id TEXT,  -- the giver's own identifier
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),  -- of the raw bytes
  text TEXT NOT NULL,  -- as stored; every offset points into it
  duplicate_of INTEGER REFERENCES document (id),  -- the document this one retells
  run_id INTEGER NOT NULL REFERENCES run (id),
  CHECK ((published_precision = 'unknown') = (published_from IS NULL AND published_to IS NULL))
) STRICT;

CREATE INDEX document_by_published ON document (published_from);

CREATE INDEX document_by_run ON document (run_id);

CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'heading', 'body', 'caption', 'quotation',
    'list_item', 'footnote', 'boilerplate')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  CHECK ("end" > start),
  UNIQUE (document_id, position)
) STRICT;

CREATE TRIGGER sentence_deleted AFTER DELETE ON sentence BEGIN
  INSERT INTO sentence_fts (sentence_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER sentence_updated AFTER UPDATE OF text ON sentence BEGIN
  INSERT INTO sentence_fts (sentence_fts, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO sentence_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER document_deleted AFTER DELETE ON document BEGIN
  INSERT INTO document_fts (document_fts, rowid, title) VALUES ('delete', old.id, old.title);
END;

CREATE TRIGGER document_updated AFTER UPDATE OF title ON document BEGIN
  INSERT INTO document_fts (document_fts, rowid, title) VALUES ('delete', old.id, old.title);
  INSERT INTO document_fts (rowid, title) VALUES (new.id, new.title);
END;

CREATE TABLE event (  -- one act in the world, not one sentence
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
  type TEXT NOT NULL REFERENCES event_type (code),
  mode TEXT,
  cameo TEXT REFERENCES cameo_code (code),
  quad TEXT NOT NULL REFERENCES quad_class (code),
  score REAL NOT NULL CHECK (score BETWEEN -10 AND 10),
  modality TEXT NOT NULL CHECK (modality IN ('asserted', 'planned', 'hypothetical', 'negated',
    'habitual', 'opinion')),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  date_from TEXT CHECK (date_from IS date(date_from, '+0 days')),
  date_to TEXT CHECK (date_to IS date(date_to, '+0 days')),
  date_precision TEXT NOT NULL CHECK (date_precision IN ('day', 'month', 'year', 'unknown')),
  date_basis TEXT,  -- the words or the rule the date rests on
  place TEXT,  -- the text's words for where it was
  place_country TEXT REFERENCES country (code), day_key INTEGER,
  FOREIGN KEY (type, mode) REFERENCES event_mode (type, code),
  CHECK (date_from <= date_to),
  CHECK ((date_precision = 'unknown') = (date_from IS NULL AND date_to IS NULL))
) STRICT;

CREATE INDEX event_by_date ON event (date_from);

CREATE INDEX event_by_type ON event (type, date_from);

CREATE TABLE event_context (
  event_id INTEGER NOT NULL REFERENCES event (id),
  context TEXT NOT NULL REFERENCES context (code),
  PRIMARY KEY (event_id, context)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
  predicate TEXT NOT NULL REFERENCES predicate (code),
  subject_id INTEGER REFERENCES actor (id),
  subject TEXT NOT NULL,
  object_id INTEGER REFERENCES actor (id),
  object TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('asserted', 'planned', 'hypothetical', 'negated',
    'habitual', 'opinion')),
  valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CHECK (valid_to IS date(valid_to, '+0 days')),
  valid_precision TEXT NOT NULL CHECK (valid_precision IN ('day', 'month', 'year', 'unknown')),
  valid_basis TEXT,
  CHECK (valid_from <= valid_to)
) STRICT;

CREATE INDEX relation_by_predicate ON relation (predicate);

CREATE INDEX relation_by_subject ON relation (subject_id);

CREATE INDEX relation_by_object ON relation (object_id);

CREATE TABLE evidence (  -- the words that tell a relation
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
  relation_id INTEGER NOT NULL REFERENCES relation (id),
  sentence_id INTEGER NOT NULL REFERENCES sentence (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  CHECK ("end" > start)
) STRICT;

CREATE INDEX evidence_by_relation ON evidence (relation_id);

CREATE INDEX evidence_by_sentence ON evidence (sentence_id);

CREATE TABLE judgement (  -- a row supersedes an earlier one; nothing is overwritten
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject IN ('actor', 'event', 'document')),
  "left" TEXT NOT NULL,  -- uid of what is judged
  "right" TEXT,  -- uid of what it is judged the same as
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'wrong', 'right', 'unsure')),
  author TEXT NOT NULL,
  note TEXT,
  created_at TEXT NOT NULL,
  superseded_at TEXT,
  CHECK ("left" > "right")
) STRICT;

CREATE UNIQUE INDEX judgement_live ON judgement (subject, "left", "right")
  WHERE superseded_at IS NULL;

CREATE VIEW event_view AS
SELECT
  e.id AS event,
  e.date_from,
  e.date_to,
  e.date_precision,
  e.type,
  e.mode,
  e.cameo,
  e.quad,
  e.score,
  e.modality,
  e.confidence,
  (SELECT group_concat(coalesce(a.name, p.text), '; ')
    FROM participant AS p LEFT JOIN actor AS a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND p.role = 'source') AS source,
  (SELECT group_concat(coalesce(a.name, p.text), '; ')
    FROM participant AS p LEFT JOIN actor AS a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND p.role = 'target') AS target,
  e.place,
  m.trigger,
  m.rule,
  s.text AS sentence,
  s.document_id AS document,
  (SELECT count(*) FROM mention AS n WHERE n.event_id = e.id) AS mentions
FROM event AS e
JOIN mention AS m ON m.id = (SELECT min(n.id) FROM mention AS n WHERE n.event_id = e.id)
JOIN sentence AS s ON s.id = m.sentence_id;

CREATE VIEW dyad_month AS
SELECT
  d.source,
  d.target,
  d.month,
  d.quad,
  count(*) AS events,
  round(avg(d.score), 2) AS mean_score
FROM (
  SELECT DISTINCT
    s.country AS source,
    t.country AS target,
    substr(e.date_from, 1, 7) AS month,
    e.quad,
    e.score,
    e.id
  FROM event AS e
  JOIN participant AS ps ON ps.event_id = e.id AND ps.role = 'source'
  JOIN actor AS s ON s.id = ps.actor_id
  JOIN participant AS pt ON pt.event_id = e.id AND pt.id <> ps.id
    AND (pt.role = 'target' OR (pt.role = 'source' AND NOT EXISTS (
      SELECT 1 FROM participant AS x WHERE x.event_id = e.id AND x.role = 'target')))
  JOIN actor AS t ON t.id = pt.actor_id
  WHERE e.modality = 'asserted' AND e.date_precision IN ('day', 'month')
    AND s.country <> t.country
) AS d
GROUP BY d.source, d.target, d.month, d.quad;

CREATE VIEW actor_view AS
SELECT
  a.id AS actor,
  a.uid,
  a.name,
  a.code,
  a.kind,
  a.country,
  (SELECT group_concat(n.name, '; ') FROM actor_name AS n
    WHERE n.actor_id = a.id AND n.name <> a.name) AS names,
  (SELECT count(DISTINCT p.event_id) FROM participant AS p
    WHERE p.actor_id = a.id AND p.role = 'source') AS as_source,
  (SELECT count(DISTINCT p.event_id) FROM participant AS p
    WHERE p.actor_id = a.id AND p.role = 'target') AS as_target,
  (SELECT count(DISTINCT p.event_id) FROM participant AS p
    WHERE p.actor_id = a.id) AS events
FROM actor AS a
WHERE EXISTS (SELECT 1 FROM participant AS p WHERE p.actor_id = a.id);

CREATE INDEX event_by_cameo ON event (cameo, date_from);

CREATE INDEX event_context_by_context ON event_context (context, event_id);

CREATE TABLE saved_question (
  name TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'sql')),
  text TEXT NOT NULL,  -- words for 'ask', or a query for 'sql'
  saved_at TEXT NOT NULL  -- ISO 8601, UTC
) STRICT;

CREATE TABLE membership (  -- who belongs to which body, from seeds/actors
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES actor (id),
  member_id INTEGER NOT NULL REFERENCES actor (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CHECK (valid_to IS date(valid_to, '+0 days')),  -- NULL: still a member at the base's date
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year', 'unknown')),  -- of valid_from
  source TEXT NOT NULL,
  CHECK (valid_from <= valid_to)
) STRICT;

CREATE INDEX membership_by_member ON membership (member_id);

CREATE INDEX membership_by_organisation ON membership (organisation_id);

CREATE VIEW relation_all AS
SELECT
  'text' AS origin,
  r.predicate,
  r.subject_id,
  r.subject,
  r.object_id,
  r.object,
  NULL AS office,
  r.modality,
  r.valid_from,
  r.valid_to,
  r.valid_precision,
  e.rule AS source,
  s.text AS sentence,
  s.document_id AS document
FROM relation AS r
JOIN evidence AS e ON e.relation_id = r.id
JOIN sentence AS s ON s.id = e.sentence_id
UNION ALL
SELECT
  'base',
  CASE WHEN t.valid_to IS NOT NULL THEN 'held_office'
    WHEN instr(o.role, 'head_of_state') > 0 THEN 'head_of_state_of' ELSE 'holds_office' END,
  p.id, p.name, c.id, coalesce(c.name, o.name), o.name, 'asserted', t.valid_from, t.valid_to,
  t.precision, t.source, NULL, NULL
FROM tenure AS t
JOIN office AS o ON o.id = t.office_id
JOIN actor AS p ON p.id = t.actor_id
LEFT JOIN actor AS c ON c.uid = o.country
UNION ALL
SELECT
  'base', 'member_of', a.id, a.name, b.id, b.name, NULL, 'asserted', m.valid_from, m.valid_to,
  m.precision, m.source, NULL, NULL
FROM membership AS m
JOIN actor AS a ON a.id = m.member_id
JOIN actor AS b ON b.id = m.organisation_id;

CREATE VIEW event_side AS
SELECT
  p.event_id,
  coalesce(a.country, a.uid) AS party,
  p.role = 'source' AS acts,
  p.role = 'target' OR NOT EXISTS (  -- in a reciprocal act every party is acted on
    SELECT 1 FROM participant AS x WHERE x.event_id = p.event_id AND x.role = 'target'
  ) AS is_acted_on
FROM participant AS p JOIN actor AS a ON a.id = p.actor_id
WHERE p.role IN ('source', 'target');

CREATE TABLE calendar (  -- the rows of calendar_entry, kept by the writer
  party TEXT NOT NULL,  -- a country with everybody of it, who has no country, or '' for everybody
  other TEXT NOT NULL,  -- '', or who else takes part; the lesser of two is the party
  first_day TEXT NOT NULL,  -- '' where it is not known
  event_id INTEGER NOT NULL,
  last_day TEXT,  -- where it is not the first; 9999-12-31 where it is not known
  precision TEXT,  -- of days that are not one
  acts INTEGER NOT NULL,  -- the party acts, of two on the other
  is_acted_on INTEGER NOT NULL,  -- the party is acted on, of two by the other
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT,
  modality TEXT,  -- NULL: asserted, as most are
  score REAL NOT NULL,
  PRIMARY KEY (party, other, first_day, event_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_spanning ON calendar (party, other, first_day, event_id, last_day)
  WHERE last_day IS NOT NULL;

CREATE VIEW calendar_entry AS
SELECT
  w.party,
  w.other,
  coalesce(e.date_from, '') AS first_day,
  e.id AS event_id,
  CASE WHEN e.date_from IS NOT e.date_to THEN coalesce(e.date_to, '9999-12-31') END AS last_day,
  CASE WHEN e.date_from IS NOT e.date_to THEN e.date_precision END AS precision,
  w.acts,
  w.is_acted_on,
  e.type,
  e.mode,
  e.cameo,
  nullif(e.modality, 'asserted') AS modality,
  e.score
FROM (
  SELECT id AS event_id, '' AS party, '' AS other, 1 AS acts, 1 AS is_acted_on FROM event
  UNION ALL
  SELECT event_id, party, '', max(acts), max(is_acted_on) FROM event_side GROUP BY event_id, party
  UNION ALL
  SELECT
    s.event_id, s.party, o.party, max(s.acts AND o.is_acted_on), max(o.acts AND s.is_acted_on)
  FROM event_side AS s JOIN event_side AS o ON o.event_id = s.event_id AND o.party > s.party
  GROUP BY s.event_id, s.party, o.party
) AS w JOIN event AS e ON e.id = w.event_id;

CREATE TRIGGER event_leaves_calendar
BEFORE UPDATE OF type, mode, cameo, score, modality, date_from, date_to, date_precision ON event
BEGIN
  DELETE FROM calendar WHERE (party, other, first_day, event_id) IN (
    SELECT party, other, first_day, event_id FROM calendar_entry WHERE event_id = old.id);
END;

CREATE TRIGGER event_enters_calendar
AFTER UPDATE OF type, mode, cameo, score, modality, date_from, date_to, date_precision ON event
BEGIN
  INSERT INTO calendar SELECT * FROM calendar_entry WHERE event_id = new.id;
END;

CREATE TABLE likeness (  -- that a document repeats one stored before it
  document_id INTEGER NOT NULL PRIMARY KEY REFERENCES document (id),
  of_document_id INTEGER NOT NULL REFERENCES document (id),  -- the likest, not always the first
  method TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),  -- the share of its shingles that the other has
  reason TEXT NOT NULL CHECK (reason IN ('same_words', 'shortened', 'extended', 'edited')),
  CHECK (of_document_id < document_id)
) STRICT;

CREATE INDEX likeness_by_of_document ON likeness (of_document_id);

CREATE TABLE shingle (  -- the few shingles of a document by which a later copy finds it
  hash INTEGER NOT NULL,  -- 24 bits
  document_id INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (hash, document_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW event_telling AS
SELECT
  m.event_id AS event,
  d.id AS document,
  d.outlet,
  coalesce(d.duplicate_of, d.id) AS original,  -- the first of the documents that repeat one another
  count(*) AS mentions,
  d.duplicate_of IS NULL OR NOT EXISTS (
    SELECT 1 FROM mention AS n
    JOIN sentence AS r ON r.id = n.sentence_id
    JOIN document AS o ON o.id = r.document_id
    WHERE n.event_id = m.event_id AND o.id < d.id
      AND coalesce(o.duplicate_of, o.id) = d.duplicate_of) AS independent
FROM mention AS m
JOIN sentence AS s ON s.id = m.sentence_id
JOIN document AS d ON d.id = s.document_id
GROUP BY m.event_id, d.id;

CREATE VIEW event_support AS
SELECT
  m.event_id AS event,
  count(*) AS mentions,
  count(DISTINCT d.id) AS documents,
  count(DISTINCT coalesce(d.duplicate_of, d.id)) AS independent_documents,
  count(DISTINCT d.outlet) AS outlets,
  count(DISTINCT CASE WHEN d.duplicate_of IS NULL OR NOT EXISTS (
    SELECT 1 FROM mention AS n
    JOIN sentence AS r ON r.id = n.sentence_id
    JOIN document AS o ON o.id = r.document_id
    WHERE n.event_id = m.event_id AND o.id < d.id
      AND coalesce(o.duplicate_of, o.id) = d.duplicate_of) THEN d.outlet END) AS independent_outlets
FROM mention AS m
JOIN sentence AS s ON s.id = m.sentence_id
JOIN document AS d ON d.id = s.document_id
GROUP BY m.event_id;

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

CREATE INDEX participant_by_event ON participant (event_id);

CREATE INDEX participant_by_actor ON participant (actor_id, role, event_id);

CREATE INDEX mention_by_event ON mention (event_id);

CREATE INDEX mention_by_sentence ON mention (sentence_id);

CREATE INDEX mention_by_copy_key ON mention (copy_key);

CREATE INDEX mention_participant_by_mention ON mention_participant (mention_id);

CREATE INDEX attribution_by_actor ON attribution (actor_id);

CREATE INDEX event_by_day_key ON event (day_key) WHERE day_key IS NOT NULL;

CREATE INDEX event_by_place ON event (place COLLATE NOCASE) WHERE place IS NOT NULL;

CREATE INDEX event_by_place_country ON event (place_country) WHERE place_country IS NOT NULL;

CREATE INDEX document_by_duplicate_of ON document (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE VIRTUAL TABLE sentence_fts USING fts5 (
  text, content="sentence", content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0
);

CREATE VIRTUAL TABLE document_fts USING fts5 (
  title, content="document", content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0
);
