package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.Sets;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Makes strings and collections. */
final class Constructors {
  private Constructors() {}

  static Object toStr(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("str", 0, "object", "encoding", "errors");
    if (bound[1] != null && !(bound[1] instanceof String)) {
      throw Raise.typeError(
          "str() argument 'encoding' must be str, not %s", Types.nameOf(bound[1]));
    }
    if (bound[0] != null && (bound[1] != null || bound[2] != null)) {
      throw Raise.typeError(
          bound[0] instanceof String
              ? "decoding str is not supported"
              : "decoding to str: need a bytes-like object, %s found",
          Types.nameOf(bound[0]));
    }
    return bound[0] == null ? "" : Text.of(bound[0]);
  }

  static Object toList(Context context, Arguments arguments) {
    arguments.expect("list", 0, 1);
    return arguments.count() == 0
        ? new ListObject()
        : ListObject.owning(Iteration.toArray(context, arguments.at(0)));
  }

  static Object toTuple(Context context, Arguments arguments) {
    arguments.expect("tuple", 0, 1);
    if (arguments.count() == 0) {
      return TupleObject.EMPTY;
    }
    return arguments.at(0) instanceof TupleObject tuple && !(tuple instanceof Typed)
        ? tuple
        : new TupleObject(Iteration.toArray(context, arguments.at(0)));
  }

  static Object toDict(Context context, Arguments arguments) {
    arguments.expectPositional("dict", 0, 1);
    DictObject dict = new DictObject();
    if (arguments.count() == 1) {
      Dicts.update(context, dict, arguments.at(0));
    }
    dict.putAll(arguments.keywords());
    return dict;
  }

  static Object toSet(Context context, Arguments arguments) {
    arguments.expect("set", 0, 1);
    SetObject set = new SetObject(false);
    if (arguments.count() == 1) {
      Sets.addAll(context, set, arguments.at(0));
    }
    return set;
  }

  static Object toFrozenSet(Context context, Arguments arguments) {
    arguments.expect("frozenset", 0, 1);
    if (arguments.count() == 1 && arguments.at(0) instanceof SetObject set && set.frozen()) {
      return set;
    }
    SetObject set = new SetObject(true);
    if (arguments.count() == 1) {
      Sets.addAll(context, set, arguments.at(0));
    }
    return set;
  }

  static Object toRange(Context context, Arguments arguments) {
    arguments.expect("range", 1, 3);
    BigInteger first = Numbers.toBig(arguments.at(0));
    if (arguments.count() == 1) {
      return new RangeObject(BigInteger.ZERO, first, BigInteger.ONE);
    }
    BigInteger stop = Numbers.toBig(arguments.at(1));
    BigInteger stride = Numbers.toBig(arguments.at(2, 1L));
    if (stride.signum() == 0) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    return new RangeObject(first, stop, stride);
  }

  static Object toSlice(Context context, Arguments arguments) {
    arguments.expect("slice", 1, 3);
    if (arguments.count() == 1) {
      return new SliceObject(Nothing.NONE, arguments.at(0), Nothing.NONE);
    }
    return new SliceObject(arguments.at(0), arguments.at(1), arguments.at(2, Nothing.NONE));
  }
}
