package dev.poolyard.language;

/** A running function was told to stop: it was cancelled, or its time was up. */
public final class StoppedException extends Exception {
  public StoppedException() {
    super("the function was stopped", null, false, false);
  }
}
