package dev.poolyard.task;

import dev.poolyard.value.BigIntValue;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.ComparisonKey;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.InstanceValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.OpaqueValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;

/** Python's truth of a value, as {@code filter} asks for it. */
final class Truth {
  private Truth() {}

  static boolean of(Value value) {
    return switch (value) {
      case NoneValue _ -> false;
      case BoolValue bool -> bool.value();
      case IntValue integer -> integer.value() != 0;
      case BigIntValue _ -> true;
      case FloatValue number -> number.value() != 0;
      case StrValue text -> !text.value().isEmpty();
      case SequenceValue sequence -> !sequence.elements().isEmpty();
      case SetValue set -> !set.elements().isEmpty();
      case DictValue dict -> !dict.entries().isEmpty();
      case RangeValue range ->
          range.step().signum() > 0
              ? range.start().compareTo(range.stop()) < 0
              : range.start().compareTo(range.stop()) > 0;
      case InstanceValue instance -> instance.truth();
      case FunctionValue _, ComparisonKey _, OpaqueValue _, LiveReference _ -> true;
    };
  }
}
