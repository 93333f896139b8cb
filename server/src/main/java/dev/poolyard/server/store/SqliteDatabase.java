package dev.poolyard.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** What is particular to SQLite: one file, readers beside one writer. */
final class SqliteDatabase {
  private static final int CONNECTIONS = 4;

  /** How long a writer waits for another one; a write takes about a millisecond. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private SqliteDatabase() {}

  static HikariDataSource open(Path directory) {
    Path file = directory.resolve("poolyard.db");
    HikariDataSource connections = null;
    try {
      Files.createDirectories(directory);
      connections = new HikariDataSource(pool(file));
      Flyway.configure(SqliteDatabase.class.getClassLoader())
          .dataSource(connections)
          .locations("classpath:db/migration/sqlite")
          .load()
          .migrate();
      return connections;
    } catch (IOException | FlywayException | PoolInitializationException e) {
      if (connections != null) {
        connections.close();
      }
      throw new StoreException("cannot open the store " + file + ": " + e.getMessage(), e);
    }
  }

  private static HikariConfig pool(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(JournalMode.WAL);
    // In WAL mode a power cut may lose the last commits but never damages the file.
    settings.setSynchronous(SynchronousMode.NORMAL);
    settings.setBusyTimeout((int) PATIENCE.toMillis());
    settings.enforceForeignKeys(true);
    // A transaction that reads first and then writes would else fail instead of waiting.
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    return pool;
  }
}
