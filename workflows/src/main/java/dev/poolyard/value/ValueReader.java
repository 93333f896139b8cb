package dev.poolyard.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.cbor.CBORParser;

/** Reads what {@link ValueWriter} wrote; the parser stands at the first token of a value. */
final class ValueReader {
  private final CBORParser in;
  private final List<String> sources = new ArrayList<>();

  ValueReader(CBORParser in) {
    this.in = in;
  }

  Value read(int depth) {
    if (depth > ValueCodec.MAX_DEPTH) {
      throw new MalformedValueException(
          "value is nested deeper than " + ValueCodec.MAX_DEPTH + " levels");
    }
    JsonToken token = in.currentToken();
    if (token == null) {
      throw new MalformedValueException("value expected, the input ended");
    }
    return switch (token) {
      case VALUE_NULL -> NoneValue.NONE;
      case VALUE_TRUE -> BoolValue.TRUE;
      case VALUE_FALSE -> BoolValue.FALSE;
      case VALUE_NUMBER_INT -> readInteger();
      case VALUE_NUMBER_FLOAT -> new FloatValue(in.getDoubleValue());
      case VALUE_STRING -> new StrValue(in.getString());
      case VALUE_EMBEDDED_OBJECT -> readUtf16();
      case START_ARRAY -> readArray(depth);
      default -> throw new MalformedValueException("value expected, found " + token);
    };
  }

  private IntegerValue readInteger() {
    return in.getNumberType() == NumberType.BIG_INTEGER
        ? IntegerValue.of(in.getBigIntegerValue())
        : new IntValue(in.getLongValue());
  }

  private StrValue readUtf16() {
    byte[] bytes = in.getBinaryValue();
    if (in.getCurrentTag() != Tags.UTF_16_STRING || bytes.length % 2 != 0) {
      throw new MalformedValueException("value expected, found bytes");
    }
    var text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
    }
    return new StrValue(text.toString());
  }

  private Value readArray(int depth) {
    int tag = in.getCurrentTag();
    if (tag == Tags.INSTANCE) {
      return readInstance(depth);
    }
    List<Value> elements = readElements(depth);
    return switch (tag) {
      case Tags.NONE -> new ListValue(elements);
      case Tags.TUPLE -> new TupleValue(elements);
      case Tags.SET -> new SetValue(elements, false);
      case Tags.FROZEN_SET -> new SetValue(elements, true);
      case Tags.DICT -> dict(elements);
      case Tags.RANGE -> range(elements);
      case Tags.SOURCE_FUNCTION -> sourceFunction(elements);
      case Tags.BUILT_IN_FUNCTION -> builtInFunction(elements);
      case Tags.LIVE_REFERENCE -> liveReference(elements);
      default -> new Combination(tag, elements).value();
    };
  }

  private InstanceValue readInstance(int depth) {
    in.nextToken();
    Value first = read(depth + 1);
    String source;
    if (first instanceof IntValue number) {
      if (number.value() < 0 || number.value() >= sources.size()) {
        throw new MalformedValueException("instance has an unknown source");
      }
      source = sources.get((int) number.value());
    } else {
      source = text(first);
      sources.add(source);
    }
    List<Value> elements = readElements(depth);
    if (elements.size() == 5
        && elements.get(2) instanceof BoolValue truth
        && elements.get(3) instanceof ListValue parts
        && elements.get(4) instanceof DictValue attributes) {
      return new InstanceValue(
          source,
          text(elements.get(0)),
          text(elements.get(1)),
          truth.value(),
          parts.elements(),
          attributes);
    }
    throw new MalformedValueException("instance has other parts than it should");
  }

  private List<Value> readElements(int depth) {
    var elements = new ArrayList<Value>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(depth + 1));
    }
    return elements;
  }

  private static DictValue dict(List<Value> elements) {
    if (elements.size() % 2 != 0) {
      throw new MalformedValueException("dict has a key without a value");
    }
    var entries = new ArrayList<DictValue.Entry>(elements.size() / 2);
    for (int i = 0; i < elements.size(); i += 2) {
      entries.add(new DictValue.Entry(elements.get(i), elements.get(i + 1)));
    }
    return new DictValue(entries);
  }

  private static RangeValue range(List<Value> elements) {
    if (elements.size() != 3) {
      throw new MalformedValueException("range has " + elements.size() + " parts, not 3");
    }
    BigInteger step = integer(elements.get(2));
    if (step.signum() == 0) {
      throw new MalformedValueException("range has a step of 0");
    }
    return new RangeValue(integer(elements.get(0)), integer(elements.get(1)), step);
  }

  private static SourceFunction sourceFunction(List<Value> elements) {
    if (elements.size() != 2) {
      throw new MalformedValueException("function has " + elements.size() + " parts, not 2");
    }
    return new SourceFunction(text(elements.get(0)), text(elements.get(1)));
  }

  private static BuiltInFunction builtInFunction(List<Value> elements) {
    if (elements.isEmpty()) {
      throw new MalformedValueException("built-in function has no name");
    }
    return new BuiltInFunction(text(elements.getFirst()), elements.subList(1, elements.size()));
  }

  private static LiveReference liveReference(List<Value> elements) {
    if (elements.size() != 2) {
      throw new MalformedValueException("reference has " + elements.size() + " parts, not 2");
    }
    String kind = text(elements.get(0));
    for (LiveKind known : LiveKind.values()) {
      if (known.name().equals(kind)) {
        return new LiveReference(known, text(elements.get(1)));
      }
    }
    throw new MalformedValueException("reference to an unknown kind of object: " + kind);
  }

  private static BigInteger integer(Value value) {
    if (value instanceof IntegerValue integer) {
      return integer.toBigInteger();
    }
    throw new MalformedValueException(
        "integer expected, found " + value.getClass().getSimpleName());
  }

  private static String text(Value value) {
    if (value instanceof StrValue text) {
      return text.value();
    }
    throw new MalformedValueException("text expected, found " + value.getClass().getSimpleName());
  }
}
