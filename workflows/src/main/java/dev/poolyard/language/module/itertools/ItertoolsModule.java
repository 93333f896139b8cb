package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;

/** The module {@code itertools}. */
public final class ItertoolsModule {
  private ItertoolsModule() {}

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    type(attributes, "accumulate", Streams::accumulate);
    type(attributes, "chain", Streams::chain);
    type(attributes, "zip_longest", Streams::zipLongest);
    type(attributes, "cycle", Cycle::make);
    type(attributes, "count", Count::make);
    type(attributes, "repeat", Repeat::make);
    type(attributes, "compress", Filters::compress);
    type(attributes, "dropwhile", Filters::dropWhile);
    type(attributes, "takewhile", Filters::takeWhile);
    type(attributes, "filterfalse", Filters::filterFalse);
    type(attributes, "starmap", Filters::starMap);
    type(attributes, "pairwise", Filters::pairwise);
    type(attributes, "islice", IteratorSlice::make);
    type(attributes, "groupby", GroupBy::make);
    type(attributes, "product", Product::make);
    type(attributes, "permutations", Permutations::make);
    type(attributes, "combinations", Combinations::make);
    type(attributes, "combinations_with_replacement", Combinations::makeWithReplacement);
    attributes.put("tee", new BuiltinFunction("tee", Tee::make));
    return attributes;
  }

  private static void type(
      Map<String, Object> attributes, String name, TypeObject.Constructor constructor) {
    attributes.put(name, new TypeObject("itertools." + name, Types.OBJECT, constructor));
  }
}
