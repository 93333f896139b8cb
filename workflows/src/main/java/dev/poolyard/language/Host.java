package dev.poolyard.language;

import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

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

  /**
   * Asks a live object of the run to do something, and waits for its answer: the result of a
   * future, a place in a channel.
   *
   * @param method what it is to do: a method of the type, or {@code value} for that attribute,
   *     {@code __len__}, {@code __getitem__} and {@code __setitem__}, {@code acquire} and {@code
   *     release}; arguments that were left out are {@code None}
   * @throws FunctionException what the object answers if it refuses
   * @throws StoppedException as soon as a stop is requested while it waits
   */
  Value ask(LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException;

  /** Returns what it shares with the other functions of its process. */
  Library library();

  /** Returns how many processors the machine has, at least 1. */
  int cpuCount();
}
