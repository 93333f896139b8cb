package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.BuiltinFunction;
import java.util.Map;
import java.util.Set;

/** The module {@code collections}. */
public final class CollectionsModule {
  /** What named tuples and their types have besides their fields. */
  public static final Set<String> OBJECT_ATTRIBUTES =
      Set.of("_fields", "_field_defaults", "_make", "_replace", "_asdict");

  private CollectionsModule() {}

  public static Map<String, Object> attributes() {
    return Map.of(
        "Counter", CounterObject.TYPE,
        "defaultdict", DefaultDictObject.TYPE,
        "deque", DequeObject.TYPE,
        "namedtuple", new BuiltinFunction("namedtuple", NamedTuples::make));
  }
}
