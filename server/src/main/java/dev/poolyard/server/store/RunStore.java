package dev.poolyard.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Runs and their recorded events. Each method is one transaction. */
public final class RunStore {
  private static final String SUMMARY =
      "id, workflow_id, revision, name, status, created_at, wall_seconds";

  private final Jdbi jdbi;

  RunStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns an id no run has. */
  public String newId() {
    return RandomText.id();
  }

  /** Keeps a run that has just been created. */
  public void create(SavedRun run) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "INSERT INTO run (id, workflow_id, revision, race_id, name, document,"
                    + " run_key_digest, status, created_at) VALUES (:id, :workflow, :revision,"
                    + " :race, :name, :document, :digest, :status, :created)")
            .bind("id", run.id())
            .bind("workflow", run.origin().map(RevisionReference::workflowId))
            .bind("revision", run.origin().map(RevisionReference::number))
            .bind("race", run.race())
            .bind("name", run.name())
            .bind("document", run.document())
            .bind("digest", run.runKeyDigest())
            .bind("status", run.status())
            .bind("created", run.createdAt().toEpochMilli())
            .execute());
  }

  /** Keeps that a run has started. */
  public void start(String id, Instant startedAt) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("UPDATE run SET status = 'running', started_at = :started WHERE id = :id")
            .bind("id", id)
            .bind("started", startedAt.toEpochMilli())
            .execute());
  }

  /** Keeps how a run ended. */
  public void finish(String id, String status, Optional<Double> wallSeconds, String resource) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "UPDATE run SET status = :status, wall_seconds = :wall, resource = :resource"
                    + " WHERE id = :id")
            .bind("id", id)
            .bind("status", status)
            .bind("wall", wallSeconds)
            .bind("resource", resource)
            .execute());
  }

  /** Keeps events that follow those already kept, {@code firstSequence} being the first's. */
  public void appendEvents(String id, long firstSequence, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "INSERT INTO run_event (run_id, first_seq, last_seq, lines)"
                    + " VALUES (:id, :first, :last, :lines)")
            .bind("id", id)
            .bind("first", firstSequence)
            .bind("last", firstSequence + lines.size() - 1)
            .bind("lines", CompressedLines.write(lines))
            .execute());
  }

  /** Returns at most {@code limit} kept events after sequence number {@code after}, in order. */
  public List<String> eventsAfter(String id, long after, int limit) {
    return jdbi.withHandle(handle -> {
      List<String> events = new ArrayList<>();
      try (var chunks =
          handle
              .createQuery(
                  "SELECT first_seq, lines FROM run_event"
                      + " WHERE run_id = :id AND last_seq > :after ORDER BY first_seq")
              .bind("id", id)
              .bind("after", after)
              .map((row, _) -> new Chunk(row.getLong(1), row.getBytes(2)))
              .iterator()) {
        while (chunks.hasNext() && events.size() < limit) {
          Chunk chunk = chunks.next();
          List<String> lines = CompressedLines.read(chunk.lines());
          int from = (int) Math.max(0, after + 1 - chunk.first());
          int to = Math.min(lines.size(), from + limit - events.size());
          events.addAll(lines.subList(from, to));
        }
      }
      return events;
    });
  }

  /** Returns the sequence number of the newest kept event of a run, 0 if there is none. */
  public long newestSequence(String id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT COALESCE(MAX(last_seq), 0) FROM run_event WHERE run_id = :id")
            .bind("id", id)
            .mapTo(Long.class)
            .one());
  }

  /** Returns a run. */
  public Optional<SavedRun> find(String id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM run WHERE id = :id")
            .bind("id", id)
            .map(RunStore::toRun)
            .findOne());
  }

  /** Returns the runs created last that are part of no race, newest first. */
  public List<RunSummary> recent(int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT "
                    + SUMMARY
                    + " FROM run WHERE race_id IS NULL ORDER BY created_at DESC, id"
                    + " LIMIT :limit")
            .bind("limit", limit)
            .map(RunStore::toSummary)
            .list());
  }

  /** Returns the ids of the runs that are kept as queued or running. */
  public List<String> unfinished() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT id FROM run WHERE status IN ('queued', 'running')")
            .mapTo(String.class)
            .list());
  }

  private static SavedRun toRun(ResultSet row, StatementContext context) throws SQLException {
    return new SavedRun(
        row.getString("id"),
        Columns.origin(row),
        Columns.text(row, "race_id"),
        row.getString("name"),
        row.getString("document"),
        row.getBytes("run_key_digest"),
        row.getString("status"),
        Columns.instant(row, "created_at"),
        Columns.optionalInstant(row, "started_at"),
        Columns.seconds(row, "wall_seconds"),
        Columns.text(row, "resource"));
  }

  private static RunSummary toSummary(ResultSet row, StatementContext context) throws SQLException {
    return new RunSummary(
        row.getString("id"),
        Columns.origin(row),
        row.getString("name"),
        row.getString("status"),
        Columns.instant(row, "created_at"),
        Columns.seconds(row, "wall_seconds"));
  }

  /** One row of recorded events; only ever on its way from the database. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Chunk(long first, byte[] lines) {}
}
