package dev.poolyard.language.module.live;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ReadOnlyAttribute;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** The attribute {@code value} of a shared counter, read anew each time. */
final class CurrentValue extends ReadOnlyAttribute {
  CurrentValue() {
    super("attribute 'value' of 'SharedCounter' objects is not writable; call add()");
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : LiveTypes.ask(context, self, "value");
  }
}
