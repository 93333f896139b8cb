package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {
  @Test
  void oneFunctionRunsOnManyThreads() throws Exception {
    Function function =
        Program.compile(
                """
                CACHE = {}
                def fib(n):
                    if n not in CACHE:
                        CACHE[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
                    return CACHE[n]
                def work(n):
                    total = 0
                    for i in range(2000):
                        total += sum(x * n for x in [i, 1]) % 7
                    return total + fib(n)
                """)
            .function("work");
    List<Value> expected = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      expected.add(call(function, n));
    }
    try (var executor = Executors.newFixedThreadPool(4)) {
      List<Future<Value>> futures = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        int argument = n;
        futures.add(executor.submit(() -> call(function, argument)));
      }
      for (int n = 0; n < 40; n++) {
        assertThat(futures.get(n).get()).isEqualTo(expected.get(n));
      }
    }
  }

  private static Value call(Function function, int n) throws Exception {
    return function.call(List.of(new IntValue(n)), Map.of(), new TestingHost());
  }
}
