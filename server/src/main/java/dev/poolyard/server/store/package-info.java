/**
 * What outlives the server: workflows with their revisions, and runs with their recorded events, in
 * a database.
 *
 * <p>SQL stays inside this package and is written for SQLite and PostgreSQL alike; what differs
 * between databases is in {@link dev.poolyard.server.store.SqliteDatabase} and its migrations.
 * Every type but the exceptions is thread-safe. The package uses no other package of the server.
 */
@NullMarked
package dev.poolyard.server.store;

import org.jspecify.annotations.NullMarked;
