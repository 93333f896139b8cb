package dev.poolyard.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A function that leaves each call to another one, by the type of the first argument, as {@code
 * functools.singledispatch} makes it.
 *
 * @param otherwise what is called where no type fits
 * @param cases in the order in which they were registered; of two for one type the last counts
 */
public record DispatchedFunction(FunctionValue otherwise, List<Case> cases)
    implements FunctionValue {

  /**
   * The function for one type.
   *
   * @param type Python's name of the type, such as {@code int}
   */
  public record Case(String type, FunctionValue function) {}

  public DispatchedFunction {
    cases = List.copyOf(cases);
  }

  @Override
  public String name() {
    return otherwise.name();
  }

  @Override
  public List<FunctionValue> parts() {
    List<FunctionValue> parts = new ArrayList<>();
    parts.add(otherwise);
    cases.forEach(each -> parts.add(each.function()));
    return List.copyOf(parts);
  }
}
