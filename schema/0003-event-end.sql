-- A question "since a day" asks for events that end on it or later; event_by_date knows only where
-- they begin.
CREATE INDEX event_by_end ON event (date_to);
