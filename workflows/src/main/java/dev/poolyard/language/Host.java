package dev.poolyard.language;

/**
 * All that a running function may reach of the world around it. There is one host for each running
 * task; its answers tell the truth about the worker. Its methods are called on the thread that runs
 * the function, except that the answer of {@link #stopRequested} may be changed by any thread.
 */
public interface Host {
  /** Takes one line of printed text, without its line break. */
  void print(String text);

  /**
   * Takes how far the function says it is.
   *
   * @param fraction from 0 to 1
   */
  void progress(double fraction);

  /**
   * Sleeps.
   *
   * @param seconds not negative
   * @throws StoppedException as soon as a stop is requested, however long it should sleep yet
   */
  void sleep(double seconds) throws StoppedException;

  /** Returns whether the function is to stop; asked often, so it should cost one volatile read. */
  boolean stopRequested();

  /** Returns the id of the process that runs the function. */
  long processId();

  /** Returns the name of the process, such as {@code MainProcess} or {@code Process-1}. */
  String processName();

  /** Returns the name of the thread, such as {@code MainThread}. */
  String threadName();

  /** Returns the number of the thread, unique among the living threads of the process. */
  long threadIdent();

  /** Returns how many processors the machine has, at least 1. */
  int cpuCount();
}
