package dev.poolyard.language.module.collections;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.ClassMethodObject;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.StaticMethodObject;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedTuple;
import dev.poolyard.language.runtime.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the types of named tuples, {@code collections.namedtuple}. */
public final class NamedTuples {
  private static final PythonParameters PARAMETERS =
      PythonParameters.of("namedtuple(typename, field_names, *, rename?, defaults?, module?)");

  /** How many steps the making of a field counts as. */
  private static final int FIELD = 4;

  private static final int FIELDS_OF_STEP = 64;

  private NamedTuples() {}

  static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    String name = Text.of(requireNonNull(bound[0]));
    boolean rename = bound[2] != null && Truth.of(bound[2]);
    List<String> fields = FieldNames.of(context, name, requireNonNull(bound[1]), rename);
    Object[] defaults =
        bound[3] == null || bound[3] == Nothing.NONE
            ? new Object[0]
            : Iteration.toArray(context, bound[3]);
    if (defaults.length > fields.size()) {
      throw Raise.typeError("Got more default values than field names");
    }
    Object module = bound[4];
    String inModule = module == null || module == Nothing.NONE ? "__main__" : Text.of(module);
    return make(inModule, name, fields, defaults);
  }

  /**
   * Makes a type.
   *
   * @param defaults of the last fields
   */
  public static TypeObject make(
      String module, String name, List<String> fields, Object... defaults) {
    NamedTuples.Creation creation = new Creation(name, fields, defaults);
    TypeObject type =
        TypeObject.open(
                name, Types.TUPLE, (context, made, arguments) -> creation.create(made, arguments))
            .inModule(module)
            .define(
                "__new__",
                new StaticMethodObject(new BuiltinFunction("__new__", creation::createByNew)))
            .define("_fields", new TupleObject(fields.toArray()))
            .define("_field_defaults", creation.defaultsByName())
            .define("__doc__", name + "(" + String.join(", ", fields) + ")")
            .define(
                "_make",
                new ClassMethodObject(new BuiltinFunction("_make", creation::fromIterable)))
            .define(creation.methods());
    for (int i = 0; i < fields.size(); i++) {
      Context.weigh(FIELD);
      type.define(fields.get(i), new TupleField(i));
    }
    return type;
  }

  /** What the types of one call of {@code namedtuple} know. */
  private static final class Creation {
    private final List<String> fields;
    private final Object[] defaults;
    private final PythonParameters parameters;

    Creation(String name, List<String> fields, Object[] defaults) {
      this.fields = fields;
      this.defaults = defaults;
      StringBuilder signature = new StringBuilder(name + ".__new__(_cls");
      for (int i = 0; i < fields.size(); i++) {
        Context.weigh(FIELD);
        signature.append(", ").append(fields.get(i));
        signature.append(i >= fields.size() - defaults.length ? "?" : "");
      }
      this.parameters = PythonParameters.of(signature.append(")").toString());
    }

    Object createByNew(Context context, Arguments arguments) {
      if (arguments.count() == 0 || !(arguments.at(0) instanceof TypeObject type)) {
        throw Raise.typeError("tuple.__new__(): not enough arguments");
      }
      return create(type, arguments.withoutFirst());
    }

    Object create(TypeObject type, Arguments arguments) {
      @Nullable Object[] bound = parameters.bind(arguments.withFirst(type));
      Object[] elements = new Object[fields.size()];
      int required = elements.length - defaults.length;
      for (int i = 0; i < elements.length; i++) {
        Context.weigh(1);
        Context.weigh(1);
        Object given = bound[i + 1];
        elements[i] = given == null ? defaults[i - required] : given;
      }
      return new TypedTuple(type, elements);
    }

    DictObject defaultsByName() {
      DictObject dict = new DictObject();
      int required = fields.size() - defaults.length;
      for (int i = 0; i < defaults.length; i++) {
        Context.weigh(1);
        dict.put(fields.get(required + i), defaults[i]);
      }
      return dict;
    }

    Object fromIterable(Context context, Arguments arguments) {
      @Nullable Object[] bound = PythonParameters.of("_make(cls, iterable)").bind(arguments);
      return of((TypeObject) arguments.at(0), Iteration.toArray(context, requireNonNull(bound[1])));
    }

    private Object of(TypeObject type, Object[] elements) {
      if (elements.length != fields.size()) {
        throw Raise.typeError("Expected %d arguments, got %d", fields.size(), elements.length);
      }
      return new TypedTuple(type, elements);
    }

    Map<String, Method> methods() {
      return Map.of(
          "_replace",
          (context, self, arguments) -> replaced((TypedTuple) self, arguments),
          "_asdict",
          (context, self, arguments) -> asDict((TypedTuple) self),
          "__repr__",
          (context, self, arguments) -> representation((TypedTuple) self));
    }

    private Object replaced(TypedTuple self, Arguments arguments) {
      if (arguments.count() > 0) {
        throw Raise.typeError(
            "%s._replace() takes 1 positional argument but %d were given",
            self.type().name(), arguments.count() + 1);
      }
      Object[] elements = self.elements().clone();
      ListObject unknown = new ListObject();
      arguments
          .keywords()
          .forEach((name, value) -> {
            Context.weigh(1 + fields.size() / FIELDS_OF_STEP);
            int index = fields.indexOf(name);
            if (index >= 0) {
              elements[index] = value;
            } else {
              unknown.add(name);
            }
          });
      if (unknown.size() > 0) {
        throw Raise.valueError("Got unexpected field names: %s", Representation.of(unknown));
      }
      return of(self.type(), elements);
    }

    private DictObject asDict(TypedTuple self) {
      DictObject dict = new DictObject();
      for (int i = 0; i < fields.size(); i++) {
        Context.weigh(FIELD);
        dict.put(fields.get(i), self.get(i));
      }
      return dict;
    }

    private String representation(TypedTuple self) {
      String[] parts = new String[fields.size()];
      Arrays.setAll(
          parts,
          i -> {
            Context.weigh(1);
            return fields.get(i) + "=" + Representation.of(self.get(i));
          });
      return self.type().name() + "(" + String.join(", ", parts) + ")";
    }
  }
}
