package dev.poolyard.server.run;

/**
 * How far a watcher has read a run.
 *
 * @param sequence the sequence number of the last event it has seen, 0 before the first
 * @param sample the number of the last sample it has seen; counts all samples of the run
 */
public record Cursor(long sequence, long sample) {

  /** Returns a cursor that has seen the events up to {@code sequence} and no samples. */
  public static Cursor after(long sequence) {
    return new Cursor(Math.max(0, sequence), 0);
  }
}
