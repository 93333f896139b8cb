package dev.poolyard.language;

import dev.poolyard.value.Repr;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Makes literals at random, with a liking for those at which programs go wrong. */
final class RandomLiterals {
  private static final List<String> CHARACTERS =
      List.of(
          "a", "b", "c", "A", "B", "Z", "0", "1", "9", " ", " ", "\\t", "\\n", "\\r", "'", "\"",
          "\\\\", "-", "+", ".", ",", "_", "%", "{", "}", "é", "ß", "İ", "ǆ", "ﬁ", "٣", "²", "Ⅷ",
          "中", "\u00a0", "\\x1c", "\\x85", "\\u2028", "\\x00", "\\x7f", "\\u0301", "😀", "𝔘", "Σ",
          "\\xad", "\\u200b", "ſ", "½");

  private final Random random;
  private final RandomPatterns patterns;

  RandomLiterals(Random random) {
    this.random = random;
    this.patterns = new RandomPatterns(random);
  }

  String of(String name) {
    return switch (name) {
      case "INT" -> integer();
      case "SMALL" -> Integer.toString(random.nextInt(8) - 2);
      case "FLOAT" -> real();
      case "STR" -> string();
      case "WORD" -> word();
      case "SPEC" -> specification();
      case "PERCENT" -> percent();
      case "PATTERN" -> patterns.pattern();
      case "REPLACEMENT" -> patterns.replacement();
      default -> throw new IllegalArgumentException("no literal is called " + name);
    };
  }

  private String integer() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> Integer.toString(random.nextInt(10));
      case 3 -> Integer.toString(random.nextInt(2001) - 1000);
      case 4 -> Long.toString(random.nextLong());
      case 5 -> {
        BigInteger power = BigInteger.TWO.pow(random.nextInt(130));
        yield power.add(BigInteger.valueOf(random.nextInt(3) - 1)).toString();
      }
      case 6 -> "-" + new BigInteger(random.nextInt(1, 200), random);
      default -> BigInteger.TEN.pow(random.nextInt(30)).toString();
    };
  }

  private String real() {
    double value =
        switch (random.nextInt(7)) {
          case 0, 1 -> random.nextInt(200) / 8.0;
          case 2 -> (random.nextInt(2001) - 1000) / 100.0;
          case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
          case 4 -> Double.longBitsToDouble(random.nextLong());
          case 5 -> random.nextInt(20) + 0.5;
          default -> Math.pow(2, random.nextInt(140) - 70);
        };
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "float('" + Repr.ofFloat(value) + "')";
    }
    return Repr.ofFloat(value);
  }

  private String string() {
    StringBuilder text = new StringBuilder("'");
    for (int i = random.nextInt(random.nextInt(10) + 1); i > 0; i--) {
      String character = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
      text.append(character.equals("'") ? "\\'" : character);
    }
    return text.append('\'').toString();
  }

  private String word() {
    StringBuilder text = new StringBuilder("'");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append("abcAB 01,.".charAt(random.nextInt(10)));
    }
    return text.append('\'').toString();
  }

  private String specification() {
    StringBuilder spec = new StringBuilder();
    if (random.nextInt(4) == 0) {
      spec.append(random.nextBoolean() ? "" : oneOf("*", "0", "_", "é", "😀", " "));
      spec.append(oneOf("<", ">", "^", "="));
    }
    spec.append(maybe(5, "+", "-", " ")).append(maybe(9, "z")).append(maybe(6, "#"));
    spec.append(maybe(6, "0")).append(maybe(3, "1", "5", "8", "12", "21"));
    spec.append(maybe(6, ",", "_")).append(maybe(3, ".0", ".1", ".2", ".3", ".6", ".17"));
    return spec.append(
            maybe(
                2, "d", "f", "e", "g", "s", "x", "X", "o", "b", "c", "n", "%", "F", "E", "G", "r",
                "q"))
        .toString();
  }

  private String percent() {
    StringBuilder spec = new StringBuilder("%");
    spec.append(maybe(5, "-", "+", " ", "0", "#", "-0", "+0", "0#"));
    spec.append(maybe(3, "1", "5", "8", "12")).append(maybe(4, ".0", ".1", ".3", ".8", "."));
    return spec.append(maybe(12, "l"))
        .append(
            oneOf(
                "d", "i", "u", "s", "r", "a", "f", "F", "e", "E", "g", "G", "x", "X", "o", "c", "%",
                "q"))
        .toString();
  }

  private String maybe(int inverse, String... choices) {
    return random.nextInt(inverse) == 0 || inverse == 1 ? oneOf(choices) : "";
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
