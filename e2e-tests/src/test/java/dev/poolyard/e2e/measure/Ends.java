package dev.poolyard.e2e.measure;

import dev.poolyard.e2e.support.Api;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for the ends of runs. */
final class Ends {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Ends() {}

  /**
   * Waits until the run {@code id} is over.
   *
   * @throws IllegalStateException if it did not succeed
   */
  static void await(Api api, String id) throws Exception {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !isGoingOn(api, id));
    String status = api.run(id).path("status").asString();
    if (!status.equals("succeeded")) {
      throw new IllegalStateException(
          "run " + id + " " + status + ": " + api.run(id).path("error"));
    }
  }

  private static boolean isGoingOn(Api api, String id) throws Exception {
    String status = api.run(id).path("status").asString();
    return status.equals("queued") || status.equals("running");
  }
}
