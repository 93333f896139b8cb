package dev.poolyard.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Workflows and their revisions. Each method is one transaction. */
public final class WorkflowStore {
  private static final String COLUMNS =
      "workflow_id, number, name, node_count, document, etag, created_at";

  private final Jdbi jdbi;
  private final InstantSource clock;

  WorkflowStore(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Saves a workflow under a new id as revision 1.
   *
   * @param editKeyDigest the digest of the key that lets its holder save further revisions
   * @param forkedFrom the revision it was forked from
   */
  public Revision create(
      WorkflowText text, byte[] editKeyDigest, Optional<RevisionReference> forkedFrom) {
    RevisionReference reference = new RevisionReference(RandomText.id(), 1);
    Revision revision = revision(reference, text);
    jdbi.useTransaction(handle -> {
      handle
          .createUpdate(
              "INSERT INTO workflow"
                  + " (id, edit_key_digest, created_at, forked_from_id, forked_from_revision)"
                  + " VALUES (:id, :digest, :created, :origin, :originNumber)")
          .bind("id", reference.workflowId())
          .bind("digest", editKeyDigest)
          .bind("created", revision.createdAt().toEpochMilli())
          .bind("origin", forkedFrom.map(RevisionReference::workflowId))
          .bind("originNumber", forkedFrom.map(RevisionReference::number))
          .execute();
      insert(handle, revision);
    });
    return revision;
  }

  /**
   * Saves the next revision of a workflow.
   *
   * @param expected accepts the entity tag of the revision the caller has seen last
   * @return the new revision, empty if there is no such workflow
   * @throws LostUpdateException if {@code expected} refuses the newest revision's entity tag
   */
  public Optional<Revision> append(String workflowId, WorkflowText text, Predicate<String> expected)
      throws LostUpdateException {
    return jdbi.inTransaction(handle -> {
      Optional<Revision> newest = newest(handle, workflowId);
      if (newest.isEmpty()) {
        return Optional.empty();
      }
      if (!expected.test(newest.get().etag())) {
        throw new LostUpdateException(newest.get().etag());
      }
      int next = newest.get().reference().number() + 1;
      Revision revision = revision(new RevisionReference(workflowId, next), text);
      insert(handle, revision);
      return Optional.of(revision);
    });
  }

  /** Returns the newest revision of a workflow. */
  public Optional<Revision> newest(String workflowId) {
    return jdbi.withHandle(handle -> newest(handle, workflowId));
  }

  /** Returns one revision of a workflow. */
  public Optional<Revision> find(RevisionReference reference) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT " + COLUMNS + " FROM revision WHERE workflow_id = :id AND number = :n")
            .bind("id", reference.workflowId())
            .bind("n", reference.number())
            .map(WorkflowStore::toRevision)
            .findOne());
  }

  /** Returns the digest of the key that lets its holder edit the workflow. */
  public Optional<byte[]> editKeyDigest(String workflowId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT edit_key_digest FROM workflow WHERE id = :id")
            .bind("id", workflowId)
            .map((row, _) -> row.getBytes(1))
            .findOne());
  }

  /** Returns the revision the workflow was forked from, empty if it was not. */
  public Optional<RevisionReference> forkedFrom(String workflowId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT forked_from_id, forked_from_revision FROM workflow"
                    + " WHERE id = :id AND forked_from_id IS NOT NULL")
            .bind("id", workflowId)
            .map((row, _) -> new RevisionReference(row.getString(1), row.getInt(2)))
            .findOne());
  }

  /** Returns all revisions of a workflow, newest first. */
  public List<RevisionSummary> history(String workflowId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT workflow_id, number, name, node_count, created_at FROM revision"
                    + " WHERE workflow_id = :id ORDER BY number DESC")
            .bind("id", workflowId)
            .map(WorkflowStore::toSummary)
            .list());
  }

  /** Returns the newest revision of each workflow that was saved last, newest first. */
  public List<RevisionSummary> recent(int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT workflow_id, number, name, node_count, created_at FROM revision r"
                    + " WHERE number = (SELECT MAX(number) FROM revision"
                    + " WHERE workflow_id = r.workflow_id)"
                    + " ORDER BY created_at DESC LIMIT :limit")
            .bind("limit", limit)
            .map(WorkflowStore::toSummary)
            .list());
  }

  private Revision revision(RevisionReference reference, WorkflowText text) {
    String digest = HexFormat.of().formatHex(Sha256.of(text.document()), 0, 8);
    return new Revision(
        reference,
        text.name(),
        text.nodeCount(),
        text.document(),
        "\"" + reference.number() + "-" + digest + "\"",
        clock.instant());
  }

  private static void insert(Handle handle, Revision revision) {
    handle
        .createUpdate(
            "INSERT INTO revision ("
                + COLUMNS
                + ") VALUES (:id, :number, :name, :nodes, :document, :etag, :created)")
        .bind("id", revision.reference().workflowId())
        .bind("number", revision.reference().number())
        .bind("name", revision.name())
        .bind("nodes", revision.nodeCount())
        .bind("document", revision.document())
        .bind("etag", revision.etag())
        .bind("created", revision.createdAt().toEpochMilli())
        .execute();
  }

  private static Optional<Revision> newest(Handle handle, String workflowId) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM revision WHERE workflow_id = :id ORDER BY number DESC LIMIT 1")
        .bind("id", workflowId)
        .map(WorkflowStore::toRevision)
        .findOne();
  }

  private static Revision toRevision(ResultSet row, StatementContext context) throws SQLException {
    return new Revision(
        new RevisionReference(row.getString("workflow_id"), row.getInt("number")),
        row.getString("name"),
        row.getInt("node_count"),
        row.getString("document"),
        row.getString("etag"),
        Columns.instant(row, "created_at"));
  }

  private static RevisionSummary toSummary(ResultSet row, StatementContext context)
      throws SQLException {
    return new RevisionSummary(
        new RevisionReference(row.getString("workflow_id"), row.getInt("number")),
        row.getString("name"),
        row.getInt("node_count"),
        Columns.instant(row, "created_at"));
  }
}
