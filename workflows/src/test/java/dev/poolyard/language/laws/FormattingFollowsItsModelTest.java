package dev.poolyard.language.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Format specifications write exact decimals, and numbers that are read back the same. */
class FormattingFollowsItsModelTest {
  private static final TestingProgram PROGRAM =
      TestingProgram.of(
          """
          def written(value, spec):
              text = f'{value:{spec}}'
              assert text == format(value, spec) == ('{:' + spec + '}').format(value)
              return text

          def in_all_bases(n):
              return f'{n:b}', f'{n:o}', f'{n:d}', f'{n:x}', f'{n:X}', str(n), repr(n)

          def read_again(n):
              texts = f'{n:b}', f'{n:o}', f'{n}', f'{n:x}'
              prefixed = bin(n), oct(n), str(n), f'{n:#x}'
              return ([int(text, base) for text, base in zip(texts, (2, 8, 10, 16))]
                      + [int(text, 0) for text in prefixed])
          """);

  @Provide
  Arbitrary<BigInteger> integers() {
    return DrawnNumbers.integers();
  }

  @Provide
  Arbitrary<Double> floats() {
    return DrawnNumbers.floats();
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("", "-", "+", " ").withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> alignments() {
    return Arbitraries.of("<", ">", "^", "=").withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> fills() {
    return Arbitraries.of("", " ", "*", "0", "é", "😀", "<").withoutEdgeCases();
  }

  @Property(tries = 500)
  void ints_are_written_in_every_base(@ForAll("integers") BigInteger n) {
    assertThat(PROGRAM.call("in_all_bases", n))
        .isEqualTo(
            List.of(
                n.toString(2),
                n.toString(8),
                n.toString(),
                n.toString(16),
                n.toString(16).toUpperCase(Locale.ROOT),
                n.toString(),
                n.toString()));
  }

  @Property(tries = 500)
  void ints_are_read_back_from_every_base(@ForAll("integers") BigInteger n) {
    assertThat(PROGRAM.call("read_again", n)).isEqualTo(List.of(n, n, n, n, n, n, n, n));
  }

  @Property(tries = 500)
  void digits_are_grouped_from_the_right(
      @ForAll("integers") BigInteger n, @ForAll("signs") String sign) {
    String digits = String.format(Locale.ROOT, "%,d", n.abs());

    assertThat(PROGRAM.call("written", n, sign + ","))
        .isEqualTo(signed(n.signum() < 0, sign, digits));
    assertThat(PROGRAM.call("written", n, sign + "_d"))
        .isEqualTo(signed(n.signum() < 0, sign, digits.replace(',', '_')));
    assertThat(PROGRAM.call("written", n, sign + "_x"))
        .isEqualTo(
            signed(
                n.signum() < 0, sign, n.abs().toString(16).replaceAll("(?<=.)(?=(.{4})+$)", "_")));
  }

  @Property(tries = 1000)
  void a_number_is_padded_to_its_width(
      @ForAll("integers") BigInteger n,
      @ForAll("fills") String fill,
      @ForAll("alignments") String alignment,
      @ForAll("signs") String sign,
      @ForAll @IntRange(min = 1, max = 40) int width) {
    String prefix = signed(n.signum() < 0, sign, "");
    String digits = n.abs().toString();

    assertThat(PROGRAM.call("written", n, fill + alignment + sign + width))
        .isEqualTo(padded(prefix, digits, fill, alignment, width));
  }

  @Property(tries = 500)
  void a_text_is_cut_and_padded_by_characters(
      @ForAll("texts") String text,
      @ForAll("fills") String fill,
      @ForAll("textAlignments") String alignment,
      @ForAll @IntRange(min = 1, max = 12) int width,
      @ForAll @IntRange(max = 12) int precision) {
    int[] characters = text.codePoints().limit(precision).toArray();
    String cut = new String(characters, 0, characters.length);

    assertThat(PROGRAM.call("written", text, fill + alignment + width + "." + precision))
        .isEqualTo(padded("", cut, fill, alignment, width));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "é", "中", "😀")
        .list()
        .ofMaxSize(10)
        .map(characters -> String.join("", characters))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> textAlignments() {
    return Arbitraries.of("<", ">", "^").withoutEdgeCases();
  }

  @Property(tries = 500)
  void fixed_decimals_are_exact(
      @ForAll("floats") double x,
      @ForAll("signs") String sign,
      @ForAll @IntRange(max = 30) int precision) {
    assertThat(PROGRAM.call("written", x, sign + "." + precision + "f"))
        .isEqualTo(signed(isNegative(x), sign, fixed(x, precision)));
  }

  @Property(tries = 500)
  void percentages_are_decimals_of_the_hundredfold(
      @ForAll @IntRange(min = -100_000, max = 100_000) int thousandths,
      @ForAll @IntRange(max = 10) int precision) {
    double x = thousandths / 1000.0;

    assertThat(PROGRAM.call("written", x, "." + precision + "%"))
        .isEqualTo(signed(x < 0, "", fixed(x * 100, precision)) + "%");
  }

  @Property(tries = 500)
  void exponents_follow_exact_digits(
      @ForAll("floats") double x, @ForAll @IntRange(max = 25) int precision) {
    assertThat(PROGRAM.call("written", x, "." + precision + "e"))
        .isEqualTo(signed(isNegative(x), "", scientific(x, precision, false)));
  }

  @Property(tries = 500)
  void general_numbers_are_decimals_where_those_are_short(
      @ForAll("floats") double x, @ForAll @IntRange(min = 1, max = 20) int precision) {
    int exponent = exponent(rounded(x, precision));
    String expected =
        exponent >= -4 && exponent < precision
            ? withoutZeros(fixed(x, precision - 1 - exponent))
            : scientific(x, precision - 1, true);

    assertThat(PROGRAM.call("written", x, "." + precision + "g"))
        .isEqualTo(signed(isNegative(x), "", expected));
  }

  private static boolean isNegative(double x) {
    return Math.copySign(1, x) < 0;
  }

  private static String signed(boolean negative, String sign, String digits) {
    return (negative ? "-" : sign.equals("-") ? "" : sign) + digits;
  }

  private static String padded(
      String prefix, String digits, String fill, String alignment, int width) {
    String space = fill.isEmpty() ? " " : fill;
    int missing = Math.max(0, width - prefix.length() - digits.codePointCount(0, digits.length()));
    return switch (alignment) {
      case "<" -> prefix + digits + space.repeat(missing);
      case ">" -> space.repeat(missing) + prefix + digits;
      case "=" -> prefix + space.repeat(missing) + digits;
      default -> space.repeat(missing / 2) + prefix + digits + space.repeat(missing - missing / 2);
    };
  }

  private static String fixed(double x, int precision) {
    return new BigDecimal(x).abs().setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Returns the exact value to so many digits. */
  private static BigDecimal rounded(double x, int digits) {
    return new BigDecimal(x).abs().round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static int exponent(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
  }

  private static String scientific(double x, int precision, boolean bare) {
    BigDecimal number = rounded(x, precision + 1);
    int exponent = exponent(number);
    String mantissa = number.movePointLeft(exponent).setScale(precision).toPlainString();
    return (bare ? withoutZeros(mantissa) : mantissa)
        + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  private static String withoutZeros(String decimal) {
    return decimal.contains(".") ? decimal.replaceAll("\\.?0+$", "") : decimal;
  }
}
