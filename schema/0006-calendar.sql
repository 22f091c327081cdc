-- What questions about somebody read: the days of everybody, of each party and of each two, in order.

-- Who takes part in an event, once for each participant: for a country, or alone where it has none.
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
-- What reaches from before a stretch of time into it: few.
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

INSERT INTO calendar SELECT * FROM calendar_entry ORDER BY party, other, first_day, event_id;

-- The writer enters an event when its parties are known; a person may correct it later.
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

-- What the calendar answers, or an index beside it.
DROP INDEX IF EXISTS event_spanning;
DROP INDEX IF EXISTS event_open;
DROP INDEX IF EXISTS event_by_quad;
DROP INDEX IF EXISTS event_by_modality;
DROP INDEX IF EXISTS participant_by_event;
