package dev.poolyard.language.module.regex;

import dev.poolyard.value.NewerCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which characters differ in case only: those whose lower case has the same upper case. */
final class LetterCases {
  private static final int[] NONE = {};

  /** Made when the first pattern without case meets a character outside ASCII or one of these. */
  private static final class All {
    static final Map<Integer, int[]> BY_KEY = gather();
  }

  private LetterCases() {}

  /** Returns all that are the same letter, itself among them; empty for what has no case. */
  static int[] of(int character) {
    return All.BY_KEY.getOrDefault(key(character), NONE);
  }

  private static int key(int character) {
    int key = Character.toUpperCase(Character.toLowerCase(character));
    return NewerCharacters.contains(character) || NewerCharacters.contains(key) ? character : key;
  }

  private static Map<Integer, int[]> gather() {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int c = 0; c <= 0x1ffff; c++) {
      int key = key(c);
      if (key != c || Character.toLowerCase(c) != c) {
        found.computeIfAbsent(key, unknown -> new ArrayList<>(List.of(unknown)));
        if (key != c) {
          found.get(key).add(c);
        }
      }
    }
    Map<Integer, int[]> all = new HashMap<>();
    found.forEach((key, list) -> all.put(key, list.stream().mapToInt(i -> i).toArray()));
    return all;
  }
}
