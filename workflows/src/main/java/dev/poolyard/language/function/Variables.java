package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import org.jspecify.annotations.Nullable;

/** Variables that may have no value. */
public final class Variables {
  private Variables() {}

  /** Returns the value of a variable of the function itself, or raises an UnboundLocalError. */
  public static Object local(@Nullable Object value, String name) {
    if (value == null) {
      throw Raise.of(
          ExceptionTypes.UNBOUND_LOCAL_ERROR,
          "cannot access local variable '" + name + "' where it is not associated with a value");
    }
    return value;
  }

  /** Returns the value of a variable that inner functions use too. */
  public static Object shared(Cell cell, String name) {
    return local(cell.value, name);
  }

  /** Returns the value of a variable of an enclosing function, or raises a NameError. */
  public static Object free(Cell cell, String name) {
    Object value = cell.value;
    if (value == null) {
      throw Raise.of(
          ExceptionTypes.NAME_ERROR,
          "cannot access free variable '"
              + name
              + "' where it is not associated with a value in enclosing scope");
    }
    return value;
  }

  /** Returns what a comprehension finds in a variable of the function around it. */
  public static Object around(@Nullable Object value, String name) {
    return value == null ? free(new Cell(null), name) : value;
  }

  /** Returns the value of a variable of the module, or raises a NameError. */
  public static Object global(@Nullable Object[] globals, int index, String name) {
    Object value = globals[index];
    if (value == null) {
      throw Raise.of(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined");
    }
    return value;
  }

  /** Deletes a variable of the module. */
  public static void deleteGlobal(@Nullable Object[] globals, int index, String name) {
    global(globals, index, name);
    globals[index] = null;
  }

  /** Deletes a variable that is kept in a cell. */
  public static void deleteShared(Cell cell, String name) {
    shared(cell, name);
    cell.value = null;
  }

  /** Makes the cell of a variable that inner functions use. */
  public static Cell cell(@Nullable Object value) {
    return new Cell(value);
  }

  /** Sets a variable that is kept in a cell. */
  public static void set(Object value, Cell cell) {
    cell.value = value;
  }
}
