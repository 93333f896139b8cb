package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** An attribute of a type that says itself what reading it means, as functions do. */
public interface Descriptor {
  /**
   * Returns what {@code self.name} means, as {@code __get__} does.
   *
   * @param self the object, or null if the attribute was read from the type
   * @param owner the type the attribute was read from, or that of {@code self}
   */
  Object bind(Context context, @Nullable Object self, TypeObject owner);

  /** One that also says what assigning means, so it comes before an object's own attributes. */
  interface OfData extends Descriptor {
    /** Does what {@code __set__} does. */
    void set(Context context, Object self, Object value);

    /** Does what {@code __delete__} does. */
    void delete(Context context, Object self);
  }
}
