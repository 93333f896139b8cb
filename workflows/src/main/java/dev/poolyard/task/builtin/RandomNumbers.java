package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Tasks on random numbers, the same ones for the same seed. */
final class RandomNumbers {
  private static final int BETWEEN_CHECKS = 1 << 16;

  private RandomNumbers() {}

  static Value monteCarloPi(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    long samples = arguments.integer("samples");
    var random = new SplittableRandom(arguments.integer("seed"));
    long inside = 0;
    for (long i = 0; i < samples; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      if (x * x + y * y <= 1) {
        inside++;
      }
      if (i % BETWEEN_CHECKS == 0) {
        checkpoint.check(i, samples);
      }
    }
    return new FloatValue(4.0 * inside / samples);
  }

  static Value sortNumbers(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    int count = arguments.small("count");
    var random = new SplittableRandom(arguments.integer("seed"));
    var numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextDouble();
      if (i % BETWEEN_CHECKS == 0) {
        checkpoint.check();
      }
    }
    double[] sorted = sort(numbers, checkpoint);
    return new ListValue(
        List.of(
            new FloatValue(sorted[0]),
            new FloatValue(sorted[count / 2]),
            new FloatValue(sorted[count - 1])));
  }

  /** Sorts in runs and merges those, since the library's sort of it all could not be stopped. */
  private static double[] sort(double[] numbers, Checkpoint checkpoint) throws StoppedException {
    int count = numbers.length;
    for (int from = 0; from < count; from += BETWEEN_CHECKS) {
      checkpoint.check(from / 2.0, count);
      Arrays.sort(numbers, from, Math.min(count, from + BETWEEN_CHECKS));
    }
    double[] source = numbers;
    double[] target = new double[count];
    for (long run = BETWEEN_CHECKS; run < count; run *= 2) {
      for (long from = 0; from < count; from += 2 * run) {
        int middle = (int) Math.min(count, from + run);
        merge(source, target, (int) from, middle, (int) Math.min(count, from + 2 * run));
        checkpoint.check();
      }
      double[] merged = target;
      target = source;
      source = merged;
    }
    return source;
  }

  private static void merge(double[] source, double[] target, int from, int middle, int to) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right == to || (left < middle && source[left] <= source[right]);
      target[i] = takeLeft ? source[left++] : source[right++];
    }
  }

  static Value matrixMultiply(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    int n = arguments.small("n");
    var random = new SplittableRandom(arguments.integer("seed"));
    double[][] left = matrix(n, random);
    double[][] right = matrix(n, random);
    double trace = 0;
    var row = new double[n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(row, 0);
      for (int k = 0; k < n; k++) {
        double factor = left[i][k];
        for (int j = 0; j < n; j++) {
          row[j] += factor * right[k][j];
        }
      }
      trace += row[i];
      checkpoint.check(i + 1, n);
    }
    return new FloatValue(trace);
  }

  private static double[][] matrix(int n, SplittableRandom random) {
    var matrix = new double[n][n];
    for (double[] row : matrix) {
      Arrays.setAll(row, i -> random.nextDouble());
    }
    return matrix;
  }
}
