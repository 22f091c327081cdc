-- Articles that repeat another: wire copy, edited reprints. All are stored; document.duplicate_of names the
-- first of those that repeat one another.

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

-- One row for each event and document that tells it. A telling is independent where no document stored before
-- tells the event in a text that this one repeats, or that repeats the same.
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

-- One row an event: how many tell it, and how many of them on their own. No view of the one above, so that the
-- support of one event is looked up, not counted with all.
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
