package dev.poolyard.task.builtin;

import dev.poolyard.language.Purity;
import dev.poolyard.model.TaskSignature;
import dev.poolyard.model.TaskSignatures;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All built-in tasks by their names. */
public final class BuiltInTasks {
  private static final Map<String, BuiltInTask> TASKS = new LinkedHashMap<>();

  static {
    put("only_sleep", WorkerTasks::onlySleep);
    put("crunch_numbers", WorkerTasks::crunchNumbers);
    put("square", Arithmetic::square);
    put("cube", Arithmetic::cube);
    put("add", Arithmetic::add);
    put("multiply", Arithmetic::multiply);
    put("is_even", Arithmetic::isEven);
    put("is_prime", Primes::isPrime);
    put("fib", Recurrences::fib);
    put("factorial", Recurrences::factorial);
    put("collatz_length", Recurrences::collatzLength);
    put("mandelbrot_row", Mandelbrot::row);
    put("monte_carlo_pi", RandomNumbers::monteCarloPi);
    put("sort_numbers", RandomNumbers::sortNumbers);
    put("matrix_multiply", RandomNumbers::matrixMultiply);
    put("sha256_chain", Hashes::sha256Chain);
    put("word_count", Words::wordCount);
    put("word_length", Words::wordLength);
  }

  private BuiltInTasks() {}

  /** Returns the task called {@code name}. */
  public static Optional<BuiltInTask> find(String name) {
    return Optional.ofNullable(TASKS.get(name));
  }

  /** Returns whether the task called {@code name} only computes; nothing if there is no such. */
  public static Optional<Purity> purity(String name) {
    return TaskSignatures.find(name).map(TaskSignature::purity);
  }

  /** Returns all tasks; unmodifiable. */
  public static Collection<BuiltInTask> all() {
    return Collections.unmodifiableCollection(TASKS.values());
  }

  private static void put(String name, TaskBody body) {
    TaskSignature signature =
        TaskSignatures.find(name)
            .orElseThrow(() -> new IllegalStateException("no signature is called " + name));
    TASKS.put(name, new BuiltInTask(signature, body));
  }
}
