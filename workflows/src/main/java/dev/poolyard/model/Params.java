package dev.poolyard.model;

import dev.poolyard.value.BoolValue;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The params of a node: what its document says, and the type's default for all it does not say.
 *
 * <p>Each getter throws {@code IllegalArgumentException} if the type has no such param, and {@code
 * IllegalStateException} if the param holds something else than the getter returns; in a document
 * that was accepted neither happens to a getter that suits the catalogue.
 */
public final class Params {
  private static final String AUTO = "auto";

  private final NodeType type;
  private final Map<String, Value> given;

  Params(NodeType type, Map<String, Value> given) {
    this.type = type;
    this.given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** Returns the params of {@code type} with nothing but defaults. */
  public static Params defaults(NodeType type) {
    return new Params(type, Map.of());
  }

  /** Returns what the document says itself, in its order; unmodifiable. */
  public Map<String, Value> given() {
    return given;
  }

  /** Returns whether the document says it, if only to repeat the default. */
  public boolean isGiven(String name) {
    return given.containsKey(param(name).name());
  }

  /** Returns the value, {@code None} if it is not set. */
  public Value value(String name) {
    return given.getOrDefault(name, param(name).defaultValue());
  }

  /** Returns a param that always holds an integer. */
  public long integer(String name) {
    return optionalInteger(name).orElseThrow(() -> unexpected(name, "an integer"));
  }

  /** Returns an integer, or nothing if it is not set. */
  public OptionalLong optionalInteger(String name) {
    return switch (value(name)) {
      case NoneValue none -> OptionalLong.empty();
      case IntegerValue integer -> OptionalLong.of(integer.toBigInteger().longValueExact());
      default -> throw unexpected(name, "an integer");
    };
  }

  /** Returns an integer, or nothing if the choice is left to the engine by {@code "auto"}. */
  public OptionalLong integerUnlessAuto(String name) {
    return value(name) instanceof StrValue(String word) && word.equals(AUTO)
        ? OptionalLong.empty()
        : OptionalLong.of(integer(name));
  }

  /** Returns a number, or nothing if it is not set. */
  public OptionalDouble optionalNumber(String name) {
    return switch (value(name)) {
      case NoneValue none -> OptionalDouble.empty();
      case FloatValue number -> OptionalDouble.of(number.value());
      case IntegerValue integer -> OptionalDouble.of(integer.toBigInteger().doubleValue());
      default -> throw unexpected(name, "a number");
    };
  }

  /** Returns a time given in seconds, or nothing if it is not set. */
  public Optional<Duration> optionalSeconds(String name) {
    OptionalDouble seconds = optionalNumber(name);
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.round(seconds.getAsDouble() * 1e9)));
  }

  /** Returns whether the param is on. */
  public boolean flag(String name) {
    if (value(name) instanceof BoolValue flag) {
      return flag.value();
    }
    throw unexpected(name, "true or false");
  }

  /** Returns a param that always holds text: a text, a choice, a source or a task's name. */
  public String text(String name) {
    return optionalText(name).orElseThrow(() -> unexpected(name, "a text"));
  }

  /** Returns a text, or nothing if it is not set. */
  public Optional<String> optionalText(String name) {
    return switch (value(name)) {
      case NoneValue none -> Optional.empty();
      case StrValue text -> Optional.of(text.value());
      default -> throw unexpected(name, "a text");
    };
  }

  /** Returns the elements of a list. */
  public List<Value> list(String name) {
    if (value(name) instanceof ListValue list) {
      return list.elements();
    }
    throw unexpected(name, "a list");
  }

  /** Returns the entries of an object in their order; unmodifiable. */
  public Map<String, Value> object(String name) {
    if (value(name) instanceof DictValue dict) {
      var entries = new LinkedHashMap<String, Value>();
      for (DictValue.Entry entry : dict.entries()) {
        if (!(entry.key() instanceof StrValue(String key))) {
          throw unexpected(name, "an object");
        }
        entries.put(key, entry.value());
      }
      return Collections.unmodifiableMap(entries);
    }
    throw unexpected(name, "an object");
  }

  private Param param(String name) {
    return type.param(name)
        .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no param " + name));
  }

  private IllegalStateException unexpected(String name, String expected) {
    return new IllegalStateException(name + " must be " + expected + ", was " + value(name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Params that && type.equals(that.type) && given.equals(that.given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  @Override
  public String toString() {
    return given.toString();
  }
}
