package dev.poolyard.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database of one installation, brought to its newest layout when opened.
 *
 * @see WorkflowStore
 * @see RunStore
 * @see RaceStore
 */
public final class Store implements AutoCloseable {
  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final WorkflowStore workflows;
  private final RunStore runs;
  private final RaceStore races;

  private Store(HikariDataSource connections, InstantSource clock) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    this.workflows = new WorkflowStore(jdbi, clock);
    this.runs = new RunStore(jdbi);
    this.races = new RaceStore(jdbi);
  }

  /**
   * Opens the store in a directory, which is made if it is not there.
   *
   * @throws StoreException if the directory cannot be written, or holds no such store
   */
  public static Store open(Path directory, InstantSource clock) {
    return new Store(SqliteDatabase.open(directory), clock);
  }

  /** Returns the workflows. */
  public WorkflowStore workflows() {
    return workflows;
  }

  /** Returns the runs. */
  public RunStore runs() {
    return runs;
  }

  /** Returns the races. */
  public RaceStore races() {
    return races;
  }

  /** Returns whether the database answers. */
  public boolean isReady() {
    try {
      return jdbi.withHandle(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one())
          == 1;
    } catch (JdbiException e) {
      return false;
    }
  }

  /** Closes all connections; what was kept stays kept. */
  @Override
  public void close() {
    connections.close();
  }
}
