package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.poolyard.value.IntValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
  private static Object run(String source, Host host) throws Exception {
    Program program = Program.compile(source);
    return program.function(program.defaultName()).call(List.of(), Map.of(), host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f():\n  while True: pass",
        "def f():\n  for i in range(10**15): pass",
        "lambda: sum(range(10**15))",
        "lambda: [0 for a in range(10**9) if False]",
        "lambda: any(x < 0 for x in range(10**15))",
        "lambda: -1.5 in range(10**15)",
        "lambda: max(range(10**15))",
        "lambda: sorted(x for x in range(10**15) if x < 0)",
        "lambda: list(filter(None, (0 for _ in range(10**15))))",
        "lambda: dict.fromkeys(0 for _ in range(10**15))",
        "from functools import reduce\nlambda: reduce(lambda a, b: 0, range(10**15))",
        "def f():\n  while True:\n    try:\n      while True: pass\n    except BaseException: pass\n    finally: pass",
        "def g(): g2()\ndef g2(): pass\ndef f():\n  while True: g()",
      })
  void stopIsHeardSoon(String source) throws Exception {
    TestingHost host = new TestingHost();
    CompletableFuture<Object> result = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .start(() -> {
              try {
                result.complete(run(source, host));
              } catch (Exception e) {
                result.completeExceptionally(e);
              }
            });
    host.requestStop();
    assertThatThrownBy(() -> result.get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StoppedException.class);
    thread.join();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lambda: 10**10**8 | MemoryError",
        "lambda: 2**1000001 | MemoryError",
        "lambda: 1 << 10**7 | MemoryError",
        "lambda: 'a' * 10**12 | MemoryError",
        "lambda: [0] * 10**8 | MemoryError",
        "lambda: list(range(10**12)) | MemoryError",
        "lambda: 'x'.ljust(10**9) | MemoryError",
        "lambda: f'{1:1000000000}' | MemoryError",
        "lambda: '%1000000000d' % 1 | MemoryError",
        "lambda: (lambda f: f(f))(lambda f: f(f)) | RecursionError",
        "import math; lambda: math.factorial(10**7) | MemoryError",
      })
  void valueThatGrowsTooLargeIsAnError(String source, String type) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            assertThatThrownBy(() -> run(source.replace("\\n", "\n"), new TestingHost()))
                .isInstanceOfSatisfying(
                    FunctionException.class, e -> assertThat(e.type()).isEqualTo(type)));
  }

  @Test
  void doublingStringEnds() {
    assertThatThrownBy(() -> run("def f():\n  s = 'ab'\n  while True: s += s", new TestingHost()))
        .isInstanceOfSatisfying(
            FunctionException.class, e -> assertThat(e.type()).isEqualTo("MemoryError"));
  }

  @Test
  void squaringNumberEnds() {
    assertThatThrownBy(() -> run("def f():\n  n = 3\n  while True: n *= n", new TestingHost()))
        .isInstanceOfSatisfying(
            FunctionException.class, e -> assertThat(e.type()).isEqualTo("MemoryError"));
  }

  /** Cold code takes far more stack than compiled code, so workers need threads of this size. */
  @Test
  void deepRecursionFitsAThreadOfFourMegabytes() throws Exception {
    String source =
        "def g(n):\n  if n:\n    for x in [1]:\n      return 1 + max(0, g(n - 1))\n  return 0\ndef f(): return g(900)";
    CompletableFuture<Object> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            result.complete(run(source, new TestingHost()));
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(null, task, "deep", 4L << 20);
    thread.start();
    assertThat(result.get(60, TimeUnit.SECONDS)).isEqualTo(new IntValue(900));
    thread.join();
  }
}
