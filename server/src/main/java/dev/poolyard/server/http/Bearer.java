package dev.poolyard.server.http;

import io.javalin.http.Context;
import java.util.function.Predicate;

/** Reads the key that a request brings to prove what its sender may do. */
public final class Bearer {
  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  /**
   * Checks the key of a request.
   *
   * @param name what the key is called, such as {@code run_key}
   * @param valid accepts the right key
   * @throws ProblemException answered with 401 if there is no key, with 403 if it is the wrong one
   */
  public static void require(Context request, String name, Predicate<String> valid) {
    String header = request.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw ProblemException.of(
              401,
              "key-missing",
              "A key is needed",
              "send the %s as 'Authorization: Bearer KEY'; it was given once, at the creation"
                  .formatted(name))
          .with("WWW-Authenticate", "Bearer realm=\"" + name + "\"");
    }
    if (!valid.test(header.substring(SCHEME.length()).strip())) {
      throw ProblemException.of(
          403,
          "key-wrong",
          "The key is not the right one",
          "the %s is not this one's".formatted(name));
    }
  }
}
