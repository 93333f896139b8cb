package dev.poolyard.server.http;

import dev.poolyard.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request cannot be answered as asked; it is answered with its {@link #details} instead. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails details;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** Creates an exception that is answered with {@code details}. */
  public ProblemException(ProblemDetails details) {
    super(details.detail(), null, false, false);
    this.details = details;
  }

  /** Returns a 400: the request itself is not understood. */
  public static ProblemException badRequest(String code, String detail) {
    return of(400, code, "The request is not understood", detail);
  }

  /** Returns a 404: there is no such thing. */
  public static ProblemException notFound(String detail) {
    return of(404, "not-found", "There is no such thing", detail);
  }

  /** Returns a 422: the document is read, but not valid. */
  public static ProblemException invalidDocument(List<Problem> problems) {
    String detail =
        problems.size() == 1
            ? problems.getFirst().message()
            : "the document has " + problems.size() + " problems; see problems";
    return new ProblemException(
        new ProblemDetails(
            422, "invalid-document", "The workflow document is not valid", detail, problems));
  }

  /** Returns a problem of any kind. */
  public static ProblemException of(int status, String code, String title, String detail) {
    return new ProblemException(ProblemDetails.of(status, code, title, detail));
  }

  /** Adds a header to the answer; returns this exception. */
  public ProblemException with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Returns what is answered. */
  public ProblemDetails details() {
    return details;
  }

  /** Returns the headers of the answer. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
