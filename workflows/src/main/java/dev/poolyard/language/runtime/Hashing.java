package dev.poolyard.language.runtime;

import java.math.BigInteger;

/**
 * Python's hashes. Those of numbers, tuples and frozensets are CPython's own, since they decide the
 * order of sets; equal values of different types have equal hashes.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#hashing-of-numeric-types">Hashing
 *     of numeric types</a>
 */
public final class Hashing {
  private static final long MODULUS = (1L << 61) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private Hashing() {}

  /** Returns the hash, or raises a TypeError if {@code object} is mutable. */
  public static long hash(Object object) {
    return object instanceof Typed typed ? ofTyped(typed) : ofBuiltin(object);
  }

  /** Returns the hash of the built-in type, whatever a derived type says. */
  static long ofBuiltin(Object object) {
    return switch (object) {
      case Long value -> ofLong(value);
      case String value -> ofString(value);
      case Boolean value -> value ? 1 : 0;
      case Double value -> ofDouble(value);
      case TupleObject tuple -> ofTuple(tuple.elements());
      case BigInteger value -> ofBig(value);
      case Nothing none -> 0x2A5E_B4F1L;
      case SetObject set when set.frozen() -> ofFrozenSet(set);
      case RangeObject range -> ofRange(range);
      case ListObject list -> throw unhashable("list");
      case DictObject dict -> throw unhashable("dict");
      case SetObject set -> throw unhashable("set");
      case SliceObject slice -> throw unhashable("slice");
      case DictView view when view.setLike() -> throw unhashable(view.kind().typeName());
      case ByValue value -> value.hashCode();
      default -> System.identityHashCode(object);
    };
  }

  private static long ofTyped(Typed object) {
    Object method = SpecialMethods.find(object, "__hash__");
    if (method == Nothing.NONE) {
      throw unhashable(object.type().messageName());
    }
    if (method == null) {
      if (object instanceof DictObject) {
        throw unhashable(object.type().messageName());
      }
      return ofBuiltin(object);
    }
    Object answer = SpecialMethods.callWith(Context.current(), object, method, Arguments.EMPTY);
    return switch (Numbers.withoutBool(answer)) {
      case Long value -> value == -1 ? -2 : value;
      case BigInteger value -> ofBig(value);
      default -> throw Raise.typeError("__hash__ method should return an integer");
    };
  }

  private static Raise unhashable(String type) {
    return Raise.typeError("unhashable type: '%s'", type);
  }

  private static long ofLong(long value) {
    long hash = value % MODULUS;
    return hash == -1 ? -2 : hash;
  }

  private static long ofBig(BigInteger value) {
    Bounds.weigh(value.bitLength());
    long hash = value.remainder(BIG_MODULUS).longValue();
    return hash == -1 ? -2 : hash;
  }

  private static long ofString(String value) {
    long hash = value.hashCode() * 0x5851F42D4C957F2DL;
    hash ^= hash >>> 29;
    return hash == -1 ? -2 : hash;
  }

  private static long ofDouble(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? 314159 : -314159;
    }
    if (Double.isNaN(value)) {
      return 0;
    }
    if (value == Math.rint(value) && Math.abs(value) < 0x1p62) {
      return ofLong((long) value);
    }
    int exponent = Math.getExponent(value) + 1;
    if (Math.abs(value) < Double.MIN_NORMAL) {
      exponent = Math.getExponent(value * 0x1p54) + 1 - 54;
    }
    double mantissa =
        Math.scalb(Math.scalb(Math.abs(value), -exponent / 2), -(exponent - exponent / 2));
    long hash = 0;
    while (mantissa != 0) {
      hash = ((hash << 28) & MODULUS) | (hash >>> (61 - 28));
      mantissa *= 0x1p28;
      exponent -= 28;
      long digits = (long) mantissa;
      mantissa -= digits;
      hash += digits;
      if (hash >= MODULUS) {
        hash -= MODULUS;
      }
    }
    int turn = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61);
    hash = ((hash << turn) & MODULUS) | (hash >>> (61 - turn));
    hash = value < 0 ? -hash : hash;
    return hash == -1 ? -2 : hash;
  }

  private static long ofTuple(Object[] elements) {
    long hash = PRIME_5;
    Context.current().work(1 + elements.length / 16);
    for (Object element : elements) {
      hash += hash(element) * PRIME_2;
      hash = Long.rotateLeft(hash, 31) * PRIME_1;
    }
    hash += elements.length ^ (PRIME_5 ^ 3527539L);
    return hash == -1 ? 1546275796 : hash;
  }

  private static long ofFrozenSet(SetObject set) {
    long hash = 0;
    for (int at = set.next(0); at >= 0; at = set.next(at + 1)) {
      Context.weigh(1);
      long element = hash(set.at(at));
      hash ^= ((element ^ 89869747L) ^ (element << 16)) * 3644798167L;
    }
    hash ^= (set.size() + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long ofRange(RangeObject range) {
    Object length = Integers.normalize(range.length());
    boolean empty = range.length().signum() == 0;
    boolean single = range.length().equals(BigInteger.ONE);
    Object start = empty ? Nothing.NONE : Integers.normalize(range.start());
    Object stride = empty || single ? Nothing.NONE : Integers.normalize(range.stride());
    return ofTuple(new Object[] {length, start, stride});
  }
}
