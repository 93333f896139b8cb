-- The runs of a race are runs like others, but lists of runs show the race instead.

CREATE TABLE race (
  id              TEXT    NOT NULL PRIMARY KEY,
  workflow_id     TEXT,
  revision        INTEGER,
  name            TEXT    NOT NULL,
  document        TEXT    NOT NULL,
  executors       TEXT    NOT NULL,
  repeat_count    INTEGER NOT NULL,
  race_key_digest BLOB    NOT NULL,
  status          TEXT    NOT NULL,
  created_at      BIGINT  NOT NULL
);

CREATE INDEX race_by_time ON race (created_at);

-- One ended run of a race, its warm-ups (round 0) included; figures is its resource without outputs.
CREATE TABLE race_run (
  race_id  TEXT    NOT NULL REFERENCES race (id) ON DELETE CASCADE,
  place    INTEGER NOT NULL,
  executor TEXT    NOT NULL,
  round    INTEGER NOT NULL,
  alone    INTEGER NOT NULL,
  figures  TEXT    NOT NULL,
  PRIMARY KEY (race_id, place)
);

ALTER TABLE run ADD COLUMN race_id TEXT;
