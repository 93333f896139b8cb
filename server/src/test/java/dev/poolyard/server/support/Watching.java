package dev.poolyard.server.support;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Watches a run over its WebSocket as a browser would. */
public final class Watching implements WebSocket.Listener {
  private static final JsonMapper JSON = new JsonMapper();

  private final StringBuilder frame = new StringBuilder();
  private final List<JsonNode> events = new ArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final int enough;

  private Watching(int enough) {
    this.enough = enough;
  }

  /**
   * Watches a run until it is over or the connection has been cut.
   *
   * @param enough cut the connection after so many numbered events
   */
  public static Watching watch(Client client, String run, long after, int enough) {
    Watching watching = new Watching(enough);
    URI address =
        URI.create(
            client.address().toString().replaceFirst("^http", "ws")
                + "ws/runs/"
                + run
                + "?after="
                + after);
    client.http().newWebSocketBuilder().buildAsync(address, watching).join();
    return watching;
  }

  /** Waits until nothing more comes and returns the close code, -1 if the connection was cut. */
  public int awaitClose() throws Exception {
    return closed.get(60, TimeUnit.SECONDS);
  }

  /** Returns all events so far. */
  public synchronized List<JsonNode> events() {
    return List.copyOf(events);
  }

  /** Returns the sequence numbers so far. */
  public List<Long> sequences() {
    return events().stream()
        .filter(event -> event.has("seq"))
        .map(event -> event.path("seq").longValue())
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      synchronized (this) {
        JSON.readTree(frame.toString()).forEach(events::add);
      }
      frame.setLength(0);
    }
    if (sequences().size() >= enough) {
      socket.abort();
      closed.complete(-1);
    }
    socket.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    closed.complete(status);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    closed.completeExceptionally(error);
  }
}
