package dev.poolyard.value;

import java.math.BigInteger;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates values of every kind, nested a few levels deep. */
public final class ArbitraryValues {
  private ArbitraryValues() {}

  /** Returns values that may leave their process. */
  public static Arbitrary<Value> transferable() {
    return nested(3);
  }

  /** Returns values that come from JSON: no tuples, sets, ranges or functions. */
  public static Arbitrary<Value> json() {
    return nestedJson(3);
  }

  static Arbitrary<String> texts() {
    // Any UTF-16 unit, lone surrogates included, for a Python str may hold them.
    return Arbitraries.strings().all().ofMaxLength(12);
  }

  static Arbitrary<IntegerValue> integers() {
    return Arbitraries.bigIntegers()
        .between(BigInteger.TWO.pow(300).negate(), BigInteger.TWO.pow(300))
        .map(IntegerValue::of);
  }

  private static Arbitrary<Value> nested(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<Value> elements = nested(depth - 1);
    return Arbitraries.oneOf(
        scalars(),
        ranges(),
        functions(elements),
        combined(functions(elements), elements),
        Combinators.combine(functions(elements), elements).as(ComparisonKey::new),
        elements.list().ofMaxSize(4).map(ListValue::new),
        elements.list().ofMaxSize(4).map(TupleValue::new),
        elements.list().uniqueElements().ofMaxSize(4).map(list -> new SetValue(list, false)),
        elements.list().uniqueElements().ofMaxSize(4).map(list -> new SetValue(list, true)),
        dicts(scalars(), elements));
  }

  private static Arbitrary<Value> nestedJson(int depth) {
    Arbitrary<Value> finite =
        scalars().filter(value -> !(value instanceof FloatValue(double x)) || Double.isFinite(x));
    if (depth == 0) {
      return finite;
    }
    Arbitrary<Value> elements = nestedJson(depth - 1);
    return Arbitraries.oneOf(
        finite,
        elements.list().ofMaxSize(4).map(ListValue::new),
        dicts(texts().map(StrValue::new), elements));
  }

  private static Arbitrary<Value> scalars() {
    return Arbitraries.oneOf(
        Arbitraries.of(NoneValue.NONE, BoolValue.TRUE, BoolValue.FALSE),
        Arbitraries.longs().map(IntValue::new),
        integers(),
        Arbitraries.doubles().map(FloatValue::new),
        Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0)
            .map(FloatValue::new),
        texts().map(StrValue::new));
  }

  private static Arbitrary<Value> dicts(
      Arbitrary<? extends Value> keys, Arbitrary<? extends Value> values) {
    return Combinators.combine(keys, values)
        .as(DictValue.Entry::new)
        .list()
        .uniqueElements(DictValue.Entry::key)
        .ofMaxSize(4)
        .map(DictValue::new);
  }

  private static Arbitrary<Value> ranges() {
    return Combinators.combine(integers(), integers(), integers())
        .as((start, stop, step) ->
            new RangeValue(
                start.toBigInteger(),
                stop.toBigInteger(),
                step.toBigInteger().signum() == 0 ? BigInteger.ONE : step.toBigInteger()));
  }

  private static Arbitrary<FunctionValue> functions(Arbitrary<Value> arguments) {
    return Arbitraries.oneOf(
        Combinators.combine(texts(), texts()).as(SourceFunction::new),
        Combinators.combine(texts(), arguments.list().ofMaxSize(3)).as(BuiltInFunction::new));
  }

  private static Arbitrary<Value> combined(
      Arbitrary<FunctionValue> functions, Arbitrary<Value> arguments) {
    Arbitrary<OptionalLong> sizes =
        Arbitraries.longs().between(0, Long.MAX_VALUE).map(OptionalLong::of);
    return Arbitraries.oneOf(
        Combinators.combine(
                functions,
                arguments.list().ofMaxSize(3),
                Arbitraries.maps(texts(), arguments).ofMaxSize(3))
            .as(PartialFunction::new),
        functions.list().ofMinSize(1).ofMaxSize(3).map(ComposedFunction::new),
        Combinators.combine(
                functions, Arbitraries.oneOf(sizes, Arbitraries.of(OptionalLong.empty())), texts())
            .as(CachedFunction::new),
        functions.map(KeyFunction::new),
        Combinators.combine(
                functions,
                Combinators.combine(texts(), functions)
                    .as(DispatchedFunction.Case::new)
                    .list()
                    .ofMaxSize(3))
            .as(DispatchedFunction::new),
        Combinators.combine(Arbitraries.of(Decorator.class), functions).as(WrappedFunction::new));
  }
}
