package dev.poolyard.language.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The iterators of the built-in containers. */
final class Iterators {
  private Iterators() {}

  static final class OfList extends ObjectIterator {
    private @Nullable ListObject list;
    private int index;

    OfList(ListObject list) {
      super("list_iterator");
      this.list = list;
    }

    @Override
    public long lengthHint() {
      return list == null ? 0 : Math.max(0, list.size() - index);
    }

    @Override
    public @Nullable Object next(Context context) {
      if (list == null) {
        return null;
      }
      if (index < list.size()) {
        return list.get(index++);
      }
      list = null;
      return null;
    }
  }

  static final class OfTuple extends ObjectIterator {
    private final TupleObject tuple;
    private int index;

    OfTuple(TupleObject tuple) {
      super("tuple_iterator");
      this.tuple = tuple;
    }

    @Override
    public long lengthHint() {
      return tuple.size() - index;
    }

    @Override
    public @Nullable Object next(Context context) {
      return index < tuple.size() ? tuple.get(index++) : null;
    }
  }

  static final class OfString extends ObjectIterator {
    private final String text;
    private int index;

    OfString(String text) {
      super(isAscii(text) ? "str_ascii_iterator" : "str_iterator");
      this.text = text;
    }

    private static boolean isAscii(String text) {
      return text.chars().allMatch(c -> c < 0x80);
    }

    @Override
    public long lengthHint() {
      return text.codePointCount(index, text.length());
    }

    @Override
    public @Nullable Object next(Context context) {
      if (index >= text.length()) {
        return null;
      }
      int codePoint = text.codePointAt(index);
      index += Character.charCount(codePoint);
      return Text.ofCodePoint(codePoint);
    }
  }

  static final class OfRange extends ObjectIterator {
    private final long stride;
    private long next;
    private long remaining;

    OfRange(RangeObject range) {
      super("range_iterator");
      this.next = range.start().longValue();
      this.stride = range.stride().longValue();
      this.remaining = range.length().longValue();
    }

    @Override
    public long lengthHint() {
      return remaining;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (remaining <= 0) {
        return null;
      }
      remaining--;
      long value = next;
      next += stride;
      return value;
    }
  }

  static final class OfBigRange extends ObjectIterator {
    private final RangeObject range;
    private BigInteger index = BigInteger.ZERO;

    OfBigRange(RangeObject range) {
      super("longrange_iterator");
      this.range = range;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (index.compareTo(range.length()) >= 0) {
        return null;
      }
      Object value = range.get(index);
      index = index.add(BigInteger.ONE);
      return value;
    }
  }

  static final class OfDict extends ObjectIterator {
    private final DictView view;
    private final int size;
    private int next;
    private int remaining;
    private boolean ended;

    OfDict(DictView view) {
      super(
          switch (view.kind()) {
            case KEYS -> "dict_keyiterator";
            case VALUES -> "dict_valueiterator";
            case ITEMS -> "dict_itemiterator";
          });
      this.view = view;
      this.size = view.dict().size();
      this.remaining = size;
    }

    @Override
    public long lengthHint() {
      return ended || view.dict().size() != size ? 0 : remaining;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (ended) {
        return null;
      }
      if (view.dict().size() != size) {
        ended = true;
        throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "dictionary changed size during iteration");
      }
      int entry = view.dict().nextEntry(next);
      if (entry < 0) {
        ended = true;
        return null;
      }
      next = entry + 1;
      remaining--;
      return view.at(entry);
    }
  }

  static final class OfSet extends ObjectIterator {
    private final SetObject set;
    private final int size;
    private int next;
    private int remaining;
    private boolean ended;

    OfSet(SetObject set) {
      super("set_iterator");
      this.set = set;
      this.size = set.size();
      this.remaining = size;
    }

    @Override
    public long lengthHint() {
      return ended || set.size() != size ? 0 : remaining;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (ended) {
        return null;
      }
      if (set.size() != size) {
        ended = true;
        throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "Set changed size during iteration");
      }
      int at = set.next(next);
      if (at < 0) {
        ended = true;
        return null;
      }
      next = at + 1;
      remaining--;
      return set.at(at);
    }
  }
}
