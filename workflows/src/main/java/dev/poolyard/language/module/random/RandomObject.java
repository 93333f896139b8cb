package dev.poolyard.language.module.random;

import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import java.math.BigInteger;

/** A generator, which is an instance of {@code random.Random}. */
final class RandomObject implements Typed, HasFields {
  private static final Object VERSION = 3L;

  private final MersenneTwister twister = new MersenneTwister();
  private final Fields fields = new Fields();
  private Object spareGauss = Nothing.NONE;

  RandomObject(Object seed) {
    seed(seed, 2L);
  }

  @Override
  public TypeObject type() {
    return RandomModule.TYPE;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  void seed(Object seed, Object version) {
    twister.seed(Seeds.of(seed, version.equals(1L), version.equals(2L)));
    spareGauss = Nothing.NONE;
  }

  double random() {
    return twister.nextDouble();
  }

  /** Returns the second number of the last pair that {@code gauss} made, and forgets it. */
  Object takeSpareGauss() {
    Object spare = spareGauss;
    spareGauss = Nothing.NONE;
    return spare;
  }

  void keepSpareGauss(double spare) {
    spareGauss = spare;
  }

  Object bits(Object count) {
    BigInteger bits = Numbers.toBig(count);
    if (bits.bitLength() > 31) {
      throw Raise.overflow("Python int too large to convert to C int");
    }
    if (bits.signum() < 0) {
      throw Raise.valueError("number of bits must be non-negative");
    }
    Bounds.checkBits(bits.intValue());
    return bits.signum() == 0 ? 0L : Integers.normalize(twister.nextBits(bits.intValue()));
  }

  /** Returns an index below {@code size}, which is positive. */
  long below(Context context, long size) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size);
    long number;
    do {
      context.step();
      number = twister.nextSmallBits(bits);
    } while (number >= size);
    return number;
  }

  BigInteger below(Context context, BigInteger size) {
    if (size.bitLength() < Long.SIZE) {
      return BigInteger.valueOf(below(context, size.longValue()));
    }
    BigInteger number;
    do {
      context.step();
      number = twister.nextBits(size.bitLength());
    } while (number.compareTo(size) >= 0);
    return number;
  }

  Object state() {
    long[] words = twister.state();
    Object[] elements = new Object[words.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = words[i];
    }
    return TupleObject.of(VERSION, new TupleObject(elements), spareGauss);
  }

  void setState(Object state) {
    Object version = Subscripts.get(state, 0L);
    if (!version.equals(VERSION)) {
      throw Raise.valueError(
          "state with version %s passed to Random.setstate() of version %s",
          dev.poolyard.language.runtime.Text.of(version), VERSION);
    }
    if (!(state instanceof TupleObject tuple) || tuple.size() != 3) {
      throw Raise.valueError("a state is what getstate() returned");
    }
    spareGauss = tuple.get(2);
    if (!(tuple.get(1) instanceof TupleObject words)) {
      throw Raise.typeError("state vector must be a tuple");
    }
    if (words.size() != MersenneTwister.WORDS + 1) {
      throw Raise.valueError("state vector is the wrong size");
    }
    int[] copy = new int[words.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = Numbers.toBig(words.get(i)).intValue();
    }
    int position = copy[MersenneTwister.WORDS];
    if (position < 0 || position > MersenneTwister.WORDS) {
      throw Raise.valueError("invalid state");
    }
    twister.setState(copy, position);
  }
}
