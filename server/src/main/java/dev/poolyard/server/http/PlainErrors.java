package dev.poolyard.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests so malformed that they never reach a route, as problems like all others. */
public final class PlainErrors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    ProblemDetails details =
        ProblemDetails.of(
            code,
            "http-" + code,
            HttpStatus.getMessage(code),
            "the request could not be read as HTTP: " + HttpStatus.getMessage(code));
    Content.Sink.write(response, true, details.toJson(), callback);
  }
}
