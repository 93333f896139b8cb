package dev.poolyard.server.http;

import dev.poolyard.model.Problem;
import java.util.List;

/**
 * An error as RFC 9457 tells it.
 *
 * @param status the HTTP status
 * @param code stable and machine-readable, in kebab-case; becomes the {@code type}
 * @param title the kind of error in a few words
 * @param detail what happened here and what to do
 * @param problems what is wrong with a document, empty if the error is not about one
 */
public record ProblemDetails(
    int status, String code, String title, String detail, List<Problem> problems) {
  public ProblemDetails {
    problems = List.copyOf(problems);
  }

  /** Returns an error that is not about a document. */
  public static ProblemDetails of(int status, String code, String title, String detail) {
    return new ProblemDetails(status, code, title, detail, List.of());
  }

  /** Returns the details as a JSON object. */
  public String toJson() {
    var json = Json.object();
    json.put("type", "/docs#problem-" + code);
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    if (!problems.isEmpty()) {
      json.set("problems", Json.tree(problems));
    }
    return Json.write(json);
  }
}
