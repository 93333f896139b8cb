package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** Parts of sequences. */
final class Slices {
  private Slices() {}

  static ListObject of(ListObject list, SliceObject slice) {
    SliceObject.Span span = slice.resolved().fit(list.size());
    if (span.stride() == 1) {
      return ListObject.owning(list.copyOfRange(span.start(), span.start() + span.count()));
    }
    Bounds.allocate(span.count());
    Object[] chosen = new Object[span.count()];
    for (int i = 0; i < chosen.length; i++) {
      Context.weigh(1);
      chosen[i] = list.get(span.start() + i * span.stride());
    }
    return ListObject.owning(chosen);
  }

  static TupleObject of(TupleObject tuple, SliceObject slice) {
    SliceObject.Span span = slice.fit(tuple.size());
    Bounds.allocate(span.count());
    Object[] chosen = new Object[span.count()];
    for (int i = 0; i < chosen.length; i++) {
      Context.weigh(1);
      chosen[i] = tuple.get(span.start() + i * span.stride());
    }
    return new TupleObject(chosen);
  }

  static String of(String text, SliceObject slice) {
    SliceObject.Span span = slice.fit(Text.length(text));
    if (span.stride() == 1) {
      return Text.substring(text, span.start(), span.start() + span.count());
    }
    if (span.count() == 0) {
      return "";
    }
    int from = text.offsetByCodePoints(0, span.start());
    Context context = Context.current();
    StringBuilder chosen = new StringBuilder(span.count());
    for (int i = 0; i < span.count(); i++) {
      context.work(1);
      chosen.appendCodePoint(text.codePointAt(from));
      if (i + 1 < span.count()) {
        from = text.offsetByCodePoints(from, span.stride());
      }
    }
    return chosen.toString();
  }

  static RangeObject of(RangeObject range, SliceObject slice) {
    BigInteger[] span = slice.indices(range.length());
    return new RangeObject(
        Numbers.toBig(range.get(span[0])),
        Numbers.toBig(range.get(span[1])),
        range.stride().multiply(span[2]));
  }

  static void assign(Context context, ListObject list, SliceObject given, Object value) {
    SliceObject slice = given.resolved();
    if (!Iteration.isIterable(value)) {
      throw Raise.typeError(
          slice.stride() == Nothing.NONE || slice.stride().equals(1L)
              ? "can only assign an iterable"
              : "must assign iterable to extended slice");
    }
    Object[] replacement = Iteration.toArray(context, value);
    SliceObject.Span span = slice.fit(list.size());
    if (span.stride() == 1) {
      list.replace(span.start(), Math.max(span.start(), span.stop()), replacement);
      return;
    }
    if (replacement.length != span.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size %d to extended slice of size %d",
          replacement.length, span.count());
    }
    for (int i = 0; i < replacement.length; i++) {
      context.work(1);
      list.set(span.start() + i * span.stride(), replacement[i]);
    }
  }

  static void delete(ListObject list, SliceObject slice) {
    SliceObject.Span span = slice.resolved().fit(list.size());
    boolean[] dropped = new boolean[list.size()];
    for (int i = 0; i < span.count(); i++) {
      dropped[span.start() + i * span.stride()] = true;
    }
    Object[] kept = new Object[list.size() - span.count()];
    int at = 0;
    for (int i = 0; i < list.size(); i++) {
      Context.weigh(1);
      if (!dropped[i]) {
        kept[at++] = list.get(i);
      }
    }
    list.become(kept);
  }
}
