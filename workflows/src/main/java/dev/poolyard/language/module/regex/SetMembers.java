package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Bounds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a pattern writes between brackets. However much it is, a question is answered soon.
 */
final class SetMembers {
  /** Asking so few ranges one after the other takes no longer than looking at a bit. */
  private static final int FEW = 8;

  private final List<CharacterSet> sets = new ArrayList<>();
  private @Nullable BitSet many;

  /** Adds a category, or a single character if that is null. */
  void add(@Nullable CharacterSet category, int character) {
    if (category == null) {
      add(character, character);
    } else if (!sets.contains(category)) {
      sets.add(category);
    }
  }

  void add(int from, int to) {
    BitSet bits = many;
    if (bits == null && sets.size() < FEW) {
      sets.add(CharacterSet.range(from, to));
      return;
    }
    if (bits == null) {
      bits = new BitSet();
      many = bits;
      sets.add(bits::get);
    }
    Bounds.weigh(to - from);
    bits.set(from, to + 1);
  }

  CharacterSet toSet() {
    return CharacterSet.union(sets);
  }
}
