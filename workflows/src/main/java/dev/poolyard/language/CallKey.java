package dev.poolyard.language;

import dev.poolyard.language.FunctionCache.Bucket;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.TupleObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * All that makes a call different from others for a cache.
 *
 * @param form tells calls apart whose parts were written in another way
 * @param parts the arguments by position, then the names and the arguments by keyword, in order
 */
record CallKey(int form, TupleObject parts) {
  /** Python keeps an int or str alone apart from what else may equal it, such as 1 from 1.0. */
  private static final int SINGLE_PLAIN_ARGUMENT = -2;

  private static final int WITHOUT_KEYWORDS = -1;

  static CallKey of(Arguments arguments) {
    Object[] positional = arguments.positional();
    if (!arguments.keywords().isEmpty()) {
      List<Object> parts = new ArrayList<>(List.of(positional));
      arguments
          .keywords()
          .forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
          });
      return new CallKey(positional.length, new TupleObject(parts.toArray()));
    }
    boolean plain = positional.length == 1 && isPlain(positional[0]);
    return new CallKey(
        plain ? SINGLE_PLAIN_ARGUMENT : WITHOUT_KEYWORDS, new TupleObject(positional.clone()));
  }

  private static boolean isPlain(Object object) {
    return object instanceof String || object instanceof Long || object instanceof BigInteger;
  }

  /** Hashes the arguments, or raises a TypeError if one of them cannot be. */
  Bucket bucket() {
    return new Bucket(Hashing.hash(parts), form);
  }
}
