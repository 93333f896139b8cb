package dev.poolyard.server.live;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.Sequences;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.WatchableRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The WebSocket {@code /ws/runs/ID?after=SEQ}: a run's events from its log, then as they happen.
 */
public final class LiveRuns {
  private static final String PATH = "/ws/runs/{id}";

  /** The close code of a run that is not there; 4000 and above are an application's own. */
  private static final int NO_SUCH_RUN = 4404;

  private final RunRegistry runs;
  private final int mostWatchers;
  private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();

  /**
   * Creates the live view.
   *
   * @param mostWatchers how many may watch at once
   */
  public LiveRuns(RunRegistry runs, int mostWatchers) {
    this.runs = runs;
    this.mostWatchers = mostWatchers;
  }

  /** Adds its route. */
  public void install(RoutesConfig routes) {
    routes.wsBeforeUpgrade(PATH, this::check);
    routes.ws(PATH, this::serve);
  }

  private void check(Context request) {
    Sequences.after(request.queryParam("after"));
    String id = request.pathParam("id");
    if (runs.find(id).isEmpty()) {
      throw ProblemException.notFound("there is no run " + id);
    }
    if (watchers.size() >= mostWatchers) {
      throw ProblemException.of(
              503,
              "too-many-watchers",
              "Too many people watch",
              "at most " + mostWatchers + " can watch runs at once; try again later")
          .with("Retry-After", "10");
    }
  }

  private void serve(WsConfig socket) {
    socket.onConnect(this::connect);
    socket.onClose(closed -> leave(closed.sessionId()));
    socket.onError(failed -> leave(failed.sessionId()));
  }

  private void connect(WsContext connected) {
    Optional<WatchableRun> run = runs.find(connected.pathParam("id"));
    if (run.isEmpty()) {
      connected.closeSession(NO_SUCH_RUN, "there is no such run");
      return;
    }
    long after = Sequences.after(connected.queryParam("after"));
    Watcher watcher = new Watcher(run.get(), after, connected.session);
    watchers.put(connected.sessionId(), watcher);
    watcher.start();
  }

  private void leave(String session) {
    Watcher watcher = watchers.remove(session);
    if (watcher != null) {
      watcher.stop();
    }
  }
}
