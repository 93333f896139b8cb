package dev.poolyard.language.module.random;

import dev.poolyard.language.runtime.Context;
import java.math.BigInteger;

/** The generator MT19937 of Matsumoto and Nishimura (1998), seeded and read as CPython does. */
final class MersenneTwister {
  static final int WORDS = 624;

  private static final int PIECE = 1 << 16;
  private static final int SHIFT = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int MATRIX = 0x9908b0df;
  private static final long MASK = 0xffffffffL;

  private final int[] state = new int[WORDS];
  private int next = WORDS;

  /** Seeds with an int of any size that is not negative. */
  void seed(BigInteger seed) {
    int length = Math.max(1, (seed.bitLength() + 31) / 32);
    int[] key = new int[length];
    byte[] bytes = seed.toByteArray();
    for (int i = 0; i < bytes.length && i / 4 < length; i++) {
      key[i / 4] |= (bytes[bytes.length - 1 - i] & 0xFF) << (Byte.SIZE * (i % 4));
    }
    Context.weighInChange(bytes.length >> 4);
    seed(key);
  }

  private void seed(int[] key) {
    state[0] = 19650218;
    for (int i = 1; i < WORDS; i++) {
      state[i] = 1812433253 * mixed(i - 1) + i;
    }
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, key.length); k > 0; k--) {
      state[i] = (state[i] ^ mixed(i - 1) * 1664525) + key[j] + j;
      i = following(i);
      j = (j + 1) % key.length;
      if ((k & PIECE - 1) == 0) {
        Context.weighInChange(PIECE);
      }
    }
    for (int k = WORDS - 1; k > 0; k--) {
      state[i] = (state[i] ^ mixed(i - 1) * 1566083941) - i;
      i = following(i);
    }
    state[0] = UPPER;
    next = WORDS;
  }

  private int mixed(int index) {
    return state[index] ^ state[index] >>> 30;
  }

  private int following(int index) {
    if (index + 1 < WORDS) {
      return index + 1;
    }
    state[0] = state[WORDS - 1];
    return 1;
  }

  /** Returns 32 random bits. */
  int nextWord() {
    if (next >= WORDS) {
      twist();
      next = 0;
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int i = 0; i < WORDS; i++) {
      int y = state[i] & UPPER | state[(i + 1) % WORDS] & LOWER;
      state[i] = state[(i + SHIFT) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
  }

  /** Returns a float from 0 to below 1, made of 53 random bits. */
  double nextDouble() {
    long a = nextWord() >>> 5;
    long b = nextWord() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  /** Returns an int of {@code bits} random bits. */
  BigInteger nextBits(int bits) {
    byte[] bytes = new byte[(bits + 31) / 32 * 4];
    int left = bits;
    for (int at = bytes.length - 4; at >= 0; at -= 4, left -= 32) {
      int word = nextWord();
      if (left < 32) {
        word >>>= 32 - left;
      }
      bytes[at] = (byte) (word >>> 24);
      bytes[at + 1] = (byte) (word >>> 16);
      bytes[at + 2] = (byte) (word >>> 8);
      bytes[at + 3] = (byte) word;
    }
    return new BigInteger(1, bytes);
  }

  /** Returns at most 63 random bits. */
  long nextSmallBits(int bits) {
    if (bits <= 32) {
      return (nextWord() & MASK) >>> (32 - bits);
    }
    long low = nextWord() & MASK;
    return ((nextWord() & MASK) >>> (64 - bits)) << 32 | low;
  }

  /** Returns the words of the state and, last, the place of the next one. */
  long[] state() {
    long[] copy = new long[WORDS + 1];
    for (int i = 0; i < WORDS; i++) {
      copy[i] = state[i] & MASK;
    }
    copy[WORDS] = next;
    return copy;
  }

  void setState(int[] words, int position) {
    System.arraycopy(words, 0, state, 0, WORDS);
    next = position;
  }
}
