package dev.poolyard.value;

/**
 * A reference to something of a run that lives on while functions use it. The value itself is
 * immutable and can travel to other processes; what it refers to stays where it is and answers from
 * there.
 *
 * @param id which of its kind in the run: the node that made it, and for what a function made a
 *     number as well
 */
public record LiveReference(LiveKind kind, String id) implements Value {

  /** Returns what {@code repr()} says of it, such as {@code <Future squares>}. */
  public String repr() {
    return "<" + kind.typeName() + " " + id + ">";
  }
}
