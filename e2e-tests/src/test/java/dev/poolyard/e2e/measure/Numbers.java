package dev.poolyard.e2e.measure;

import java.util.Arrays;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Numbers in ascending order. */
record Numbers(double[] sorted) {

  static Numbers of(Collection<? extends Number> values) {
    double[] sorted = values.stream().mapToDouble(Number::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Numbers(sorted);
  }

  static Numbers of(JsonNode list) {
    return of(list.valueStream().map(JsonNode::asDouble).toList());
  }

  double median() {
    return quantile(0.5);
  }

  /** The smallest value that the part {@code part} of all values does not exceed. */
  double quantile(double part) {
    if (sorted.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    int index = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.clamp(index, 0, sorted.length - 1)];
  }

  double largest() {
    return quantile(1);
  }
}
