package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** The attribute of a named tuple's type that reads one field. */
record TupleField(int index) implements Descriptor.OfData {
  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self instanceof TupleObject tuple ? tuple.get(index) : this;
  }

  @Override
  public void set(Context context, Object self, Object value) {
    throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't set attribute");
  }

  @Override
  public void delete(Context context, Object self) {
    throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't delete attribute");
  }
}
