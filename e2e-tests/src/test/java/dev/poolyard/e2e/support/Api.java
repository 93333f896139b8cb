package dev.poolyard.e2e.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP API as a program uses it. */
public final class Api {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI site;

  /** Talks to the site at {@code site}. */
  public Api(URI site) {
    this.site = site;
  }

  /** Stores {@code document}; gives its id and its edit key. */
  public Stored store(String document) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/api/workflows"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(document))
            .build();
    JsonNode stored = answer(request, 201);
    return new Stored(stored.path("id").asString(), stored.path("edit_key").asString());
  }

  /** A stored workflow, and the key of whoever may change it. */
  public record Stored(String id, String editKey) {}

  /** Starts a run of {@code document} and returns its id. */
  public String startRun(String document) throws IOException, InterruptedException {
    return submit(document).id();
  }

  /** A run that was started, and the key of whoever may stop it. */
  public record Submitted(String id, String runKey) {}

  /** Starts a run of {@code document}. */
  public Submitted submit(String document) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/api/runs"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"workflow\": " + document + "}"))
            .build();
    JsonNode run = answer(request, 202);
    return new Submitted(run.path("id").asString(), run.path("run_key").asString());
  }

  /** The events that are kept of run {@code id} so far, in order. */
  public List<JsonNode> events(String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/api/runs/" + id + "/events?after=0")).build();
    return client
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body()
        .lines()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  /** The run resource of run {@code id} as it is now. */
  public JsonNode run(String id) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(site.resolve("/api/runs/" + id)).build(), 200);
  }

  /** What has been recorded of run {@code id}. */
  public Recording recording(String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/api/runs/" + id + "/events?after=0")).build();
    List<JsonNode> events = new ArrayList<>();
    for (String line : text(request, 200).lines().toList()) {
      events.add(JsonMapper.shared().readTree(line));
    }
    return new Recording(events);
  }

  /** The process ids of the worker processes of run {@code id} that were told of so far. */
  public List<Long> workerPids(String id) throws IOException, InterruptedException {
    List<Long> pids = new ArrayList<>();
    for (JsonNode worker : run(id).path("workers")) {
      if (worker.path("kind").asString().equals("process")) {
        pids.add(worker.path("pid").asLong());
      }
    }
    return pids;
  }

  private JsonNode answer(HttpRequest request, int status)
      throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(text(request, status));
  }

  private String text(HttpRequest request, int status) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != status) {
      throw new IllegalStateException(
          request.uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return response.body();
  }
}
