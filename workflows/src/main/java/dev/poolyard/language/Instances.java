package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.InstanceObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedTuple;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.InstanceValue;
import dev.poolyard.value.StrValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes instances of programs' classes apart when they leave a call, and makes them on entry. */
final class Instances {
  private final Copying copying;
  private final Programs programs;
  private final Context context;

  Instances(Copying copying, Programs programs, Context context) {
    this.copying = copying;
    this.programs = programs;
    this.context = context;
  }

  /** Makes an instance as it was when it left. */
  Object in(InstanceValue value) {
    TypeObject type = classOf(value);
    Object[] parts = copying.allIn(value.parts());
    Object made =
        type.isSubtypeOf(Types.TUPLE)
            ? new TypedTuple(type, parts)
            : type.makeBare(context, Arguments.of(parts));
    if (made instanceof HasFields instance && !value.attributes().entries().isEmpty()) {
      Fields fields = instance.fields();
      for (DictValue.Entry entry : value.attributes().entries()) {
        fields.put(((StrValue) entry.key()).value(), copying.in(entry.value()));
      }
    }
    return made;
  }

  private TypeObject classOf(InstanceValue value) {
    return programs
        .find(value.source(), "the class")
        .classNamed(value.className(), context)
        .orElseThrow(() -> Raise.typeError("the class %s is not found", value.className()));
  }

  /** Returns whether {@code object} belongs to a class of a program, wherever that is defined. */
  static boolean isInstance(Object object) {
    return object instanceof InstanceObject
        || object instanceof TypedTuple
        || (object instanceof ExceptionObject exception && exception.type().ofProgram());
  }

  /** Takes an instance apart, or returns nothing if no text defines its class at its top. */
  Optional<InstanceValue> out(Object object) {
    TypeObject type = Types.of(object);
    return programs.sourceOf(type, context).map(source -> out(object, type, source));
  }

  private InstanceValue out(Object object, TypeObject type, String source) {
    TupleObject parts =
        switch (object) {
          case TupleObject tuple -> tuple;
          case ExceptionObject exception -> exception.arguments();
          default -> TupleObject.EMPTY;
        };
    List<DictValue.Entry> entries = new ArrayList<>();
    if (object instanceof HasFields instance) {
      instance
          .fields()
          .all()
          .forEach((name, value) ->
              entries.add(new DictValue.Entry(new StrValue(name), copying.out(value))));
    }
    return new InstanceValue(
        source,
        type.name(),
        Representation.of(object),
        Truth.of(object),
        copying.allOut(parts.elements()),
        new DictValue(entries));
  }
}
