package dev.poolyard.language.runtime;

/**
 * Unwinds a running function that was told to stop; no {@code except} or {@code finally} sees it.
 */
public final class Stop extends RuntimeException {
  public static final Stop INSTANCE = new Stop();

  private Stop() {
    super("stopped", null, false, false);
  }
}
