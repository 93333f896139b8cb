package dev.poolyard.model;

import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one param as the kind that the catalogue says it has. */
final class ParamReader {
  private ParamReader() {}

  /** Returns the value, or nothing if {@code json} is of another kind. */
  static Optional<Value> read(Param param, JsonNode json) {
    if (json.isNull() && param.isNullable()) {
      return Optional.of(NoneValue.NONE);
    }
    return switch (param.kind()) {
      case JSON -> Optional.of(ValueJson.fromJson(json));
      case JSON_LIST -> json.isArray() ? Optional.of(ValueJson.fromJson(json)) : Optional.empty();
      case JSON_OBJECT ->
          json.isObject() ? Optional.of(ValueJson.fromJson(json)) : Optional.empty();
      case INT, INT_OR_NULL -> integer(json);
      case INT_OR_AUTO ->
          json.isString() && json.stringValue().equals("auto") ? text(json) : integer(json);
      case FLOAT -> number(json);
      case BOOL -> json.isBoolean() ? Optional.of(ValueJson.fromJson(json)) : Optional.empty();
      case CHOICE -> text(json).filter(word -> param.choices().contains(json.stringValue()));
      case TEXT, LINES, SOURCE, TASK_NAME -> text(json);
    };
  }

  private static Optional<Value> integer(JsonNode json) {
    // JSON Schema calls 4.0 an integer too.
    return json.isNumber() && json.canConvertToExactIntegral() && json.canConvertToLong()
        ? Optional.of(new IntValue(json.asLong()))
        : Optional.empty();
  }

  private static Optional<Value> number(JsonNode json) {
    if (json.isIntegralNumber()) {
      return integer(json);
    }
    return json.isNumber() && Double.isFinite(json.doubleValue())
        ? Optional.of(new FloatValue(json.doubleValue()))
        : Optional.empty();
  }

  private static Optional<Value> text(JsonNode json) {
    return json.isString() ? Optional.of(new StrValue(json.stringValue())) : Optional.empty();
  }
}
