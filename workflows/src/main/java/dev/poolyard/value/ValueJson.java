package dev.poolyard.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as JSON, for people and scripts: integers exact at any size, tuples, sets and ranges as
 * arrays, {@code NaN} and the infinities as strings, functions and instances as their {@code repr}.
 *
 * <p>What came from JSON goes back to the same JSON; the other way round JSON is poorer than the
 * values are. Thread-safe.
 */
public final class ValueJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  // A range is a handful of numbers that can stand for any amount of elements.
  private static final BigInteger LONGEST_RANGE = BigInteger.valueOf(1_000_000);

  private ValueJson() {}

  /**
   * Returns {@code value} as JSON. What lies deeper than {@link ValueCodec#MAX_DEPTH} collections
   * becomes its repr.
   */
  public static JsonNode toJson(Value value) {
    return toJson(value, 0);
  }

  /**
   * Returns {@code json} as a value: integers as {@code int}, other numbers as {@code float},
   * arrays as {@code list}, objects as {@code dict}.
   *
   * @throws MalformedValueException if it nests deeper than {@link ValueCodec#MAX_DEPTH}
   */
  public static Value fromJson(JsonNode json) {
    return fromJson(json, 0);
  }

  private static JsonNode toJson(Value value, int depth) {
    if (depth > ValueCodec.MAX_DEPTH) {
      return NODES.stringNode(Repr.of(value));
    }
    return switch (value) {
      case NoneValue none -> NODES.nullNode();
      case BoolValue bool -> NODES.booleanNode(bool.value());
      case IntValue integer -> NODES.numberNode(integer.value());
      case BigIntValue integer -> NODES.numberNode(integer.value());
      case FloatValue number -> number(number.value());
      case StrValue text -> NODES.stringNode(text.value());
      case SequenceValue sequence -> array(sequence.elements(), depth);
      case SetValue set -> array(set.elements(), depth);
      case DictValue dict -> object(dict, depth);
      case RangeValue range -> range(range);
      case FunctionValue _, ComparisonKey _ -> NODES.stringNode(Repr.of(value));
      case InstanceValue instance -> NODES.stringNode(instance.repr());
      case OpaqueValue opaque -> NODES.stringNode(opaque.repr());
      case LiveReference reference -> NODES.stringNode(reference.repr());
    };
  }

  private static JsonNode number(double value) {
    if (Double.isNaN(value)) {
      return NODES.stringNode("NaN");
    }
    if (Double.isInfinite(value)) {
      return NODES.stringNode(value > 0 ? "Infinity" : "-Infinity");
    }
    return NODES.numberNode(value);
  }

  private static JsonNode array(List<Value> elements, int depth) {
    ArrayNode array = NODES.arrayNode(elements.size());
    elements.forEach(element -> array.add(toJson(element, depth + 1)));
    return array;
  }

  private static JsonNode object(DictValue dict, int depth) {
    ObjectNode object = NODES.objectNode();
    for (DictValue.Entry entry : dict.entries()) {
      String key = key(entry.key());
      // 1 and "1" are two keys of a dict; neither may hide the other.
      object.set(object.has(key) ? Repr.of(entry.key()) : key, toJson(entry.value(), depth + 1));
    }
    return object;
  }

  /** Returns the text that {@code json.dumps} makes of a key. */
  private static String key(Value key) {
    return switch (key) {
      case StrValue text -> text.value();
      case BoolValue bool -> bool.value() ? "true" : "false";
      case NoneValue none -> "null";
      default -> Repr.of(key);
    };
  }

  private static JsonNode range(RangeValue range) {
    if (range.length().compareTo(LONGEST_RANGE) > 0) {
      return NODES.stringNode(Repr.of(range));
    }
    int length = range.length().intValueExact();
    ArrayNode array = NODES.arrayNode(length);
    BigInteger element = range.start();
    for (int i = 0; i < length; i++) {
      array.add(toJson(IntegerValue.of(element)));
      element = element.add(range.step());
    }
    return array;
  }

  private static Value fromJson(JsonNode json, int depth) {
    if (depth > ValueCodec.MAX_DEPTH) {
      throw new MalformedValueException(
          "value is nested deeper than " + ValueCodec.MAX_DEPTH + " levels");
    }
    return switch (json.getNodeType()) {
      case NULL, MISSING -> NoneValue.NONE;
      case BOOLEAN -> BoolValue.of(json.booleanValue());
      case NUMBER -> number(json);
      case STRING -> new StrValue(json.stringValue());
      case ARRAY -> list(json, depth);
      case OBJECT -> dict(json, depth);
      case BINARY, POJO ->
          throw new MalformedValueException("JSON value expected, found " + json.getNodeType());
    };
  }

  private static Value number(JsonNode json) {
    if (!json.isIntegralNumber()) {
      return new FloatValue(json.doubleValue());
    }
    return json.canConvertToLong()
        ? new IntValue(json.longValue())
        : IntegerValue.of(json.bigIntegerValue());
  }

  private static ListValue list(JsonNode json, int depth) {
    var elements = new ArrayList<Value>(json.size());
    json.forEach(element -> elements.add(fromJson(element, depth + 1)));
    return new ListValue(elements);
  }

  private static DictValue dict(JsonNode json, int depth) {
    var entries = new ArrayList<DictValue.Entry>(json.size());
    json.properties()
        .forEach(property ->
            entries.add(
                new DictValue.Entry(
                    new StrValue(property.getKey()), fromJson(property.getValue(), depth + 1))));
    return new DictValue(entries);
  }
}
