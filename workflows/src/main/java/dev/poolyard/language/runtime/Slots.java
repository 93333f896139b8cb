package dev.poolyard.language.runtime;

import dev.poolyard.language.lexical.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes that {@code __slots__} names: the only ones that instances of such a class have. */
final class Slots {
  private Slots() {}

  /** Gives {@code type} a descriptor for each slot. */
  static void define(
      Context context, TypeObject type, Object slots, Map<String, Object> namespace) {
    Object[] names =
        slots instanceof String ? new Object[] {slots} : Iteration.toArray(context, slots);
    boolean open = false;
    for (Object written : names) {
      if (!(written instanceof String name)) {
        throw Raise.typeError("__slots__ items must be strings, not '%s'", Types.nameOf(written));
      }
      if (name.equals("__dict__")) {
        open = true;
        continue;
      }
      if (!Words.isIdentifier(name)) {
        throw Raise.typeError("__slots__ must be identifiers");
      }
      if (namespace.containsKey(name)) {
        throw Raise.valueError("'%s' in __slots__ conflicts with class variable", name);
      }
      String stored = mangled(type.name(), name);
      type.setAttribute(stored, new Slot(type, stored));
    }
    if (!open) {
      type.withoutFields();
    }
  }

  private static String mangled(String type, String name) {
    String bare = type.replaceFirst("^_+", "");
    boolean hidden = name.startsWith("__") && !name.endsWith("__") && !bare.isEmpty();
    return hidden ? "_" + bare + name : name;
  }

  /** The descriptor of one slot. */
  private record Slot(TypeObject owner, String name) implements Descriptor.OfData, Named {
    @Override
    public Object bind(Context context, @Nullable Object self, TypeObject type) {
      if (self == null) {
        return this;
      }
      Object value = fieldsOf(self).find(name);
      if (value == null) {
        throw Raise.attributeError(self, name);
      }
      return value;
    }

    @Override
    public void set(Context context, Object self, Object value) {
      fieldsOf(self).put(name, value);
    }

    @Override
    public void delete(Context context, Object self) {
      if (!fieldsOf(self).remove(name)) {
        throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, name);
      }
    }

    private Fields fieldsOf(Object self) {
      if (self instanceof HasFields instance && Types.of(self).isSubtypeOf(owner)) {
        return instance.fields();
      }
      throw Raise.typeError(
          "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
          name, owner.name(), Types.nameOf(self));
    }

    @Override
    public String typeName() {
      return "member_descriptor";
    }

    @Override
    public String representation() {
      return "<member '%s' of '%s' objects>".formatted(name, owner.name());
    }
  }
}
