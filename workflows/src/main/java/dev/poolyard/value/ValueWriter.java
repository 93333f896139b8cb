package dev.poolyard.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.cbor.CBORGenerator;

/** Writes values as CBOR items. */
final class ValueWriter {
  private final CBORGenerator out;
  private final Map<String, Integer> sources = new HashMap<>();

  ValueWriter(CBORGenerator out) {
    this.out = out;
  }

  void write(Value value, int depth) throws NotTransferableException {
    if (depth > ValueCodec.MAX_DEPTH) {
      throw new NotTransferableException(
          "cannot pickle a value nested deeper than " + ValueCodec.MAX_DEPTH + " levels");
    }
    switch (value) {
      case NoneValue none -> out.writeNull();
      case BoolValue bool -> out.writeBoolean(bool.value());
      case IntValue integer -> out.writeNumber(integer.value());
      case BigIntValue integer -> out.writeNumber(integer.value());
      case FloatValue number -> out.writeNumber(number.value());
      case StrValue text -> writeString(text.value());
      case ListValue list -> writeElements(list.elements(), depth);
      case TupleValue tuple -> writeTagged(Tags.TUPLE, tuple.elements(), depth);
      case SetValue set ->
          writeTagged(set.frozen() ? Tags.FROZEN_SET : Tags.SET, set.elements(), depth);
      case DictValue dict -> writeDict(dict, depth);
      case RangeValue range -> writeRange(range);
      case SourceFunction function -> writeSourceFunction(function);
      case BuiltInFunction function -> writeBuiltInFunction(function, depth);
      case PartialFunction _,
          ComposedFunction _,
          CachedFunction _,
          KeyFunction _,
          DispatchedFunction _,
          WrappedFunction _,
          ComparisonKey _ -> {
        Combination combination = Combination.of(value);
        writeTagged(combination.tag(), combination.elements(), depth);
      }
      case InstanceValue instance -> writeInstance(instance, depth);
      case LiveReference reference -> writeLiveReference(reference);
      case OpaqueValue opaque ->
          throw new NotTransferableException("cannot pickle '" + opaque.typeName() + "' object");
    }
  }

  private void writeString(String text) {
    if (isWellFormed(text)) {
      out.writeString(text);
    } else {
      out.writeTag(Tags.UTF_16_STRING);
      out.writeBinary(utf16(text));
    }
  }

  private void writeTagged(int tag, List<Value> elements, int depth)
      throws NotTransferableException {
    out.writeTag(tag);
    writeElements(elements, depth);
  }

  private void writeElements(List<Value> elements, int depth) throws NotTransferableException {
    out.writeStartArray(null, elements.size());
    for (Value element : elements) {
      write(element, depth + 1);
    }
    out.writeEndArray();
  }

  private void writeDict(DictValue dict, int depth) throws NotTransferableException {
    out.writeTag(Tags.DICT);
    out.writeStartArray(null, 2 * dict.entries().size());
    for (DictValue.Entry entry : dict.entries()) {
      write(entry.key(), depth + 1);
      write(entry.value(), depth + 1);
    }
    out.writeEndArray();
  }

  private void writeRange(RangeValue range) {
    out.writeTag(Tags.RANGE);
    out.writeStartArray(null, 3);
    out.writeNumber(range.start());
    out.writeNumber(range.stop());
    out.writeNumber(range.step());
    out.writeEndArray();
  }

  private void writeSourceFunction(SourceFunction function) {
    out.writeTag(Tags.SOURCE_FUNCTION);
    out.writeStartArray(null, 2);
    writeString(function.source());
    writeString(function.name());
    out.writeEndArray();
  }

  private void writeBuiltInFunction(BuiltInFunction function, int depth)
      throws NotTransferableException {
    out.writeTag(Tags.BUILT_IN_FUNCTION);
    out.writeStartArray(null, 1 + function.arguments().size());
    writeString(function.name());
    for (Value argument : function.arguments()) {
      write(argument, depth + 1);
    }
    out.writeEndArray();
  }

  private void writeLiveReference(LiveReference reference) {
    out.writeTag(Tags.LIVE_REFERENCE);
    out.writeStartArray(null, 2);
    writeString(reference.kind().name());
    writeString(reference.id());
    out.writeEndArray();
  }

  /** Writes the source once, and its number for every further instance. */
  private void writeInstance(InstanceValue instance, int depth) throws NotTransferableException {
    out.writeTag(Tags.INSTANCE);
    out.writeStartArray(null, 6);
    Integer known = sources.putIfAbsent(instance.source(), sources.size());
    if (known == null) {
      writeString(instance.source());
    } else {
      out.writeNumber(known);
    }
    writeString(instance.className());
    writeString(instance.repr());
    out.writeBoolean(instance.truth());
    writeElements(instance.parts(), depth + 1);
    writeDict(instance.attributes(), depth + 1);
    out.writeEndArray();
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (!Character.isHighSurrogate(unit)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static byte[] utf16(String text) {
    // Not String.getBytes(UTF_16BE), which replaces exactly the surrogates this form is for.
    var bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
