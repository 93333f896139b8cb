package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesTest {
  private static String outcome(String program) {
    return Corpus.outcome(program);
  }

  @Test
  void patternsThatTakeExponentialTimeElsewhereEndQuickly() {
    assertThat(
            outcome(
                """
                import re
                def main():
                    return re.match('(a+)+$', 'a' * 10000 + 'b'), re.match('(a|a)*b', 'a' * 10000)
                """))
        .isEqualTo("= (None, None)");
  }

  @Test
  void patternsThatLookAroundOrReferBackAreRefused() {
    assertRefused(
        "import re\nf = lambda t: re.search(r'(a)\\1', t)", "references to earlier groups");
    assertRefused("from re import sub\nf = lambda t: sub('a(?=b)', '', t)", "looking ahead");
    assertRefused("import re\nf = lambda t: re.search('(a*)*', t)", "takes a character");
    assertRefused("import re\nf = lambda t: re.search('a++', t)", "possessive");
  }

  @Test
  void patternsComputedAreRefusedWhenTheyAreCompiled() {
    assertThat(
            outcome(
                """
                import re
                def main():
                    p = 'a(?=b)'
                    try:
                        re.compile(p)
                    except re.error as e:
                        return e.msg
                """))
        .contains("looking ahead or behind is not available");
  }

  @Test
  void attributesThatAreNotAvailableAreNotReachedThroughOperators() {
    assertRefused(
        "import operator\nf = lambda x: operator.attrgetter('real.__class__')(x)", "__class__");
    assertRefused(
        "from operator import methodcaller\nf = lambda x: methodcaller('__reduce__')(x)",
        "__reduce__");
  }

  @Test
  void typesToDispatchOnAreNamesWhereTheyAreQuoted() {
    for (String annotation : List.of("'list[int]'", "'Missing'", "list['int']", "'int | str'")) {
      assertRefused(
          """
          from functools import singledispatch
          @singledispatch
          def f(x): return 1
          @f.register
          def g(x: %s): return 2
          """
              .formatted(annotation),
          "quotes");
    }
  }

  @Test
  void whatIteratorsKeepIsBounded() {
    assertThat(
            outcome(
                """
                from itertools import tee, product, combinations_with_replacement
                def main():
                    out = []
                    for f in (lambda: tee([], 10**9), lambda: product([1], repeat=10**9), lambda: combinations_with_replacement('ab', 10**9)):
                        try:
                            f()
                        except MemoryError as e:
                            out.append(str(e))
                    return len(out)
                """))
        .isEqualTo("= 3");
  }

  private static void assertRefused(String program, String reason) {
    assertThatThrownBy(() -> Program.compile(program))
        .isInstanceOf(SourceException.class)
        .hasStackTraceContaining(reason);
  }
}
