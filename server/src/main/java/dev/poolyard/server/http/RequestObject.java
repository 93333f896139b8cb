package dev.poolyard.server.http;

import dev.poolyard.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The JSON object of a request, its members as the text the client sent, so that a document in it
 * is read exactly once and exactly as written. Immutable.
 */
public final class RequestObject {
  private final Map<String, String> members;

  private RequestObject(Map<String, String> members) {
    this.members = members;
  }

  /**
   * Reads an object; a blank text is an empty object.
   *
   * @throws ProblemException answered with 400 if the text is not JSON, with 422 if it is not an
   *     object
   */
  public static RequestObject read(String text) {
    return new RequestObject(text.isBlank() ? Map.of() : membersOf(text));
  }

  /**
   * Refuses members other than {@code known}; returns this object.
   *
   * @throws ProblemException answered with 422 if there are others
   */
  public RequestObject only(Set<String> known) {
    List<Problem> problems = new ArrayList<>();
    for (String key : members.keySet()) {
      if (!known.contains(key)) {
        problems.add(
            problem(
                "unknown_key",
                key,
                "'%s' is not a key of this request; its keys are %s"
                    .formatted(key, String.join(", ", new TreeSet<>(known)))));
      }
    }
    if (!problems.isEmpty()) {
      throw invalid(problems);
    }
    return this;
  }

  /** Returns whether there is such a member. */
  public boolean has(String key) {
    return members.containsKey(key);
  }

  /** Returns the text of a member as the client sent it; {@code null} counts as absent. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(members.get(key)).filter(text -> !text.equals("null"));
  }

  /** Returns a member that must be a string. */
  public Optional<String> string(String key) {
    return value(key, JsonNode::isString, "a string").map(JsonNode::stringValue);
  }

  /** Returns a member that must be {@code true} or {@code false}. */
  public Optional<Boolean> bool(String key) {
    return value(key, JsonNode::isBoolean, "true or false").map(JsonNode::booleanValue);
  }

  /** Returns a member that must be a whole number of at least {@code least}. */
  public Optional<Integer> whole(String key, int least) {
    return value(
            key,
            node -> node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least,
            "a whole number of " + least + " or more")
        .map(JsonNode::intValue);
  }

  /** Returns a member that must be a number above 0. */
  public Optional<Double> positive(String key) {
    return value(
            key,
            node ->
                node.isNumber() && node.doubleValue() > 0 && Double.isFinite(node.doubleValue()),
            "a number above 0")
        .map(JsonNode::doubleValue);
  }

  /** Returns the 422 that tells what is wrong with one member. */
  public static ProblemException invalidMember(String code, String key, String message) {
    return invalid(List.of(problem(code, key, message)));
  }

  private Optional<JsonNode> value(
      String key, java.util.function.Predicate<JsonNode> fits, String wanted) {
    Optional<JsonNode> value = text(key).map(Json::read);
    if (value.isPresent() && !fits.test(value.get())) {
      String was = value.get().toString();
      String shown = was.length() > 60 ? was.substring(0, 60) + "…" : was;
      throw invalidMember("wrong_type", key, key + " must be " + wanted + ", was " + shown);
    }
    return value;
  }

  private static Map<String, String> membersOf(String text) {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser parser = Json.mapper().createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        parser.skipChildren();
        throw invalid(
            List.of(
                new Problem(
                    "wrong_type",
                    null,
                    null,
                    "the request must be a JSON object, was " + kind(first),
                    null,
                    null)));
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        int to = (int) parser.currentLocation().getCharOffset();
        members.put(key, text.substring(from, to).strip());
      }
      if (parser.nextToken() != null) {
        throw ProblemException.badRequest(
            "not-json", "the request must be one JSON object, but more text follows it");
      }
    } catch (JacksonException e) {
      throw Json.notJson(e);
    }
    return members;
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> token.name();
    };
  }

  private static Problem problem(String code, String key, String message) {
    return new Problem(code, null, key, message, null, null);
  }

  private static ProblemException invalid(List<Problem> problems) {
    return new ProblemException(
        new ProblemDetails(
            422,
            "invalid-request",
            "The request is not valid",
            problems.getFirst().message(),
            problems));
  }
}
