package dev.poolyard.server.api;

import dev.poolyard.server.http.ProblemException;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entity tags a conditional request names. */
final class EntityTags {
  private final List<String> tags;

  private EntityTags(List<String> tags) {
    this.tags = tags;
  }

  /**
   * Reads {@code If-Match}.
   *
   * @throws ProblemException answered with 428 if it is missing
   */
  static EntityTags ofIfMatch(Context request) {
    String header = request.header("If-Match");
    if (header == null || header.isBlank()) {
      throw ProblemException.of(
          428,
          "if-match-missing",
          "If-Match is needed",
          "send If-Match with the ETag of the revision you changed, so that nobody's work is"
              + " overwritten");
    }
    return parse(header);
  }

  /** Reads {@code If-None-Match}; without it there are no tags. */
  static EntityTags ofIfNoneMatch(Context request) {
    return parse(request.header("If-None-Match"));
  }

  private static EntityTags parse(@Nullable String header) {
    if (header == null) {
      return new EntityTags(List.of());
    }
    return new EntityTags(
        Arrays.stream(header.split(",")).map(EntityTags::withoutTransferMarks).toList());
  }

  boolean include(String tag) {
    return tags.contains("*") || tags.contains(tag);
  }

  /** Compression on the way marks a tag, though the document is the same. */
  private static String withoutTransferMarks(String tag) {
    String strong = tag.strip();
    if (strong.startsWith("W/")) {
      strong = strong.substring(2);
    }
    return strong.replace("--gzip\"", "\"").replace("-gzip\"", "\"");
  }
}
