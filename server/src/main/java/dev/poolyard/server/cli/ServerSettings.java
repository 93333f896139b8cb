package dev.poolyard.server.cli;

import dev.poolyard.server.run.RunLimits;
import java.nio.file.Path;

/**
 * How a server is set up.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param data the directory of its store
 * @param requestsPerMinute how many costly requests one client address may make in the long run
 */
public record ServerSettings(
    String host, int port, Path data, RunLimits limits, int requestsPerMinute) {

  /** More than a person's editor asks for, less than a script in a loop. */
  static final int REQUESTS_PER_MINUTE = 1200;

  /** Returns the settings of a server on this machine for this machine. */
  public static ServerSettings local(int port, Path data) {
    return new ServerSettings(
        "127.0.0.1", port, data, RunLimits.ofThisMachine(), REQUESTS_PER_MINUTE);
  }

  /** Returns these settings with other limits. */
  public ServerSettings withLimits(RunLimits newLimits) {
    return new ServerSettings(host, port, data, newLimits, requestsPerMinute);
  }

  /** Returns these settings with another rate. */
  public ServerSettings withRequestsPerMinute(int newRate) {
    return new ServerSettings(host, port, data, limits, newRate);
  }
}
