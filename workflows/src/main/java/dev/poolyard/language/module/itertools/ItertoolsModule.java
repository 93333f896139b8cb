package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.TypeObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The module {@code itertools}. */
public final class ItertoolsModule {
  private static final List<TypeObject> TYPES =
      List.of(
          Streams.ACCUMULATE_TYPE,
          Streams.CHAIN_TYPE,
          Streams.ZIP_LONGEST_TYPE,
          Cycle.TYPE,
          Count.TYPE,
          Repeat.TYPE,
          Filters.COMPRESS_TYPE,
          Filters.DROP_WHILE_TYPE,
          Filters.TAKE_WHILE_TYPE,
          Filters.FILTER_FALSE_TYPE,
          Filters.STAR_MAP_TYPE,
          Filters.PAIRWISE_TYPE,
          IteratorSlice.TYPE,
          GroupBy.TYPE,
          Product.TYPE,
          Permutations.TYPE,
          Combinations.TYPE,
          Combinations.REPLACED_TYPE);

  private ItertoolsModule() {}

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    TYPES.forEach(type -> attributes.put(type.name(), type));
    attributes.put("tee", new BuiltinFunction("tee", Tee::make));
    return attributes;
  }
}
