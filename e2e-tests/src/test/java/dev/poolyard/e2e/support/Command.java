package dev.poolyard.e2e.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One call of {@code ./poolyard} that has ended: its exit status and what it printed. */
public record Command(int status, String output, String errors) {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Calls {@code ./poolyard} from the folder {@code from} and waits for its end. */
  public static Command poolyard(Path from, String... arguments)
      throws IOException, InterruptedException {
    return run(from, Checkout.launcher(), arguments);
  }

  /**
   * Calls {@code launcher} from the folder {@code from} and waits for its end.
   *
   * @throws IllegalStateException when it has not ended after five minutes
   */
  public static Command run(Path from, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(launcher.toString());
    line.addAll(List.of(arguments));
    Path output = Files.createTempFile("poolyard-", ".out");
    Path errors = Files.createTempFile("poolyard-", ".err");
    try {
      Process process =
          new ProcessBuilder(line)
              .directory(from.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException(
            line + " has not ended after " + LIMIT.toMinutes() + " min");
      }
      return new Command(process.exitValue(), read(output), read(errors));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
