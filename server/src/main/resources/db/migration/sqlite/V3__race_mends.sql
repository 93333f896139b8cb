-- A race may try a change against what a run has found; then all of these are set.
ALTER TABLE race ADD COLUMN mend_run TEXT;
ALTER TABLE race ADD COLUMN mend_finding TEXT;
ALTER TABLE race ADD COLUMN mend_node TEXT;
ALTER TABLE race ADD COLUMN mend_sentence TEXT;
ALTER TABLE race ADD COLUMN mend_document TEXT;
