package dev.poolyard.server.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a server as a program would. */
public final class Client {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  /** Creates a client of the server at {@code address}. */
  public Client(URI address) {
    this.address = address;
  }

  /** Asks for a path. */
  public Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Posts JSON. */
  public Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  /** Puts JSON. */
  public Answer put(String path, String body, String... headers) {
    return send("PUT", path, body, headers);
  }

  /** Posts bytes that may not even be text. */
  public Answer post(String path, byte[] body) {
    return send("POST", path, BodyPublishers.ofByteArray(body));
  }

  /** Sends any request; headers are names and values in turn. */
  public Answer send(String method, String path, String body, String... headers) {
    return send(
        method,
        path,
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
        headers);
  }

  private Answer send(String method, String path, BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(address.resolve(path)).method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns the HTTP client, for WebSockets. */
  public HttpClient http() {
    return http;
  }

  /** Returns the address of the server. */
  public URI address() {
    return address;
  }

  /** What a server answered. */
  public record Answer(HttpResponse<String> response) {

    /** Returns the status. */
    public int status() {
      return response.statusCode();
    }

    /** Returns the body. */
    public String text() {
      return response.body();
    }

    /** Returns the body as JSON. */
    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** Returns a header, empty if it is missing. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
