package dev.poolyard.language.runtime;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an {@code OSError} of two to five arguments tells: a number, a text and perhaps a file. */
final class OsErrorMembers {
  private static final int NUMBERED = 2;
  private static final int MOST = 5;
  private static final String FILE = "filename";
  private static final String OTHER_FILE = "filename2";

  private OsErrorMembers() {}

  static void define(TypeObject type) {
    type.define(Map.of("__init__", OsErrorMembers::initialize));
  }

  /** Returns whether so many arguments begin with a number and a text. */
  static boolean isNumbered(int arguments) {
    return arguments >= NUMBERED && arguments <= MOST;
  }

  private static Object initialize(Context context, Object self, Arguments arguments) {
    ExceptionMembers.initialize(context, self, arguments);
    ExceptionObject exception = (ExceptionObject) self;
    boolean withFile = arguments.count() > NUMBERED && isNumbered(arguments.count());
    if (withFile && arguments.at(NUMBERED) != Nothing.NONE) {
      exception.setArguments(new TupleObject(Arrays.copyOf(arguments.positional(), NUMBERED)));
      exception.fields().put(FILE, arguments.at(NUMBERED));
      if (arguments.count() == MOST) {
        exception.fields().put(OTHER_FILE, arguments.at(MOST - 1));
      }
    }
    return Nothing.NONE;
  }

  /** Returns an attribute that has not been set, or null if there is none of this name. */
  static @Nullable Object attribute(ExceptionObject exception, String name) {
    TupleObject arguments = exception.arguments();
    // a file that is None stays among the arguments
    boolean numbered = isNumbered(arguments.size());
    return switch (name) {
      case "errno" -> numbered ? arguments.get(0) : Nothing.NONE;
      case "strerror" -> numbered ? arguments.get(1) : Nothing.NONE;
      case FILE, OTHER_FILE -> Nothing.NONE;
      default -> null;
    };
  }

  /** Returns what {@code str()} says, or null if the arguments alone tell. */
  static @Nullable String message(ExceptionObject exception) {
    TupleObject arguments = exception.arguments();
    if (!isNumbered(arguments.size())) {
      return null;
    }
    return "[Errno "
        + Text.of(arguments.get(0))
        + "] "
        + Text.of(arguments.get(1))
        + file(exception, FILE, ": ")
        + file(exception, OTHER_FILE, " -> ");
  }

  private static String file(ExceptionObject exception, String name, String before) {
    Object file = exception.fields().find(name);
    return file == null || file == Nothing.NONE ? "" : before + Representation.of(file);
  }
}
