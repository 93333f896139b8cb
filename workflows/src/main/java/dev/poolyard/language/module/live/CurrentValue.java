package dev.poolyard.language.module.live;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** The attribute {@code value} of a shared counter, read anew each time. */
final class CurrentValue implements Descriptor.OfData {
  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : LiveTypes.ask(context, self, "value");
  }

  @Override
  public void set(Context context, Object self, Object value) {
    throw unwritable();
  }

  @Override
  public void delete(Context context, Object self) {
    throw unwritable();
  }

  private static Raise unwritable() {
    return Raise.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        "attribute 'value' of 'SharedCounter' objects is not writable; call add()");
  }
}
