package dev.poolyard.e2e.measure;

import com.microsoft.playwright.Browser;
import dev.poolyard.e2e.support.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lets many programs watch one busy run, and compares its time with that of an unwatched one. */
final class ManyWatchers implements Measurement {
  private static final int WATCHERS = 50;
  private static final int REPEATS = 5;
  private static final Duration SLOW = Duration.ofMillis(500);
  private static final Workload BUSY = Workload.ofEvents(5000, 4, 16);

  @Override
  public List<Figure> measure(URI site, Browser browser) throws Exception {
    Api api = new Api(site);
    List<Double> alone = new ArrayList<>();
    List<Double> watched = new ArrayList<>();
    boolean complete = true;
    boolean recovered = true;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int time = 0; time < REPEATS; time++) {
        String unwatched = api.startRun(BUSY.document());
        Ends.await(api, unwatched);
        alone.add(Recording.of(site, unwatched).seconds());

        String id = api.startRun(BUSY.document());
        List<SocketWatcher> watchers = new ArrayList<>();
        for (int number = 0; number < WATCHERS; number++) {
          watchers.add(SocketWatcher.watch(client, site, id, 0, Duration.ZERO));
        }
        SocketWatcher slow = SocketWatcher.watch(client, site, id, 0, SLOW);
        for (SocketWatcher watcher : watchers) {
          watcher.awaitEnd();
        }
        Ends.await(api, id);
        Recording recording = Recording.of(site, id);
        watched.add(recording.seconds());
        for (SocketWatcher watcher : watchers) {
          complete &= recording.isWholly(watcher.sequences());
        }
        recovered &= recovers(client, site, id, slow, recording);
      }
    }
    double ratio = Numbers.of(watched).median() / Numbers.of(alone).median();
    return List.of(
        Figure.note(
            "busy run",
            String.format(
                Locale.ROOT,
                "%.2f s alone, %.2f s watched (medians of %d, in turns)",
                Numbers.of(alone).median(),
                Numbers.of(watched).median(),
                REPEATS)),
        Figure.atMost(
            10, "%", "a run with " + WATCHERS + " watchers is slower by", 100 * (ratio - 1)),
        Figure.holds("each watcher got every lifecycle event, once, in order", complete),
        Figure.holds("one that read a frame each half second was behind and resumed", recovered));
  }

  /** Cuts a slow watcher that is behind, and lets another go on from where it was. */
  private static boolean recovers(
      HttpClient client, URI site, String id, SocketWatcher slow, Recording recording)
      throws Exception {
    slow.cut();
    List<Long> seen = new ArrayList<>(slow.sequences());
    boolean behind = seen.size() < recording.events().size();
    long after = seen.isEmpty() ? 0 : seen.getLast();
    SocketWatcher resumed = SocketWatcher.watch(client, site, id, after, Duration.ZERO);
    resumed.awaitEnd();
    seen.addAll(resumed.sequences());
    return behind && recording.isWholly(seen);
  }
}
