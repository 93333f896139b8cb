package dev.poolyard.model;

import tools.jackson.databind.JsonNode;

/** Says in words why a value is not one for a param. */
final class ParamWords {
  private ParamWords() {}

  static Problem unfit(Place place, Param param, String keyword) {
    JsonNode json = place.json();
    if (param.kind() == ParamKind.TASK_NAME && json.isString()) {
      return unknownTask(place, json.stringValue());
    }
    return switch (keyword) {
      case "minimum", "maximum" ->
          outOfRange(place, "%s must be %s, was %s", param, JsonWords.of(json));
      case "minLength", "maxLength" ->
          outOfRange(
              place,
              "%s must have %s characters, has %s",
              param,
              String.valueOf(json.stringValue("").length()));
      case "minItems", "maxItems" ->
          outOfRange(place, "%s must have %s items, has %s", param, String.valueOf(json.size()));
      case "minProperties", "maxProperties" ->
          outOfRange(place, "%s must have %s keys, has %s", param, String.valueOf(json.size()));
      default ->
          place.problem(
              "wrong_type",
              "%s must be %s, was %s".formatted(param.name(), expected(param), JsonWords.of(json)));
    };
  }

  private static Problem outOfRange(Place place, String format, Param param, String was) {
    return place.problem(
        "param_out_of_range",
        format.formatted(param.name(), Numbers.range(param.min(), param.max()), was));
  }

  private static Problem unknownTask(Place place, String name) {
    return place.problem(
        "unknown_task",
        "there is no built-in task \"%s\"%s"
            .formatted(
                Excerpt.of(name),
                Nearest.suggestion(
                    name, TaskSignatures.all().stream().map(TaskSignature::name).toList())));
  }

  /** Returns what a value of this param is, in words. */
  private static String expected(Param param) {
    String words =
        switch (param.kind()) {
          case JSON -> "any JSON value";
          case JSON_LIST -> "a list";
          case JSON_OBJECT -> "an object";
          case INT, INT_OR_NULL -> "an integer";
          case INT_OR_AUTO -> "an integer or \"auto\"";
          case FLOAT -> "a number";
          case BOOL -> "true or false";
          case TEXT, LINES -> "a text";
          case CHOICE -> String.join(" or ", param.choices());
          case SOURCE -> "the text of a function";
          case TASK_NAME -> "the name of a built-in task";
        };
    return param.isNullable() && param.kind() != ParamKind.JSON ? words + " or null" : words;
  }
}
