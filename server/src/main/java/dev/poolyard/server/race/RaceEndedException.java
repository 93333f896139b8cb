package dev.poolyard.server.race;

/** A race must not go on. */
final class RaceEndedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RaceStatus status;

  RaceEndedException(RaceStatus status) {
    super("the race is " + status.word());
    this.status = status;
  }

  RaceStatus status() {
    return status;
  }
}
