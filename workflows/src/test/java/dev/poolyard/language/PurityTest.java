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

  @Test
  void randomNumbersWithoutASeedAreImpure() throws SourceException {
    assertThat(of("import random\ndef f():\n  return random.random()").reasons())
        .containsExactly(new Purity.Reason(3, "calls random.random without a seed"));
    assertThat(of("from random import choice as c\nlambda xs: c(xs)").pure()).isFalse();
    assertThat(of("import random as r\nlambda: r.Random().random()").pure()).isFalse();
    assertThat(of("import random\nlambda: random.Random(None)").pure()).isFalse();
    assertThat(of("import random\nlambda: random.seed()").pure()).isFalse();
    assertThat(of("import random\nlambda xs: list(map(random.Random, xs))").pure()).isFalse();
    assertThat(of("def f():\n  import random\n  return random.random()").pure()).isFalse();
    assertThat(of("import random\ndef f(g=random.random): return g()").pure()).isFalse();
    assertThat(of("import random\nlambda g: g(random)").pure()).isFalse();
  }

  @Test
  void randomNumbersAfterASeedArePure() throws SourceException {
    assertThat(of("import random\ndef f(n):\n  random.seed(n)\n  return random.random()").pure())
        .isTrue();
    assertThat(of("import random\nlambda n: random.Random(n).random()").pure()).isTrue();
    assertThat(
            of("""
            from random import seed, random
            def f(xs):
                seed(a=4)
                return [random() for x in xs], (lambda: random())()
            """)
                .pure())
        .isTrue();
    assertThat(of("import random\nlambda n: random.seed(n)").pure()).isTrue();
  }

  @Test
  void seedsThatMayNotHappenFirstDoNotCount() throws SourceException {
    assertThat(
            of("""
            import random
            def f(n):
                if n:
                    random.seed(n)
                return random.random()
            """)
                .pure())
        .isFalse();
    assertThat(
            of("""
            import random
            def f(n):
                x = random.random()
                random.seed(n)
                return x
            """)
                .reasons())
        .containsExactly(new Purity.Reason(3, "calls random.random without a seed"));
    assertThat(of("import random\ndef f():\n  random.seed(random.random())").pure()).isFalse();
    assertThat(
            of("""
            import random
            def draw():
                return random.random()
            def f():
                random.seed(1)
                return draw()
            """)
                .pure())
        .isFalse();
    assertThat(
            of("""
            import random
            def f():
                def start():
                    random.seed(1)
                start()
                return random.random()
            """)
                .pure())
        .isFalse();
  }
}
