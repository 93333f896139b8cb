package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Annotated;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the module whose attributes a program may set. */
abstract class WithFields implements Typed, HasFields, Named, Annotated {
  private final TypeObject type;
  private final Fields fields = new Fields();
  private @Nullable Map<String, Object> annotations;

  WithFields(TypeObject type) {
    this.type = type;
  }

  @Override
  public final TypeObject type() {
    return type;
  }

  @Override
  public final String typeName() {
    return type.name();
  }

  @Override
  public final Fields fields() {
    return fields;
  }

  @Override
  public final @Nullable Map<String, Object> annotations() {
    return annotations;
  }

  @Override
  public final void annotate(Map<String, Object> given) {
    annotations = given;
  }

  @Override
  public String representation() {
    return "<%s object at 0x%012x>".formatted(type.fullName(), System.identityHashCode(this) * 16L);
  }
}
