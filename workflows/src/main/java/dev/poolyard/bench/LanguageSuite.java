package dev.poolyard.bench;

import dev.poolyard.race.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The suite {@code language}: programs of the function language on Poolyard and on CPython.
 *
 * <p>Rounds alternate, one call here and one there, so what disturbs the machine for longer than a
 * call disturbs both; a ratio compares the two calls of one round. Both must give equal results.
 * One thread at a time; {@link #close} may come from any.
 */
public final class LanguageSuite implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int FRESH_ARGUMENT = 5;

  private final Contestant poolyard;
  private final @Nullable Contestant python;
  private final int rounds;
  private final BenchSize size;

  private LanguageSuite(
      Contestant poolyard, @Nullable Contestant python, int rounds, BenchSize size) {
    this.poolyard = poolyard;
    this.python = python;
    this.rounds = rounds;
    this.size = size;
  }

  /**
   * Starts the processes.
   *
   * @param pythonCommand which Python to compare with; if there is none, there is no comparison
   * @param rounds how often everything is measured, at least 1
   * @throws BenchException if no JVM can be started
   */
  public static LanguageSuite start(String pythonCommand, int rounds, BenchSize size)
      throws BenchException {
    return new LanguageSuite(
        Contestant.poolyard(), Contestant.python(pythonCommand).orElse(null), rounds, size);
  }

  /** Returns Python's name and version, such as {@code CPython 3.11.2}, if there is a Python. */
  public Optional<String> pythonVersion() throws BenchException {
    return python == null ? Optional.empty() : Optional.of(python.version());
  }

  /** Returns which Java runs the programs, such as {@code Java 25.0.3}. */
  public String javaVersion() throws BenchException {
    return poolyard.version();
  }

  /**
   * Measures each program after warming it up; figures are seconds.
   *
   * @throws BenchException if a process ends, or the results differ
   */
  public void measurePrograms(BenchListener listener) throws BenchException {
    for (BenchProgram program : BenchProgram.ALL) {
      String title = program.title(size);
      listener.measuring(title);
      long argument = program.argument(size);
      warmUp(program, argument);
      Rounds measured = new Rounds(title);
      for (int round = 0; round < rounds; round++) {
        measured.add(
            poolyard.call(program, argument),
            python == null ? null : python.call(program, argument));
      }
      listener.measured(measured.seconds());
    }
  }

  private void warmUp(BenchProgram program, long argument) throws BenchException {
    poolyard.load(program);
    for (int call = 0; call < size.warmUps(); call++) {
      poolyard.call(program, argument);
    }
    if (python != null) {
      python.load(program);
      python.call(program, argument);
    }
  }

  /**
   * Measures how long it takes from the text of a function that was never seen before to its first
   * result, in processes that have done that before; figures are seconds. The first result is the
   * middle of all functions, the second the slowest.
   *
   * @throws BenchException if a process ends, or the results differ
   */
  public void measureFirstCalls(BenchListener listener) throws BenchException {
    listener.measuring("first calls");
    int functions = size.freshFunctions();
    firstCalls("", 0);
    Rounds measured = firstCalls("first call, median of " + functions, functions);
    listener.measured(measured.seconds());
    listener.measured(measured.slowest("first call, slowest of " + functions));
  }

  private Rounds firstCalls(String what, int firstNumber) throws BenchException {
    Rounds measured = new Rounds(what);
    for (int number = 0; number < size.freshFunctions(); number++) {
      String source = BenchProgram.fresh(firstNumber + number);
      measured.add(
          poolyard.first(source, FRESH_ARGUMENT),
          python == null ? null : python.first(source, FRESH_ARGUMENT));
    }
    return measured;
  }

  /**
   * Measures two threads that compute at once against one that does the work of one; figures are
   * how many times as long the two take. The first result is without a global interpreter lock, the
   * second with one, and with Python's own threads.
   *
   * @throws BenchException if a process ends, or the results differ
   */
  public void measureThreads(BenchListener listener) throws BenchException {
    listener.measuring("two threads");
    BenchProgram program = BenchProgram.COUNTING;
    long argument = program.argument(size);
    poolyard.load(program);
    poolyard.threads(THREADS, false, program, argument);
    poolyard.threads(THREADS, true, program, argument);
    if (python != null) {
      python.load(program);
    }
    List<Double> free = new ArrayList<>();
    List<Double> locked = new ArrayList<>();
    List<Double> pythons = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      free.add(factor(poolyard, false, program, argument));
      locked.add(factor(poolyard, true, program, argument));
      if (python != null) {
        pythons.add(factor(python, true, program, argument));
      }
    }
    listener.measured(new Measured("gil off", Spread.of(free), Optional.empty(), Optional.empty()));
    listener.measured(
        new Measured(
            "gil on",
            Spread.of(locked),
            pythons.isEmpty() ? Optional.empty() : Optional.of(Spread.of(pythons)),
            Optional.empty()));
  }

  /** Calls with one thread and with two in turns, for the length of a round. */
  private double factor(Contestant contestant, boolean gil, BenchProgram program, long argument)
      throws BenchException {
    long one = 0;
    long two = 0;
    do {
      one += contestant.threads(1, gil, program, argument).nanos();
      two += contestant.threads(THREADS, gil, program, argument).nanos();
    } while (one < size.round().toNanos());
    return (double) two / one;
  }

  /** Ends the processes at once. Idempotent. */
  @Override
  public void close() {
    poolyard.close();
    if (python != null) {
      python.close();
    }
  }
}
