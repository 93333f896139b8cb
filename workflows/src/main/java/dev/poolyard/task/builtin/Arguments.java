package dev.poolyard.task.builtin;

import dev.poolyard.model.TaskParameter;
import dev.poolyard.model.TaskParameter.Misfit;
import dev.poolyard.model.TaskSignature;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The arguments of one call by the names of their parameters, each of the right type and size. */
final class Arguments {
  private final Map<String, Value> values;

  private Arguments(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * Assigns arguments to parameters as Python does.
   *
   * @throws RefusedCallException in the words of Python if they do not fit
   */
  static Arguments bind(
      TaskSignature signature, List<Value> positional, Map<String, Value> keywords)
      throws RefusedCallException {
    List<TaskParameter> parameters = signature.parameters();
    if (positional.size() > parameters.size()) {
      throw tooMany(signature, positional.size());
    }
    var values = new LinkedHashMap<String, Value>();
    for (int i = 0; i < positional.size(); i++) {
      values.put(parameters.get(i).name(), positional.get(i));
    }
    for (Map.Entry<String, Value> keyword : keywords.entrySet()) {
      bindKeyword(signature, values, keyword.getKey(), keyword.getValue());
    }
    for (TaskParameter parameter : parameters) {
      complete(signature, values, parameter);
    }
    return new Arguments(values);
  }

  private static void bindKeyword(
      TaskSignature signature, Map<String, Value> values, String name, Value value)
      throws RefusedCallException {
    if (signature.parameter(name).isEmpty()) {
      throw typeError(signature, "got an unexpected keyword argument '" + name + "'");
    }
    if (values.put(name, value) != null) {
      throw typeError(signature, "got multiple values for argument '" + name + "'");
    }
  }

  private static void complete(
      TaskSignature signature, Map<String, Value> values, TaskParameter parameter)
      throws RefusedCallException {
    Value value = values.get(parameter.name());
    if (value == null) {
      values.put(
          parameter.name(),
          parameter
              .defaultValue()
              .orElseThrow(() ->
                  typeError(signature, "missing required argument '" + parameter.name() + "'")));
      return;
    }
    Optional<Misfit> misfit = parameter.misfit(value);
    if (misfit.isPresent()) {
      throw new RefusedCallException(
          misfit.get().type(), signature.name() + "(): " + misfit.get().message());
    }
  }

  private static RefusedCallException tooMany(TaskSignature signature, int given) {
    int most = signature.parameters().size();
    return typeError(
        signature,
        "takes at most %d argument%s (%d given)".formatted(most, most == 1 ? "" : "s", given));
  }

  private static RefusedCallException typeError(TaskSignature signature, String message) {
    return new RefusedCallException("TypeError", signature.name() + "() " + message);
  }

  Value value(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  BigInteger bigInteger(String name) {
    return switch (value(name)) {
      case IntegerValue integer -> integer.toBigInteger();
      case BoolValue bool -> bool.value() ? BigInteger.ONE : BigInteger.ZERO;
      case Value other -> throw new IllegalStateException(name + " is no integer: " + other);
    };
  }

  /** Returns an integer whose bounds fit a long. */
  long integer(String name) {
    return bigInteger(name).longValueExact();
  }

  /** Returns an integer whose bounds fit an int. */
  int small(String name) {
    return bigInteger(name).intValueExact();
  }

  double number(String name) {
    return value(name) instanceof FloatValue(double number)
        ? number
        : bigInteger(name).doubleValue();
  }

  String text(String name) {
    if (value(name) instanceof StrValue(String text)) {
      return text;
    }
    throw new IllegalStateException(name + " is no text: " + value(name));
  }
}
