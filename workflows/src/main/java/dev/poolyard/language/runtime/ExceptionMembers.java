package dev.poolyard.language.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes and methods that all exceptions have. */
final class ExceptionMembers {
  private ExceptionMembers() {}

  static void define(TypeObject base) {
    base.define(
        Map.of("__init__", ExceptionMembers::initialize, "add_note", ExceptionMembers::addNote));
    base.define("args", new PassedArguments());
    base.define("__cause__", new Cause());
    base.define("__context__", new Handled());
  }

  /** Does what {@code BaseException.__init__} does. */
  static Object initialize(Context context, Object self, Arguments arguments) {
    ExceptionObject exception = (ExceptionObject) self;
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("%s() takes no keyword arguments", exception.type().name());
    }
    exception.setArguments(new TupleObject(arguments.positional()));
    return Nothing.NONE;
  }

  private static Object addNote(Context context, Object self, Arguments arguments) {
    Object note = arguments.expect("BaseException.add_note", 1, 1).at(0);
    if (!(note instanceof String)) {
      throw Raise.typeError("note must be a str, not '%s'", Types.nameOf(note));
    }
    Fields fields = ((ExceptionObject) self).fields();
    Object notes = fields.find("__notes__");
    if (notes == null) {
      notes = new ListObject();
      fields.put("__notes__", notes);
    }
    if (!(notes instanceof ListObject list)) {
      throw Raise.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(note);
    return Nothing.NONE;
  }

  /** An attribute that is kept in the exception itself. */
  private abstract static class Member implements Descriptor.OfData {
    abstract Object get(ExceptionObject exception);

    abstract void set(Context context, ExceptionObject exception, Object value);

    @Override
    public final Object bind(Context context, @Nullable Object self, TypeObject owner) {
      return self instanceof ExceptionObject exception ? get(exception) : this;
    }

    @Override
    public final void set(Context context, Object self, Object value) {
      set(context, (ExceptionObject) self, value);
    }
  }

  private static final class PassedArguments extends Member {
    @Override
    Object get(ExceptionObject exception) {
      return exception.arguments();
    }

    @Override
    void set(Context context, ExceptionObject exception, Object value) {
      exception.setArguments(
          value instanceof TupleObject tuple && !(value instanceof Typed)
              ? tuple
              : new TupleObject(Iteration.toArray(context, value)));
    }

    @Override
    public void delete(Context context, Object self) {
      throw Raise.typeError("args may not be deleted");
    }
  }

  private static final class Cause extends Member {
    @Override
    Object get(ExceptionObject exception) {
      return orNone(exception.cause());
    }

    @Override
    void set(Context context, ExceptionObject exception, Object value) {
      exception.setCause(exceptionOrNone(value, "cause"));
    }

    @Override
    public void delete(Context context, Object self) {
      throw Raise.typeError("__cause__ may not be deleted");
    }
  }

  private static final class Handled extends Member {
    @Override
    Object get(ExceptionObject exception) {
      return orNone(exception.context());
    }

    @Override
    void set(Context context, ExceptionObject exception, Object value) {
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "the attribute '__context__' cannot be set in the function language");
    }

    @Override
    public void delete(Context context, Object self) {
      throw Raise.typeError("__context__ may not be deleted");
    }
  }

  private static Object orNone(@Nullable ExceptionObject exception) {
    return exception == null ? Nothing.NONE : exception;
  }

  private static @Nullable ExceptionObject exceptionOrNone(Object value, String what) {
    if (value instanceof ExceptionObject exception) {
      return exception;
    }
    if (value == Nothing.NONE) {
      return null;
    }
    throw Raise.typeError("exception %s must be None or derive from BaseException", what);
  }
}
