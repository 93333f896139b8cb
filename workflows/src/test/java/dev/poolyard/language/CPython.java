package dev.poolyard.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The machine's own Python 3.11, which says what programs mean. One process answers for all tests
 * of this JVM, as starting one takes longer than most programs; it ends with the JVM. Thread-safe.
 */
final class CPython {
  private static final String VERSION = "3.11";

  private final DataOutputStream programs;
  private final DataInputStream outcomes;

  private CPython(Process process) {
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
    ProcessBuilder builder =
        new ProcessBuilder(
                "python3",
                "-E",
                "-S",
                Corpus.directory().resolve("record.py").toString(),
                "--serve")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      CPython found = new CPython(builder.start());
      return found.receive().equals(VERSION) ? Optional.of(found) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns what CPython makes of {@code source}, in the form of {@link Corpus#outcome}. */
  synchronized String outcome(String source) {
    try {
      byte[] data = source.getBytes(StandardCharsets.UTF_8);
      programs.writeInt(data.length);
      programs.write(data);
      programs.flush();
      return receive();
    } catch (IOException e) {
      throw new UncheckedIOException("python3 ended at the program:\n" + source, e);
    }
  }

  private String receive() throws IOException {
    return new String(outcomes.readNBytes(outcomes.readInt()), StandardCharsets.UTF_8);
  }
}
