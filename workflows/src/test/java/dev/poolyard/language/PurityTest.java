package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PurityTest {
  private static Purity of(String source) throws SourceException {
    Program program = Program.compile(source);
    return program.purity(program.defaultName());
  }

  @Test
  void functionThatOnlyComputesIsPure() throws SourceException {
    assertThat(of("import math\nlambda x: math.sqrt(x) + len(str(x))").pure()).isTrue();
  }

  @Test
  void recursiveFunctionIsPure() throws SourceException {
    assertThat(of("def f(n): return n if n < 2 else f(n - 1)").pure()).isTrue();
  }

  @Test
  void printingIsImpure() throws SourceException {
    assertThat(of("def f(x):\n    y = x\n    print(y)\n    return y").reasons())
        .containsExactly(new Purity.Reason(3, "calls print"));
  }

  @Test
  void impurityIsInherited() throws SourceException {
    assertThat(of("import time\ndef g():\n  time.sleep(1)\ndef f():\n  return g()").reasons())
        .containsExactly(new Purity.Reason(5, "calls g, which calls time.sleep"));
  }

  @Test
  void impurityIsFoundInsideLambdasAndUnderOtherNames() throws SourceException {
    assertThat(of("def f(xs): return list(map(lambda x: print(x), xs))").pure()).isFalse();
    assertThat(of("def f(xs): return list(map(print, xs))").pure()).isFalse();
    assertThat(of("from os import getpid as g\nlambda: g()").reasons())
        .containsExactly(new Purity.Reason(2, "calls g"));
    assertThat(of("import threading as t\nlambda: t.get_ident()").pure()).isFalse();
    assertThat(of("def f():\n  import time\n  return time.time()").pure()).isFalse();
    assertThat(of("lambda: progress(0.5)").pure()).isFalse();
  }
}
