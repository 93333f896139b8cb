package dev.poolyard.operator;

import dev.poolyard.value.DictValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.List;

/** Reads values as sequences of items, as Python's {@code iter()} does. */
final class Items {
  /** The most items one node may work on. */
  static final int MOST = 10_000_000;

  private Items() {}

  /**
   * Returns the items of a value; a range stays as short as it is.
   *
   * @throws NodeFailure if the value is no sequence, or is too long
   */
  static List<Value> of(String node, Value value) throws NodeFailure {
    return switch (value) {
      case SequenceValue sequence -> sequence.elements();
      case SetValue set -> set.elements();
      case DictValue dict -> dict.entries().stream().map(DictValue.Entry::key).toList();
      case StrValue text ->
          text.value()
              .codePoints()
              .<Value>mapToObj(point -> new StrValue(Character.toString(point)))
              .toList();
      case RangeValue range -> range(node, range);
      default ->
          throw new NodeFailure(
              node,
              "TypeError",
              "items must be a sequence such as a list, was " + shortened(Repr.of(value)));
    };
  }

  private static List<Value> range(String node, RangeValue range) throws NodeFailure {
    BigInteger length = length(range);
    if (length.compareTo(BigInteger.valueOf(MOST)) > 0) {
      throw new NodeFailure(
          node,
          "OverflowError",
          "a range may have at most %,d items here, this one has %,d".formatted(MOST, length));
    }
    return new RangeItems(range, length.intValueExact());
  }

  private static BigInteger length(RangeValue range) {
    BigInteger span =
        range.step().signum() > 0
            ? range.stop().subtract(range.start())
            : range.start().subtract(range.stop());
    if (span.signum() <= 0) {
      return BigInteger.ZERO;
    }
    return span.subtract(BigInteger.ONE).divide(range.step().abs()).add(BigInteger.ONE);
  }

  private static String shortened(String repr) {
    return repr.length() <= 60 ? repr : repr.substring(0, 60) + "…";
  }

  /** The items of a range, each made when it is asked for. */
  private static final class RangeItems extends AbstractList<Value> {
    private final RangeValue range;
    private final int size;

    RangeItems(RangeValue range, int size) {
      this.range = range;
      this.size = size;
    }

    @Override
    public Value get(int index) {
      return IntegerValue.of(range.start().add(range.step().multiply(BigInteger.valueOf(index))));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
