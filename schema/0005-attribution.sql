-- Who says so: "Chad said that Sudan had attacked" is told by Chad.

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
CREATE INDEX attribution_by_actor ON attribution (actor_id);
