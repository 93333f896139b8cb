package dev.poolyard.race;

import java.util.List;

/** How a race ended. */
public record RaceResult(List<RaceEntry> entries) {
  private static final String SERIAL = "serial";

  public RaceResult {
    entries = List.copyOf(entries);
  }

  /** Returns whom the others are compared with: serial where it took part, else the first. */
  public RaceEntry reference() {
    return entries.stream()
        .filter(entry -> entry.executor().equals(SERIAL))
        .findFirst()
        .orElse(entries.getFirst());
  }
}
