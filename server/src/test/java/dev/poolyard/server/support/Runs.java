package dev.poolyard.server.support;

import static org.awaitility.Awaitility.await;

import dev.poolyard.server.support.Client.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Starts runs on a server and waits for what happens in them. */
public final class Runs {
  private static final Set<String> GOING_ON = Set.of("queued", "running");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Client client;

  /** Creates runs on the client's server. */
  public Runs(Client client) {
    this.client = client;
  }

  /** Starts a document. */
  public Started start(String document) {
    Answer answer = client.post("/api/runs", Documents.run(document));
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
    return new Started(
        client,
        answer.json().path("id").stringValue(),
        answer.json().path("run_key").stringValue());
  }

  /** A run and its key. */
  public record Started(Client client, String id, String key) {

    /** Returns its resource as it is now. */
    public JsonNode resource() {
      return client.get("/api/runs/" + id).json();
    }

    /** Waits until it is over and returns its resource. */
    public JsonNode awaitEnd() {
      return await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .until(this::resource, run -> !GOING_ON.contains(run.path("status").stringValue()));
    }

    /** Waits until an event of this type has been recorded and returns the events until then. */
    public List<String> awaitEvents(String type, int count) {
      String wanted = "\"type\":\"" + type + "\"";
      return await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(
              () -> client.get("/api/runs/" + id + "/events").text().lines().toList(),
              lines -> lines.stream().filter(line -> line.contains(wanted)).count() >= count);
    }

    /** Posts with the run's key. */
    public Answer post(String path, String body) {
      return client.post("/api/runs/" + id + path, body, "Authorization", "Bearer " + key);
    }
  }
}
