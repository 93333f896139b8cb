package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.value.IntValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call never sees what another call did, whatever a program keeps its counts in. */
class StateTest {
  private static Object call(Function function) {
    try {
      return function.call(List.of(), Map.of(), new TestingHost());
    } catch (FunctionException | StoppedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f(seen=[]):\n  seen.append(1)\n  return len(seen)",
        "def f(*, seen={}):\n  seen[len(seen)] = 1\n  return len(seen)",
        "SEEN = []\ndef f():\n  SEEN.append(1)\n  return len(SEEN)",
        "SEEN = {}\ndef f():\n  SEEN[len(SEEN)] = 1\n  return len(SEEN)",
        "SEEN = ([],)\ndef f():\n  SEEN[0].append(1)\n  return len(SEEN[0])",
        "def f():\n  f.calls = getattr(f, 'calls', 0) + 1\n  return f.calls",
        "class A:\n  calls = 0\ndef f():\n  A.calls += 1\n  return A.calls",
        "class A:\n  def __init__(self): self.n = 0\nA0 = A()\ndef f():\n  A0.n += 1\n  return A0.n",
        "def make():\n  n = 0\n  def step():\n    nonlocal n\n    n += 1\n    return n\n  return step\n"
            + "STEP = make()\ndef f(): return STEP()",
        "def g():\n  n = 0\n  while True:\n    n += 1\n    yield n\nG = g()\ndef f(): return next(G)",
        "IT = iter([1, 2, 3, 4, 5])\ndef f(): return next(IT)",
        "from functools import lru_cache\nCALLS = []\n@lru_cache\ndef g():\n  CALLS.append(1)\n"
            + "  return len(CALLS)\ndef f(): return g()",
        "from itertools import count\nC = count(1)\ndef f(): return next(C)",
        "from functools import partial\nP = partial([].append, 1)\nL = []\n"
            + "Q = partial(L.append, 1)\ndef f():\n  Q()\n  return len(L)",
        "from functools import singledispatch\n@singledispatch\ndef g(x): return 1\n"
            + "def f():\n  before = g(5)\n  g.register(int, lambda x: 2)\n  return before",
        "from functools import cached_property\nclass A:\n  n = 0\n  @cached_property\n"
            + "  def x(self):\n    A.n += 1\n    return A.n\nA0 = A()\ndef f(): return A0.x",
        "import random\nR = random.Random(3)\ndef f(): return 1 if R.random() < 0.3 else 0",
        "from collections import defaultdict\nD = defaultdict(list)\n"
            + "def f():\n  D['a'].append(1)\n  return len(D['a'])",
        """
        from functools import lru_cache
        LOG = []
        class A:
          made = 0
          def __init__(self):
            A.made += 1
        @lru_cache(maxsize=None)
        def cached(n):
          LOG.append(n)
          return len(LOG)
        def counter():
          n = 0
          def step():
            nonlocal n
            n += 1
            return n
          return step
        STEP = counter()
        def numbers():
          while True:
            yield STEP()
        NUMBERS = numbers()
        def remember(x, seen=[]):
          seen.append(x)
          return len(seen)
        def f():
          A()
          f.calls = getattr(f, "calls", 0) + 1
          return max(A.made, cached(7), next(NUMBERS), remember(A), f.calls, len(LOG))
        """,
      })
  void callsAlwaysBeginAnew(String source) throws Exception {
    Program program = Program.compile(source);
    Function function = program.function("f");
    assertThat(call(function)).isEqualTo(new IntValue(1));
    assertThat(call(function)).isEqualTo(new IntValue(1));
    assertThat(call(Program.compile(source).function("f"))).isEqualTo(new IntValue(1));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<CompletableFuture<Object>> results =
          IntStream.range(0, 200)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(function), threads))
              .toList();
      assertThat(results).allSatisfy(r -> assertThat(r.join()).isEqualTo(new IntValue(1)));
    }
  }
}
