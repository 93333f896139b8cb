package dev.poolyard.server.run;

import dev.poolyard.server.store.AccessKey;

/** A run that was admitted, and the key that lets its holder steer it. */
public record SubmittedRun(WatchableRun run, AccessKey key) {}
