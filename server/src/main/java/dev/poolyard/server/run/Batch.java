package dev.poolyard.server.run;

import java.util.List;

/**
 * What follows a cursor.
 *
 * @param events events as JSON: numbered ones in order, then the newest samples
 * @param next the cursor to go on from
 * @param last whether nothing will ever follow
 */
public record Batch(List<String> events, Cursor next, boolean last) {}
