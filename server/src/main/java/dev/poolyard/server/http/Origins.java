package dev.poolyard.server.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out: a page of theirs that the user has open must not start or end runs here,
 * nor reach a server on the user's own machine under a name of theirs (DNS rebinding).
 */
public final class Origins {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final boolean loopbackOnly;

  /** Creates checks for a server bound to {@code host}. */
  public Origins(String host) {
    this.loopbackOnly = isLoopback(host);
  }

  /**
   * Checks a request.
   *
   * @throws ProblemException answered with 403 if it comes from another site
   */
  public void check(Context request) {
    checkHost(request);
    if (!SAFE_METHODS.contains(request.method().name())) {
      checkOrigin(request);
    }
  }

  /**
   * Checks a request that opens a WebSocket, which any page may do whatever its origin.
   *
   * @throws ProblemException answered with 403 if it comes from another site
   */
  public void checkUpgrade(Context request) {
    checkHost(request);
    checkOrigin(request);
  }

  private void checkHost(Context request) {
    String host = hostName(request.header("Host"));
    if (loopbackOnly && host != null && !isLoopback(host)) {
      throw ProblemException.of(
          403,
          "foreign-host",
          "The host is not this server",
          "this server only answers as localhost, was asked as " + host);
    }
  }

  private static void checkOrigin(Context request) {
    String origin = request.header("Origin");
    if (origin != null && !isSame(origin, request)) {
      throw ProblemException.of(
          403,
          "foreign-origin",
          "The request comes from another site",
          "a page of " + origin + " may not do this here");
    }
  }

  private static boolean isSame(String origin, Context request) {
    String host = request.header("Host");
    try {
      URI uri = URI.create(origin);
      return host != null && host.equalsIgnoreCase(uri.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String hostName(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String host = header.replaceFirst(":\\d+$", "");
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  /** Returns whether the name or literal address means this machine, without asking the network. */
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    boolean literal = name.indexOf(':') >= 0 || name.matches("[0-9.]+");
    try {
      return literal && InetAddress.getByName(name).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
