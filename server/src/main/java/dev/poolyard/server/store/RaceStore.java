package dev.poolyard.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Races and their ended runs. Each method is one transaction. */
public final class RaceStore {
  /** Not part of any name of a contender. */
  private static final String SEPARATOR = ",";

  private final Jdbi jdbi;

  RaceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns an id no race has. */
  public String newId() {
    return RandomText.id();
  }

  /** Keeps a race that has just been created. */
  public void create(SavedRace race) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "INSERT INTO race (id, workflow_id, revision, name, document, executors,"
                    + " repeat_count, race_key_digest, status, created_at, mend_run, mend_finding,"
                    + " mend_node, mend_sentence, mend_document) VALUES (:id, :workflow,"
                    + " :revision, :name, :document, :executors, :repeat, :digest, :status,"
                    + " :created, :mendRun, :mendFinding, :mendNode, :mendSentence, :mended)")
            .bind("id", race.id())
            .bind("workflow", race.origin().map(RevisionReference::workflowId))
            .bind("revision", race.origin().map(RevisionReference::number))
            .bind("name", race.name())
            .bind("document", race.document())
            .bind("executors", String.join(SEPARATOR, race.executors()))
            .bind("repeat", race.repeat())
            .bind("digest", race.raceKeyDigest())
            .bind("status", race.status())
            .bind("created", race.createdAt().toEpochMilli())
            .bind("mendRun", race.mend().map(SavedMend::run))
            .bind("mendFinding", race.mend().map(SavedMend::finding))
            .bind("mendNode", race.mend().map(SavedMend::node))
            .bind("mendSentence", race.mend().map(SavedMend::sentence))
            .bind("mended", race.mend().map(SavedMend::document))
            .execute());
  }

  /** Keeps where a race stands. */
  public void setStatus(String id, String status) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("UPDATE race SET status = :status WHERE id = :id")
            .bind("id", id)
            .bind("status", status)
            .execute());
  }

  /** Keeps an ended run as the race's next. */
  public void add(String id, SavedRaceRun run) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "INSERT INTO race_run (race_id, place, executor, round, alone, figures)"
                    + " SELECT :id, COUNT(*), :executor, :round, :alone, :figures"
                    + " FROM race_run WHERE race_id = :id")
            .bind("id", id)
            .bind("executor", run.executor())
            .bind("round", run.round())
            .bind("alone", run.alone())
            .bind("figures", run.figures())
            .execute());
  }

  /** Returns a race. */
  public Optional<SavedRace> find(String id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM race WHERE id = :id")
            .bind("id", id)
            .map(RaceStore::toRace)
            .findOne());
  }

  /** Returns the ended runs of a race in their order. */
  public List<SavedRaceRun> runs(String id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM race_run WHERE race_id = :id ORDER BY place")
            .bind("id", id)
            .map((row, _) ->
                new SavedRaceRun(
                    row.getString("executor"),
                    row.getInt("round"),
                    row.getBoolean("alone"),
                    row.getString("figures")))
            .list());
  }

  /** Returns the races created last, newest first. */
  public List<SavedRace> recent(int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM race ORDER BY created_at DESC, id LIMIT :limit")
            .bind("limit", limit)
            .map(RaceStore::toRace)
            .list());
  }

  /** Ends the races that are kept as unfinished, as crashed; returns how many there were. */
  public int crashUnfinished() {
    return jdbi.withHandle(handle ->
        handle
            .createUpdate(
                "UPDATE race SET status = 'crashed' WHERE status IN ('queued', 'running')")
            .execute());
  }

  private static Optional<SavedMend> toMend(ResultSet row) throws SQLException {
    return row.getString("mend_run") == null
        ? Optional.empty()
        : Optional.of(
            new SavedMend(
                row.getString("mend_run"),
                row.getString("mend_finding"),
                row.getString("mend_node"),
                row.getString("mend_sentence"),
                row.getString("mend_document")));
  }

  private static SavedRace toRace(ResultSet row, StatementContext context) throws SQLException {
    return new SavedRace(
        row.getString("id"),
        Columns.origin(row),
        row.getString("name"),
        row.getString("document"),
        List.of(row.getString("executors").split(SEPARATOR)),
        row.getInt("repeat_count"),
        toMend(row),
        row.getBytes("race_key_digest"),
        row.getString("status"),
        Columns.instant(row, "created_at"));
  }
}
