-- What questions need on a million events, and the questions people keep.

-- What reaches from before a stretch of time into it, and what has no known beginning: both few.
CREATE INDEX event_spanning ON event (date_from, date_to) WHERE date_from < date_to;
CREATE INDEX event_open ON event (date_to) WHERE date_from IS NULL AND date_to IS NOT NULL;
CREATE INDEX participant_by_event ON participant (event_id, role, position, actor_id);
CREATE INDEX event_by_cameo ON event (cameo, date_from);
CREATE INDEX event_context_by_context ON event_context (context, event_id);

CREATE TABLE saved_question (
  name TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'sql')),
  text TEXT NOT NULL,  -- words for 'ask', or a query for 'sql'
  saved_at TEXT NOT NULL  -- ISO 8601, UTC
) STRICT;
