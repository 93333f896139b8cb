package dev.poolyard.e2e.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program that watches a run over its WebSocket. It keeps the frames as they come and looks into
 * them only when asked, because it shares the machine with what it watches.
 */
final class SocketWatcher implements WebSocket.Listener {
  private static final Pattern SEQUENCE = Pattern.compile("\\{\"seq\":(\\d+),");

  private final List<String> frames = new ArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Executor pace;
  private volatile @Nullable WebSocket socket;

  private SocketWatcher(Executor pace) {
    this.pace = pace;
  }

  /** Watches the run {@code id} of {@code site} from behind event {@code after} on. */
  static SocketWatcher watch(HttpClient client, URI site, String id, long after, Duration pause) {
    Executor pace =
        pause.isZero()
            ? Runnable::run
            : CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    SocketWatcher watcher = new SocketWatcher(pace);
    URI address =
        URI.create(
            site.toString().replaceFirst("^http", "ws") + "ws/runs/" + id + "?after=" + after);
    client.newWebSocketBuilder().buildAsync(address, watcher).join();
    return watcher;
  }

  /** Waits until the server has closed the connection, because the run is over. */
  void awaitEnd() throws Exception {
    closed.get(3, TimeUnit.MINUTES);
  }

  /** Cuts the connection without a word. */
  void cut() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
  }

  /** The sequence numbers of the events so far. */
  synchronized List<Long> sequences() {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = SEQUENCE.matcher(String.join("", frames));
    while (matcher.find()) {
      numbers.add(Long.parseLong(matcher.group(1)));
    }
    return numbers;
  }

  @Override
  public void onOpen(WebSocket opened) {
    socket = opened;
    opened.request(1);
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    frames.add(data.toString());
    pace.execute(() -> from.request(1));
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }
}
