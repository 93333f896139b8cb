package dev.poolyard.e2e.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The application as a user starts it: {@code ./poolyard serve} in a process of its own, on a free
 * port, with a data folder that is empty at first and gone at the end.
 */
public final class Application implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Poolyard is ready at (http://\\S+/)");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Process process;
  private final URI address;
  private final Path data;
  private final Path log;

  private Application(Process process, URI address, Path data, Path log) {
    this.process = process;
    this.address = address;
    this.data = data;
    this.log = log;
  }

  /**
   * Starts the application and waits until it serves.
   *
   * @throws IllegalStateException with what it logged, when it ends instead
   */
  public static Application start() throws IOException {
    Path data = Files.createTempDirectory("poolyard-data-");
    Path log = Files.createTempFile(Checkout.evidence(), "server-", ".log");
    Process process =
        new ProcessBuilder(
                Checkout.launcher().toString(), "serve", "--port", "0", "--data", data.toString())
            .redirectError(log.toFile())
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = output.readLine();
    Matcher ready = READY.matcher(line == null ? "" : line);
    if (!ready.matches()) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "expected the ready line, got " + line + "; the log:\n" + Files.readString(log));
    }
    return new Application(process, URI.create(ready.group(1)), data, log);
  }

  /** The address of its front page, ending in a slash. */
  public URI address() {
    return address;
  }

  /** The process id of its server. */
  public long pid() {
    return process.pid();
  }

  /** The server's child processes and theirs, as they are now. */
  public List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Ends the server so that it cannot prepare for it. */
  public void killServer() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /**
   * Asks the server to stop, as Ctrl-C does.
   *
   * @throws IllegalStateException when it does not, or leaves a process behind
   */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = new ArrayList<>(children());
    all.add(process.toHandle());
    process.destroy();
    List<ProcessHandle> left = Processes.awaitEnd(all, PATIENCE);
    left.forEach(ProcessHandle::destroyForcibly);
    delete(data);
    if (!left.isEmpty()) {
      throw new IllegalStateException("still there after the end: " + left + "; see " + log);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      for (Path each : everything.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
