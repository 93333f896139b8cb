package dev.poolyard.task.builtin;

import dev.poolyard.language.FunctionException;

/** Arguments that do not fit a task, in the words of Python. */
final class RefusedCallException extends Exception {
  private static final long serialVersionUID = 1;

  private final String type;
  private final String explanation;

  RefusedCallException(String type, String explanation) {
    super(explanation);
    this.type = type;
    this.explanation = explanation;
  }

  /** Returns this as the exception that the function ended with. */
  FunctionException toFunctionException(String task) {
    return new FunctionException(
        type,
        explanation,
        """
        Traceback (most recent call last):
          File "<built-in task>", in %s
        %s: %s\
        """
            .formatted(task, type, explanation));
  }
}
