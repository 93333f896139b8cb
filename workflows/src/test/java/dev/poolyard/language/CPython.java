package dev.poolyard.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The machine's own Python 3.11, which says what programs mean. One process answers for all tests
 * of this JVM, as starting one takes longer than most programs; it ends with the JVM. Thread-safe.
 */
final class CPython {
  private static final String VERSION = "3.11";

  /** What is said of a program that CPython does not end by itself, or that ends CPython. */
  static final String GAVE_UP = "! gave up";

  private static final long LONGEST_SECONDS = 15;

  private Process process;
  private DataOutputStream programs;
  private DataInputStream outcomes;

  private CPython(Process process) {
    this.process = process;
    this.programs = new DataOutputStream(process.getOutputStream());
    this.outcomes = new DataInputStream(process.getInputStream());
  }

  private static final class Shared {
    static final Optional<CPython> INSTANCE = start();
  }

  /** Returns the process, or nothing if the machine has no Python of the right version. */
  static Optional<CPython> find() {
    return Shared.INSTANCE;
  }

  private static Optional<CPython> start() {
    try {
      CPython found = new CPython(startProcess());
      return found.receive().equals(VERSION) ? Optional.of(found) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Process startProcess() throws IOException {
    return new ProcessBuilder(
            "python3", "-E", "-S", Corpus.directory().resolve("record.py").toString(), "--serve")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /**
   * Returns what CPython makes of {@code source}, in the form of {@link Corpus#outcome}, or {@link
   * #GAVE_UP}.
   */
  synchronized String outcome(String source) {
    Process asked = process;
    CompletableFuture<Void> answered =
        new CompletableFuture<Void>().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS);
    answered.exceptionally(timeout -> {
      asked.destroyForcibly();
      return null;
    });
    try {
      byte[] data = source.getBytes(StandardCharsets.UTF_8);
      programs.writeInt(data.length);
      programs.write(data);
      programs.flush();
      return receive();
    } catch (IOException e) {
      restart();
      return GAVE_UP;
    } finally {
      answered.complete(null);
    }
  }

  /** Returns what a new process makes of {@code source}, in which all addresses differ. */
  synchronized String outcomeElsewhere(String source) {
    restart();
    return outcome(source);
  }

  private void restart() {
    process.destroyForcibly();
    try {
      process = startProcess();
      programs = new DataOutputStream(process.getOutputStream());
      outcomes = new DataInputStream(process.getInputStream());
      receive();
    } catch (IOException e) {
      throw new UncheckedIOException("python3 does not start again", e);
    }
  }

  private String receive() throws IOException {
    return new String(outcomes.readNBytes(outcomes.readInt()), StandardCharsets.UTF_8);
  }
}
