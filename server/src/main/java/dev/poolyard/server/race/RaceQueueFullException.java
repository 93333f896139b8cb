package dev.poolyard.server.race;

/** So many races wait already that another one is refused. */
public final class RaceQueueFullException extends Exception {
  private static final long serialVersionUID = 1L;

  RaceQueueFullException(int waiting) {
    super("%d races wait for their turn, which is as many as may".formatted(waiting));
  }
}
