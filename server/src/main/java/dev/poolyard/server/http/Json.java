package dev.poolyard.server.http;

import dev.poolyard.model.Problem;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as requests bring it and answers give it: snake_case keys, duplicates refused. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          // Integers have any size here; a number is as long as its request.
                          .maxNumberLength(RequestBody.MOST_BYTES)
                          .build())
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Returns an empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Returns an empty array. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Returns records, lists and plain values as a tree. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Returns a tree as maps, lists and plain values. */
  public static Object plain(JsonNode tree) {
    return MAPPER.treeToValue(tree, Object.class);
  }

  /** Returns records, lists, plain values and trees as text. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads any JSON.
   *
   * @throws ProblemException answered with 400, naming line and column, if the text is not JSON
   */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /** Returns the 400 that tells where a text stops being JSON. */
  static ProblemException notJson(JacksonException cause) {
    var location = cause.getLocation();
    Integer line = location == null ? null : location.getLineNr();
    Integer column = location == null ? null : location.getColumnNr();
    String where = line == null ? "" : " at line " + line + ", column " + column;
    String message = "the text is not JSON" + where + ": " + cause.getOriginalMessage();
    return new ProblemException(
        new ProblemDetails(
            400,
            "not-json",
            "The request is not JSON",
            message,
            List.of(new Problem("not_json", null, null, message, line, column))));
  }

  /** Returns the one mapper, for streaming. */
  static JsonMapper mapper() {
    return MAPPER;
  }
}
