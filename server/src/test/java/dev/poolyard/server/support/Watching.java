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
  private final CompletableFuture<Void> reading;
  private final int enough;
  private int numbered;

  private Watching(int enough, CompletableFuture<Void> reading) {
    this.enough = enough;
    this.reading = reading;
  }

  /**
   * Watches a run until it is over or the connection has been cut.
   *
   * @param enough cut the connection after so many numbered events
   */
  public static Watching watch(Client client, String run, long after, int enough) {
    return open(client, run, after, new Watching(enough, CompletableFuture.completedFuture(null)));
  }

  /** Watches a run from its start but takes in nothing until {@link #readOn}. */
  public static Watching holdBack(Client client, String run, int enough) {
    return open(client, run, 0, new Watching(enough, new CompletableFuture<>()));
  }

  /** Takes in what has been sent, and from now on as it comes. */
  public void readOn() {
    reading.complete(null);
  }

  private static Watching open(Client client, String run, long after, Watching watching) {
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
    return closed.get(180, TimeUnit.SECONDS);
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
  public void onOpen(WebSocket socket) {
    reading.thenRun(() -> socket.request(1));
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    if (closed.isDone()) {
      return CompletableFuture.completedStage(null); // It was on its way when the line was cut.
    }
    frame.append(data);
    if (last) {
      JSON.readTree(frame.toString()).forEach(this::take);
      frame.setLength(0);
    }
    if (numbered >= enough) {
      socket.abort();
      closed.complete(-1);
    } else {
      socket.request(1);
    }
    return CompletableFuture.completedStage(null);
  }

  private synchronized void take(JsonNode event) {
    events.add(event);
    numbered += event.has("seq") ? 1 : 0;
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
