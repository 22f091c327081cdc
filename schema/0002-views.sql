-- Views for people who write SQL. They need no function beyond SQLite's own.

-- One row an event: in words, with the sentence that proves it.
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

-- One row for each pair of countries, month and quad class. Only what was told as done is counted,
-- and an event once, however many of a country take part in it.
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

-- One row an actor that takes part in an event, with its names and how often it acts.
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
