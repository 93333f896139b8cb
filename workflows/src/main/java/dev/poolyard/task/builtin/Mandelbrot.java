package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;

/** A picture of the Mandelbrot set, row by row, over -2.5 to 1 and -1 to 1. */
final class Mandelbrot {
  private static final double LEFT = -2.5;
  private static final double WIDTH = 3.5;
  private static final double TOP = -1;
  private static final double HEIGHT = 2;
  private static final double ESCAPED = 4;
  private static final int ITERATIONS_BETWEEN_CHECKS = 1 << 16;

  private Mandelbrot() {}

  static Value row(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    int width = arguments.small("width");
    double imaginary = TOP + HEIGHT * arguments.small("y") / arguments.small("height");
    int most = arguments.small("max_iterations");
    var row = new ArrayList<Value>(width);
    for (int x = 0; x < width; x++) {
      double real = LEFT + WIDTH * x / width;
      row.add(new IntValue(iterations(real, imaginary, most, checkpoint)));
      checkpoint.check(x + 1, width);
    }
    return new ListValue(row);
  }

  private static int iterations(double real, double imaginary, int most, Checkpoint checkpoint)
      throws StoppedException {
    double x = 0;
    double y = 0;
    for (int i = 0; i < most; i++) {
      double xSquared = x * x;
      double ySquared = y * y;
      if (xSquared + ySquared > ESCAPED) {
        return i;
      }
      y = 2 * x * y + imaginary;
      x = xSquared - ySquared + real;
      if (i % ITERATIONS_BETWEEN_CHECKS == ITERATIONS_BETWEEN_CHECKS - 1) {
        checkpoint.check();
      }
    }
    return most;
  }
}
