package dev.poolyard.value;

import java.util.List;

/**
 * An instance of a class that a source text defines at its top. It travels as Python's pickle does:
 * by the name of its class and its state, of which it is made anew without {@code __init__}.
 *
 * @param source the whole source text
 * @param className the name of the class in it
 * @param repr what {@code repr()} said of the instance when it left its function
 * @param truth what {@code bool()} said then
 * @param parts the elements of a named tuple, or the arguments of an exception; else empty
 * @param attributes the attributes that were set on it, by name
 */
public record InstanceValue(
    String source,
    String className,
    String repr,
    boolean truth,
    List<Value> parts,
    DictValue attributes)
    implements Value {
  public InstanceValue {
    parts = List.copyOf(parts);
  }
}
