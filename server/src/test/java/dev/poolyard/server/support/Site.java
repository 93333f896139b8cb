package dev.poolyard.server.support;

import dev.poolyard.process.RunLauncher;
import dev.poolyard.server.cli.ServerSettings;
import dev.poolyard.server.cli.WebServer;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A real server on a free port with a client. */
public final class Site implements AutoCloseable {
  private final WebServer server;
  private final Client client;

  private Site(WebServer server) {
    this.server = server;
    this.client = new Client(server.address());
  }

  /** Starts a server whose store is in {@code data}. */
  public static Site start(Path data, RunLauncher launcher) {
    return start(data, launcher, settings -> settings);
  }

  /** Starts a server with other settings than the usual ones. */
  public static Site start(
      Path data, RunLauncher launcher, UnaryOperator<ServerSettings> settings) {
    return new Site(
        WebServer.start(
            settings.apply(ServerSettings.local(0, data).withRequestsPerMinute(100_000)),
            launcher,
            launcher));
  }

  /** Returns a client of the server. */
  public Client client() {
    return client;
  }

  @Override
  public void close() {
    server.close();
  }
}
