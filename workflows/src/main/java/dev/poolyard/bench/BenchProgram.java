package dev.poolyard.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A program of the suite {@code language}: a text that means the same to Poolyard and to CPython,
 * with a function {@code run} of one integer that returns an integer.
 *
 * @param name of its file, without the ending
 * @param title what it does; {@code %s} is its argument
 * @param full the argument when it is measured
 * @param tiny the argument when it is only tried
 */
record BenchProgram(String name, String title, long full, long tiny) {
  static final BenchProgram COUNTING =
      new BenchProgram("counting_for", "counting to %s with for", 10_000_000, 1_000);

  static final List<BenchProgram> ALL =
      List.of(
          COUNTING,
          new BenchProgram("counting_while", "counting to %s with while", 10_000_000, 1_000),
          new BenchProgram("fib", "fib(%s)", 27, 10),
          new BenchProgram("primes", "primes below %s, a list", 300_000, 100),
          new BenchProgram("sorting", "sorting %s integers, three ways", 200_000, 100),
          new BenchProgram("strings", "building text from %s pieces", 1_000_000, 100),
          new BenchProgram("dict_counting", "counting %s words in a dict", 2_000_000, 100),
          new BenchProgram("generators", "three generators, %s numbers", 2_000_000, 100),
          new BenchProgram("classes", "methods called %s times", 1_000_000, 100));

  long argument(BenchSize size) {
    return switch (size) {
      case FULL -> full;
      case TINY -> tiny;
    };
  }

  String title(BenchSize size) {
    return title.formatted(String.format(Locale.ROOT, "%,d", argument(size)));
  }

  String source() {
    return text("language/" + name + ".py");
  }

  /** Returns a program like no other, of the same kind for every {@code number}. */
  static String fresh(int number) {
    return text("language/fresh.py").replace("NUMBER", Integer.toString(number));
  }

  /** Returns the text of a file beside this class. */
  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(BenchProgram.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
