-- Acts told more than once, and ties of the base beside those of texts.

ALTER TABLE mention ADD COLUMN reason TEXT CHECK (reason IN ('same_word', 'same_act',
  'definite_reference', 'headline', 'same_sentence', 'same_day'));  -- NULL: the telling that leads
ALTER TABLE mention ADD COLUMN copy_key TEXT;  -- equal where a sentence tells the same act word for word
CREATE INDEX mention_by_copy_key ON mention (copy_key);

ALTER TABLE event ADD COLUMN day_key TEXT;  -- equal where act, parties, place and day are; NULL: not known so well
CREATE INDEX event_by_day_key ON event (day_key);

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

-- Every tie that is known: told by a text, or a fact of the base. A tie of a text has its sentence.
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
