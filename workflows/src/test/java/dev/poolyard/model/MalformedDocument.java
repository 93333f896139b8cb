package dev.poolyard.model;

import java.nio.charset.StandardCharsets;

/**
 * A document that must be refused.
 *
 * @param name what is wrong with it
 * @param bytes the document as it is sent
 * @param code of a problem that must be among those found
 */
public record MalformedDocument(String name, byte[] bytes, String code) {

  static MalformedDocument of(String name, String code, String text) {
    return new MalformedDocument(name, text.getBytes(StandardCharsets.UTF_8), code);
  }

  /** Returns a document with these nodes, one JSON object each. */
  static MalformedDocument ofNodes(String name, String code, String... nodes) {
    return of(name, code, document(String.join(",\n", nodes)));
  }

  static String document(String nodes) {
    return "{\"format\": \"poolyard/1\", \"name\": \"Malformed\", \"nodes\": [" + nodes + "]}";
  }

  @Override
  public String toString() {
    return name;
  }
}
