package dev.poolyard.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON from outside: UTF-8 only, nothing after the document, no key twice, bounded in size
 * and depth. Integers keep every digit.
 */
final class StrictJson {
  // An int of the function language may have a million bits.
  private static final int NUMBER_LENGTH = 310_000;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limits.DEPTH)
                          .maxNumberLength(NUMBER_LENGTH)
                          .maxNameLength(Limits.DOCUMENT_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * Reads UTF-8.
   *
   * @param maxBytes how long {@code utf8} may be
   * @throws JsonRefusedException if it is longer, no UTF-8 or no JSON
   */
  static JsonNode parse(byte[] utf8, int maxBytes) throws JsonRefusedException {
    if (utf8.length > maxBytes) {
      throw tooLarge(utf8.length, maxBytes);
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      throw refused("not_utf8", "the document must be encoded as UTF-8");
    }
  }

  /**
   * Reads text.
   *
   * @param maxBytes how long {@code json} may be in UTF-8
   * @throws JsonRefusedException if it is longer or no JSON
   */
  static JsonNode parse(String json, int maxBytes) throws JsonRefusedException {
    int length = utf8Length(json);
    if (length > maxBytes) {
      throw tooLarge(length, maxBytes);
    }
    return parse(json);
  }

  /** Returns how many bytes the text takes in UTF-8. */
  static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static JsonNode parse(String json) throws JsonRefusedException {
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw refused(e);
    }
    if (root.isMissingNode()) {
      throw refused("not_json", "the document is empty; a JSON object is expected");
    }
    return root;
  }

  private static JsonRefusedException refused(JacksonException e) {
    String reason = JsonReasons.cleaned(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return reason.contains("nesting depth")
          ? refused(
              "too_deep",
              "objects and lists must lie at most %d deep inside each other"
                  .formatted(Limits.DEPTH))
          : refused("too_large", "a number must have at most %d digits".formatted(NUMBER_LENGTH));
    }
    boolean duplicate = reason.startsWith("Duplicate");
    String message = duplicate ? reason + ": keep one of them" : "not JSON: " + reason;
    TokenStreamLocation location = e.getLocation();
    if (location == null || location.getLineNr() < 1) {
      return refused(duplicate ? "duplicate_key" : "not_json", message);
    }
    int line = location.getLineNr();
    int column = Math.max(1, location.getColumnNr());
    return new JsonRefusedException(
        new Problem(
            duplicate ? "duplicate_key" : "not_json",
            null,
            null,
            "line %d, column %d: %s".formatted(line, column, message),
            line,
            column));
  }

  private static JsonRefusedException tooLarge(int bytes, int maxBytes) {
    return refused(
        "too_large", "the document must have at most %d bytes, has %d".formatted(maxBytes, bytes));
  }

  private static JsonRefusedException refused(String code, String message) {
    return new JsonRefusedException(Problem.ofDocument(code, message));
  }
}
