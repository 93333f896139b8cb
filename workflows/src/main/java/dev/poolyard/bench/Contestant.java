package dev.poolyard.bench;

import dev.poolyard.process.ChildPrograms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A process that lives as long as a benchmark and runs programs when told to. It is told a line and
 * answers a line: {@code NANOS RESULT}, or {@code error MESSAGE}. It ends when its standard input
 * does, and when it is closed. One thread at a time; {@link #close} may come from any.
 */
final class Contestant implements AutoCloseable {
  private final String name;
  private final Process process;
  private final Writer in;
  private final BufferedReader out;
  private volatile boolean closed;

  private Contestant(String name, Process process) {
    this.name = name;
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts a JVM as workers are started.
   *
   * @throws BenchException if it cannot be started
   */
  static Contestant poolyard() throws BenchException {
    try {
      return new Contestant("Poolyard", ChildPrograms.likeWorker(BenchProcess.class).start());
    } catch (IOException e) {
      throw new BenchException("cannot start a JVM: " + e.getMessage());
    }
  }

  /**
   * Starts a Python.
   *
   * @param command the program, such as {@code python3}
   * @return nothing if there is no such program, or it is no Python 3
   */
  static Optional<Contestant> python(String command) {
    try {
      Process process =
          new ProcessBuilder(command, "-I", "-c", BenchProgram.text("python_process.py"))
              .redirectError(Redirect.DISCARD)
              .start();
      Contestant python = new Contestant("Python", process);
      if (python.answers()) {
        return Optional.of(python);
      }
      python.close();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean answers() {
    try {
      return !version().isEmpty();
    } catch (BenchException e) {
      return false;
    }
  }

  /** Returns its name and version, such as {@code CPython 3.11.2}. */
  String version() throws BenchException {
    return tell("version").result();
  }

  /** Makes a program known. */
  void load(BenchProgram program) throws BenchException {
    tell("load", program.name(), encoded(program.source()));
  }

  /** Calls a program that is known. */
  Timing call(BenchProgram program, long argument) throws BenchException {
    return tell("call", program.name(), Long.toString(argument));
  }

  /** Compiles and calls a program that is not known. */
  Timing first(String source, long argument) throws BenchException {
    return tell("first", encoded(source), Long.toString(argument));
  }

  /**
   * Calls a program on several threads at once, until all have ended.
   *
   * @param gil whether they share a global interpreter lock; Python decides that for itself
   */
  Timing threads(int count, boolean gil, BenchProgram program, long argument)
      throws BenchException {
    return tell(
        "threads",
        Integer.toString(count),
        gil ? "gil" : "free",
        program.name(),
        Long.toString(argument));
  }

  private static String encoded(String source) {
    return Base64.getEncoder().encodeToString(source.getBytes(StandardCharsets.UTF_8));
  }

  private Timing tell(String... words) throws BenchException {
    String answer;
    try {
      in.write(String.join(" ", List.of(words)) + "\n");
      in.flush();
      answer = out.readLine();
    } catch (IOException e) {
      answer = null;
    }
    if (answer == null) {
      throw new BenchException(name + (closed ? " was stopped" : " ended while it was measured"));
    }
    String[] parts = answer.split(" ", 2);
    if (parts.length != 2 || !parts[0].matches("\\d+")) {
      throw new BenchException(name + " could not do '" + words[0] + "': " + answer);
    }
    return new Timing(Long.parseLong(parts[0]), parts[1]);
  }

  /** Ends the process at once. Idempotent. */
  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
  }
}
