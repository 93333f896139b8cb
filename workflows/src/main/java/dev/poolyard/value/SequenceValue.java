package dev.poolyard.value;

import java.util.List;

/** A finished sequence of values: a list or a tuple. */
public sealed interface SequenceValue extends Value permits ListValue, TupleValue {

  /** Returns the elements in order; the list is unmodifiable. */
  List<Value> elements();
}
