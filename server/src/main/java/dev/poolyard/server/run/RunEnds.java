package dev.poolyard.server.run;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunStatus;
import java.time.Duration;

/** The ends of a run that its server decides on, each with its explanation. */
final class RunEnds {
  private RunEnds() {}

  static RunFinished notStarted() {
    return crashed(
        0,
        "ProcessError",
        "the run's main process could not be started; the server's log says why");
  }

  static RunFinished timeIsUp(RunFinished finished, Duration timeout) {
    return new RunFinished(
        finished.t(),
        RunStatus.TIMED_OUT,
        new RunError(
            "TimeoutError",
            "the run was killed because it did not end by its timeout of "
                + timeout.toMillis() / 1e3
                + " s",
            null,
            null,
            null));
  }

  static RunFinished serverDied(double t, boolean started) {
    String message =
        started
            ? "the server stopped while this run was going on, and its processes ended with it;"
                + " start it again"
            : "the server stopped while this run was waiting for its turn; start it again";
    return crashed(t, "ServerStopped", message);
  }

  private static RunFinished crashed(double t, String type, String message) {
    return new RunFinished(t, RunStatus.CRASHED, new RunError(type, message, null, null, null));
  }
}
