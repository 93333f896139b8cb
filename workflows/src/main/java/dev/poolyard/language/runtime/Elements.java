package dev.poolyard.language.runtime;

/** Objects one after the other, as a list and a tuple hold them. */
public interface Elements {
  int size();

  /** Returns the object at {@code index}, which is below the present size. */
  Object get(int index);
}
