package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.language.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final String UNFINISHED =
      """
      import math
      from functools import reduce

      RATE = 3

      class Shape:
          def area(self, scale):
              width = 2
              return mat

      def outer(items):
          total = 0
          for item in items:
              def inner(x):
                  return tot
              total = inner(item)
          return [
      """;

  private static List<String> namesIn(int line) {
    return new SourceText(UNFINISHED)
        .namesIn(line).stream()
            .filter(name -> name.kind() != KnownName.Kind.BUILTIN)
            .map(KnownName::name)
            .toList();
  }

  @Test
  void namesOfTheFunctionsAroundALineAreKnownInIt() {
    assertThat(namesIn(9))
        .containsExactly("RATE", "Shape", "math", "reduce", "scale", "self", "width");
    assertThat(namesIn(15)).contains("x", "total", "item", "items", "inner", "outer", "RATE");
    assertThat(namesIn(17)).contains("total", "items").doesNotContain("x", "width");
  }

  @Test
  void namesHaveKinds() {
    assertThat(new SourceText(UNFINISHED).namesIn(17))
        .contains(
            new KnownName("math", KnownName.Kind.MODULE),
            new KnownName("Shape", KnownName.Kind.CLASS),
            new KnownName("inner", KnownName.Kind.FUNCTION),
            new KnownName("total", KnownName.Kind.VARIABLE),
            new KnownName("len", KnownName.Kind.BUILTIN));
  }

  @Test
  void aTextThatIsBrokenElsewhereStillKnowsTheNamesAbove() {
    String text = "def f(a):\n    b = 1\n    \n\ndef g(:\n";
    assertThat(new SourceText(text).namesIn(3))
        .contains(new KnownName("b", KnownName.Kind.VARIABLE));
  }

  @Test
  void aTextThatIsBrokenAboveKnowsTheLanguage() {
    assertThat(new SourceText("def f(:\n  x = 1\n").namesIn(2))
        .contains(new KnownName("print", KnownName.Kind.BUILTIN));
  }

  @Test
  void aModuleTellsWhatItOffers() {
    assertThat(new SourceText(UNFINISHED).attributesOfModule("math", 9)).contains("sqrt", "pi");
    assertThat(new SourceText(UNFINISHED).attributesOfModule("total", 17)).isEmpty();
  }

  @Test
  void diagnosticsSayWhere() {
    assertThat(new SourceText("def f(x):\n    return y\n").diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.line()).isEqualTo(2));
    assertThat(new SourceText("lambda x: x").diagnostics()).isEmpty();
  }

  @Test
  void theSyntaxTreeKeepsNeitherBlanksNorComments() throws SourceException {
    assertThat(new SourceText("def f( x ):  # why\n    return x\n").syntax().statements())
        .singleElement()
        .isInstanceOf(Statement.FunctionDefinition.class);
    assertThat(
            new SourceText("def f(x):\n    return x\n")
                .syntax()
                .toString()
                .replaceAll("column=\\d+", ""))
        .isEqualTo(
            new SourceText("def f( x ):  # why\n    return x\n")
                .syntax()
                .toString()
                .replaceAll("column=\\d+", ""));
    assertThatThrownBy(() -> new SourceText("def").syntax()).isInstanceOf(SourceException.class);
  }
}
