package dev.poolyard.model;

import dev.poolyard.language.Purity;
import dev.poolyard.value.Repr;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a built-in task is called.
 *
 * @param purity whether it only computes; reporting progress does not count
 * @param help what it does, in one sentence
 */
public record TaskSignature(
    String name, List<TaskParameter> parameters, Purity purity, String help) {
  public TaskSignature {
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameter called {@code name}. */
  public Optional<TaskParameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** Returns the signature as Python writes it, such as {@code only_sleep(seconds=1)}. */
  public String text() {
    return parameters.stream()
        .map(TaskSignature::text)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String text(TaskParameter parameter) {
    return parameter.name()
        + parameter.defaultValue().map((Value value) -> "=" + Repr.of(value)).orElse("");
  }
}
