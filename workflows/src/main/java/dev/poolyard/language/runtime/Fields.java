package dev.poolyard.language.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that were set on one object.
 *
 * <p>Values lie in an array by the positions of a shared {@link Layout}; an object that has very
 * many attributes, or lost one, keeps its own map instead and its {@link #layout} is null.
 */
public class Fields {
  private static final Layout EMPTY = new Layout();
  private static final int SMALLEST = 4;
  private static final @Nullable Object[] NO_VALUES = {};

  private @Nullable Layout layout;
  private @Nullable Object[] values = NO_VALUES;
  private @Nullable Map<String, Object> many;

  public Fields() {
    this(EMPTY);
  }

  /** Makes fields without any attribute, beginning at {@code layout}, which has no names. */
  protected Fields(Layout layout) {
    this.layout = layout;
  }

  /** Returns the layout, or null if the positions of its attributes are not fixed. */
  public final @Nullable Layout layout() {
    return layout;
  }

  /** Returns the value at a position that the present layout names. */
  public final Object at(int position) {
    Object value = values[position];
    if (value == null) {
      throw new IllegalStateException("no attribute at " + position);
    }
    return value;
  }

  /** Sets the value at a position that the present layout names. */
  public final void setAt(int position, Object value) {
    values[position] = value;
  }

  /** Returns whether no attribute ever was set. */
  public final boolean untouched() {
    return layout != null && layout.size() == 0;
  }

  /** Returns the attribute, or null. */
  public final @Nullable Object find(String name) {
    if (layout == null) {
      return many == null ? null : many.get(name);
    }
    int position = layout.find(name);
    return position < 0 ? null : values[position];
  }

  public final void put(String name, Object value) {
    if (layout == null) {
      map().put(name, value);
      return;
    }
    int position = layout.find(name);
    if (position >= 0) {
      values[position] = value;
    } else if (layout.size() >= Layout.MOST) {
      map().put(name, value);
    } else {
      append(layout, name, value);
    }
  }

  private void append(Layout before, String name, Object value) {
    int position = before.size();
    if (position == values.length) {
      values = Arrays.copyOf(values, Math.max(SMALLEST, position * 2));
    }
    values[position] = value;
    layout = before.with(name);
  }

  /** Removes the attribute; returns whether it was there. */
  public final boolean remove(String name) {
    return find(name) != null && map().remove(name) != null;
  }

  /** Returns the map of an object whose positions are not fixed; from now on this is one. */
  private Map<String, Object> map() {
    Map<String, Object> map = many;
    if (map == null) {
      map = all();
      many = map;
      layout = null;
    }
    return map;
  }

  /** Returns a copy of all attributes, in the order in which they were first set. */
  public final Map<String, Object> all() {
    if (many != null) {
      return new LinkedHashMap<>(many);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    if (layout != null) {
      layout.positions().entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .forEach(entry -> all.put(entry.getKey(), at(entry.getValue())));
    }
    return all;
  }
}
