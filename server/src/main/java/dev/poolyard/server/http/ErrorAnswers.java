package dev.poolyard.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every error: as a page where a person looks at one, as {@code application/problem+json}
 * everywhere else. No answer tells more than the client can use; the log tells the rest.
 */
public final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private final ErrorPage page;

  /** Creates answers whose pages are made by {@code page}. */
  public ErrorAnswers(ErrorPage page) {
    this.page = page;
  }

  /** Makes an HTML page of an error. */
  @FunctionalInterface
  public interface ErrorPage {
    /** Answers with the page; status and headers are set already. */
    void answer(Context request, ProblemDetails details);
  }

  /** Takes over the errors of all routes. */
  public void install(RoutesConfig routes) {
    routes.exception(
        ProblemException.class, (e, request) -> answer(request, e.details(), e.headers()));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> answer(request, ofStatus(e, request), allowHeader(e)));
    routes.exception(Exception.class, (e, request) -> answerUnexpected(request, e));
  }

  private void answerUnexpected(Context request, Exception cause) {
    LOG.error("{} {} failed", request.method().name(), request.path(), cause);
    answer(
        request,
        ProblemDetails.of(
            500,
            "unexpected",
            "Something went wrong",
            "the server met an error it did not expect and wrote it to its log; try again"),
        Map.of());
  }

  private void answer(Context request, ProblemDetails details, Map<String, String> headers) {
    if (request.res().isCommitted()) {
      return; // A streamed answer broke off; its client sees that it is incomplete.
    }
    headers.forEach(request::header);
    request.status(details.status());
    if (!wantsPage(request) || !answeredWithPage(request, details)) {
      // As bytes: the container would write a type it does not know in Latin-1.
      request
          .contentType("application/problem+json")
          .result(details.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean answeredWithPage(Context request, ProblemDetails details) {
    try {
      page.answer(request, details);
      return true;
    } catch (RuntimeException e) {
      LOG.error("The error page failed", e);
      return false;
    }
  }

  private static boolean wantsPage(Context request) {
    String path = request.path();
    String accept = request.header("Accept");
    return accept != null
        && accept.contains("text/html")
        && !path.startsWith("/api/")
        && !path.startsWith("/ws/")
        && !path.startsWith("/static/");
  }

  private static ProblemDetails ofStatus(HttpResponseException cause, Context request) {
    String what = request.method().name() + " " + request.path();
    return switch (cause.getStatus()) {
      case 404 ->
          ProblemDetails.of(
              404, "not-found", "There is no such thing", "nothing is at " + request.path());
      case 405 ->
          ProblemDetails.of(
              405,
              "method-not-allowed",
              "The method is not allowed",
              what + " is not possible" + allowed(cause));
      case 413 ->
          ProblemDetails.of(
              413, "too-long", "The request is too long", "the body may have 1 MiB and a little");
      default ->
          ProblemDetails.of(
              cause.getStatus(),
              "http-" + cause.getStatus(),
              "The request cannot be answered",
              what + " was refused: " + cause.getMessage());
    };
  }

  private static String allowed(HttpResponseException cause) {
    return allowedMethods(cause).map(methods -> "; there is " + methods).orElse("");
  }

  private static Map<String, String> allowHeader(HttpResponseException cause) {
    return allowedMethods(cause).map(methods -> Map.of("Allow", methods)).orElse(Map.of());
  }

  private static Optional<String> allowedMethods(HttpResponseException cause) {
    return cause instanceof MethodNotAllowedResponse
        ? Optional.ofNullable(cause.getDetails().get("availableMethods")).map(Object::toString)
        : Optional.empty();
  }
}
