package dev.poolyard.model;

import dev.poolyard.language.Purity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a function node before it runs.
 *
 * @param name the name of the function, such as {@code is_prime} or {@code <lambda>}
 * @param pure whether it only computes
 * @param reasons why it is not pure, empty if it is
 * @param stranded what it surely returns that can never leave its process, such as {@code a
 *     generator}; null if its text does not tell
 */
public record FunctionReport(
    String name, boolean pure, List<Purity.Reason> reasons, @Nullable String stranded) {
  public FunctionReport {
    reasons = List.copyOf(reasons);
  }
}
