package dev.poolyard.language.laws;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.language.TestingHost;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program whose functions are called with Java's values and answer with them. */
final class TestingProgram {
  private final Program program;
  private final TestingHost host = new TestingHost();

  private TestingProgram(Program program) {
    this.program = program;
  }

  static TestingProgram of(String source) {
    try {
      return new TestingProgram(Program.compile(source));
    } catch (SourceException e) {
      throw new IllegalArgumentException(e.diagnostics().toString(), e);
    }
  }

  /**
   * Returns what the function gives: ints as {@code BigInteger}, lists and tuples as {@code List};
   * or the type and the message of its exception as one text.
   */
  Object call(String function, @Nullable Object... arguments) {
    List<Value> values = Arrays.stream(arguments).map(TestingProgram::in).toList();
    try {
      return out(program.function(function).call(values, Map.of(), host));
    } catch (FunctionException e) {
      return e.type() + ": " + e.message();
    } catch (StoppedException e) {
      throw new IllegalStateException("nobody stopped it", e);
    }
  }

  private static Value in(@Nullable Object object) {
    return switch (object) {
      case null -> NoneValue.NONE;
      case Integer value -> IntegerValue.of(BigInteger.valueOf(value));
      case BigInteger value -> IntegerValue.of(value);
      case Double value -> new FloatValue(value);
      case Boolean value -> BoolValue.of(value);
      case String value -> new StrValue(value);
      case List<?> list -> new ListValue(list.stream().map(TestingProgram::in).toList());
      default -> throw new IllegalArgumentException("no value: " + object);
    };
  }

  private static Object out(Value value) {
    return switch (value) {
      case IntegerValue number -> number.toBigInteger();
      case FloatValue number -> number.value();
      case BoolValue truth -> truth.value();
      case StrValue text -> text.value();
      case SequenceValue sequence -> sequence.elements().stream().map(TestingProgram::out).toList();
      default -> throw new IllegalArgumentException("no plain value: " + value);
    };
  }
}
