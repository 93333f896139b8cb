package dev.poolyard.server.race;

import dev.poolyard.server.store.AccessKey;

/** A race that was admitted, and the key that lets its holder end it. */
public record SubmittedRace(RaceView race, AccessKey key) {}
