package dev.poolyard.language.runtime;

import dev.poolyard.value.LiveReference;

/** What a running function reaches of the world; the outside of a {@link Context}. */
public interface Surroundings {
  /** Takes one line of printed text, without its line break. */
  void print(String text);

  void progress(double fraction);

  /** Sleeps {@code seconds}, or throws {@link Stop} as soon as a stop is requested. */
  void sleep(double seconds);

  boolean stopRequested();

  long processId();

  String processName();

  String threadName();

  long threadIdent();

  int cpuCount();

  /**
   * Asks a live object to do something, and waits for its answer.
   *
   * @throws Raise what the object answers if it refuses
   * @throws Stop as soon as a stop is requested while it waits
   */
  Object ask(LiveReference target, String method, Arguments arguments);
}
