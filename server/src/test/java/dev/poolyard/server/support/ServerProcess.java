package dev.poolyard.server.support;

import dev.poolyard.server.cli.Poolyard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed without the test dying with it. */
public final class ServerProcess implements AutoCloseable {
  private static final String READY = "Poolyard is ready at ";

  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts {@code serve} on a free port and waits until it is ready. */
  public static ServerProcess serve(Path data) throws IOException {
    Process process =
        command(List.of(), "serve", "--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    if (line == null || !line.startsWith(READY)) {
      process.destroyForcibly();
      throw new IOException("the server did not get ready: " + line);
    }
    return new ServerProcess(process, URI.create(line.substring(READY.length())));
  }

  /** Returns the command that runs the program, with the class path of these tests. */
  public static ProcessBuilder command(List<String> jvmOptions, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Poolyard.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Returns a client of the server. */
  public Client client() {
    return new Client(address);
  }

  /** Returns the server's process. */
  public Process process() {
    return process;
  }

  /** Returns all processes below the server's. */
  public List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  /** Kills the server so that it can do nothing about it. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Asks the server to stop and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(45, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
