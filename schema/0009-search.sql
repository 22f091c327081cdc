-- Chancery's schema, part 9: full-text search takes up what is new once a transaction.
--
-- FTS5 gathers words in memory and writes them out when a statement that changes more than one row begins
-- or ends, as every INSERT that fires a trigger does: a segment of the index a sentence, merged again with
-- the next. The writer adds the rows of a whole transaction by one statement at its end instead. What is
-- deleted or changed is still kept in step here.
-- https://www.sqlite.org/vtab.html#the_xsavepoint_xrelease_and_xrollbackto_methods

DROP TRIGGER sentence_inserted;
DROP TRIGGER document_inserted;
