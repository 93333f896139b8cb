-- Times of day are milliseconds since 1970 in UTC, digests are SHA-256.

CREATE TABLE workflow (
  id                   TEXT   NOT NULL PRIMARY KEY,
  edit_key_digest      BLOB   NOT NULL,
  created_at           BIGINT NOT NULL,
  forked_from_id       TEXT,
  forked_from_revision INTEGER
);

CREATE TABLE revision (
  workflow_id TEXT    NOT NULL REFERENCES workflow (id) ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  name        TEXT    NOT NULL,
  node_count  INTEGER NOT NULL,
  document    TEXT    NOT NULL,
  etag        TEXT    NOT NULL,
  created_at  BIGINT  NOT NULL,
  PRIMARY KEY (workflow_id, number)
);

CREATE INDEX revision_by_time ON revision (created_at);

CREATE TABLE run (
  id             TEXT   NOT NULL PRIMARY KEY,
  workflow_id    TEXT,
  revision       INTEGER,
  name           TEXT   NOT NULL,
  document       TEXT   NOT NULL,
  run_key_digest BLOB   NOT NULL,
  status         TEXT   NOT NULL,
  created_at     BIGINT NOT NULL,
  started_at     BIGINT,
  wall_seconds   DOUBLE PRECISION,
  resource       TEXT
);

CREATE INDEX run_by_time ON run (created_at);

-- Events from first_seq to last_seq as gzipped lines of JSON: a run of thousands of tasks is a few rows.
CREATE TABLE run_event (
  run_id    TEXT   NOT NULL REFERENCES run (id) ON DELETE CASCADE,
  first_seq BIGINT NOT NULL,
  last_seq  BIGINT NOT NULL,
  lines     BLOB   NOT NULL,
  PRIMARY KEY (run_id, first_seq)
);
