package dev.poolyard.model;

import dev.poolyard.language.Purity;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in tasks, as documents and people know them. What they do is in the package {@code
 * task.builtin}, which is tested to have exactly these.
 */
public final class TaskSignatures {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final int TEXT_LENGTH = 16 * 1024 * 1024;
  private static final Purity PURE = new Purity(true, List.of());
  private static final Purity PRINTS =
      new Purity(false, List.of(new Purity.Reason(1, "prints its worker to the console")));

  private static final Map<String, TaskSignature> SIGNATURES = new LinkedHashMap<>();

  static {
    impure(
        "Prints its worker and sleeps.", "only_sleep", number("seconds", new IntValue(1), 0, 3600));
    impure(
        "Prints its worker and counts from 0 to n, one by one.",
        "crunch_numbers",
        integer("n", 10_000_000, 0, 1e12));
    pure("Returns x · x.", "square", anyNumber("x"));
    pure("Returns x · x · x.", "cube", anyNumber("x"));
    pure("Returns x + y.", "add", anyNumber("x"), anyNumber("y"));
    pure("Returns x · y.", "multiply", anyNumber("x"), anyNumber("y"));
    pure("Returns whether n can be halved.", "is_even", anyInteger("n"));
    pure("Returns whether n is a prime number, by trial division.", "is_prime", anyInteger("n"));
    pure(
        "Returns the n-th Fibonacci number, from fib(0) = 0 and fib(1) = 1, by plain recursion.",
        "fib",
        requiredInteger("n", 0, 90));
    pure("Returns the product of 1 to n.", "factorial", requiredInteger("n", 0, 20_000));
    pure(
        "Returns how many numbers the Collatz sequence from n down to 1 has.",
        "collatz_length",
        requiredInteger("n", 1, INFINITY));
    pure(
        "Returns row y of a picture of the Mandelbrot set: the iterations of each point.",
        "mandelbrot_row",
        requiredInteger("y", 0, 9_999),
        integer("width", 80, 1, 10_000),
        integer("height", 40, 1, 10_000),
        integer("max_iterations", 1000, 1, 1_000_000));
    pure(
        "Estimates π from random points in a square, the same for the same seed.",
        "monte_carlo_pi",
        integer("samples", 1_000_000, 1, 1e10),
        integer("seed", 0, -1e15, 1e15));
    pure(
        "Sorts random numbers and returns the least, the middle and the greatest.",
        "sort_numbers",
        integer("count", 1_000_000, 1, 10_000_000),
        integer("seed", 0, -1e15, 1e15));
    pure(
        "Multiplies two random n × n matrices and returns the sum of the diagonal.",
        "matrix_multiply",
        integer("n", 200, 1, 2000),
        integer("seed", 0, -1e15, 1e15));
    pure(
        "Hashes a text with SHA-256, then the hash, and so on, and returns the last as hex.",
        "sha256_chain",
        integer("rounds", 100_000, 1, 1e10),
        text("text", Optional.of(new StrValue(""))));
    pure("Returns how many words a text has.", "word_count", text("text", Optional.empty()));
    pure("Returns how many characters a word has.", "word_length", text("word", Optional.empty()));
  }

  private TaskSignatures() {}

  /** Returns all signatures in the order of the help page; unmodifiable. */
  public static Collection<TaskSignature> all() {
    return Collections.unmodifiableCollection(SIGNATURES.values());
  }

  /** Returns the signature of the task called {@code name}. */
  public static Optional<TaskSignature> find(String name) {
    return Optional.ofNullable(SIGNATURES.get(name));
  }

  private static void pure(String help, String name, TaskParameter... parameters) {
    add(new TaskSignature(name, List.of(parameters), PURE, help));
  }

  private static void impure(String help, String name, TaskParameter... parameters) {
    add(new TaskSignature(name, List.of(parameters), PRINTS, help));
  }

  private static void add(TaskSignature signature) {
    SIGNATURES.put(signature.name(), signature);
  }

  private static TaskParameter anyNumber(String name) {
    return new TaskParameter(
        name, TaskParameter.Kind.NUMBER, Optional.empty(), -INFINITY, INFINITY);
  }

  private static TaskParameter number(String name, Value orElse, double min, double max) {
    return new TaskParameter(name, TaskParameter.Kind.NUMBER, Optional.of(orElse), min, max);
  }

  private static TaskParameter anyInteger(String name) {
    return requiredInteger(name, -INFINITY, INFINITY);
  }

  private static TaskParameter requiredInteger(String name, double min, double max) {
    return new TaskParameter(name, TaskParameter.Kind.INTEGER, Optional.empty(), min, max);
  }

  private static TaskParameter integer(String name, long orElse, double min, double max) {
    return new TaskParameter(
        name, TaskParameter.Kind.INTEGER, Optional.of(new IntValue(orElse)), min, max);
  }

  private static TaskParameter text(String name, Optional<Value> orElse) {
    return new TaskParameter(name, TaskParameter.Kind.TEXT, orElse, 0, TEXT_LENGTH);
  }
}
