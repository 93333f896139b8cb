package dev.poolyard.language.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the attributes of an object, each with its position. Objects that got the same
 * attributes in the same order share one layout, so a call site that saw a layout before knows the
 * position without a look-up. Thread-safe; what it says never changes.
 */
public final class Layout {
  /** An object with more attributes keeps them in a map. */
  static final int MOST = 64;

  private final Map<String, Integer> positions;
  private final Map<String, Layout> longer = new ConcurrentHashMap<>();

  /** Makes one without names. */
  public Layout() {
    this(Map.of());
  }

  private Layout(Map<String, Integer> positions) {
    this.positions = positions;
  }

  public int size() {
    return positions.size();
  }

  /** Returns the position of {@code name}, or -1. */
  public int find(String name) {
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }

  Map<String, Integer> positions() {
    return positions;
  }

  /** Returns the layout that has {@code name} too, at the end. */
  Layout with(String name) {
    Layout known = longer.get(name);
    return known != null ? known : longer.computeIfAbsent(name, this::extend);
  }

  private Layout extend(String name) {
    Map<String, Integer> more = new HashMap<>(positions);
    more.put(name, positions.size());
    return new Layout(more);
  }
}
