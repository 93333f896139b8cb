package dev.poolyard.server.http;

import io.javalin.http.Context;

/** The headers every answer has. Pages replace the content policy by one that lets their own in. */
public final class SecurityHeaders {
  private SecurityHeaders() {}

  /** Sets the headers of an answer. */
  public static void set(Context request) {
    request
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }
}
