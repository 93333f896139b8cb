package dev.poolyard.language.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@code SyntaxError} keeps beside its arguments: a message, and perhaps a place. */
final class SyntaxErrorMembers {
  private static final List<String> OF_PLACE =
      List.of("filename", "lineno", "offset", "text", "end_lineno", "end_offset");
  private static final int LEAST = 4;

  private SyntaxErrorMembers() {}

  static void define(TypeObject type) {
    type.define(Map.of("__init__", SyntaxErrorMembers::initialize));
  }

  private static Object initialize(Context context, Object self, Arguments arguments) {
    ExceptionMembers.initialize(context, self, arguments);
    Fields fields = ((ExceptionObject) self).fields();
    if (arguments.count() > 0) {
      fields.put("msg", arguments.at(0));
    }
    if (arguments.count() == 2) {
      Object[] place = Iteration.toArray(context, arguments.at(1));
      check(place.length);
      for (int i = 0; i < place.length; i++) {
        fields.put(OF_PLACE.get(i), place[i]);
      }
    }
    return Nothing.NONE;
  }

  private static void check(int given) {
    if (given < LEAST || given > OF_PLACE.size()) {
      throw Raise.typeError(
          "function takes at %s %d arguments (%d given)",
          given < LEAST ? "least" : "most", given < LEAST ? LEAST : OF_PLACE.size(), given);
    }
    if (given == LEAST + 1) {
      throw Raise.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  /** Returns an attribute that has not been set, or null if there is none of this name. */
  static @Nullable Object unset(String name) {
    return name.equals("msg") || OF_PLACE.contains(name) ? Nothing.NONE : null;
  }

  /** Returns what {@code str()} says. */
  static String message(ExceptionObject exception) {
    String message = Text.of(kept(exception, "msg"));
    String file = kept(exception, "filename") instanceof String path ? nameOf(path) : null;
    String line = kept(exception, "lineno") instanceof Long number ? "line " + number : null;
    if (file == null && line == null) {
      return message;
    }
    return message + " (" + (file == null ? line : line == null ? file : file + ", " + line) + ")";
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Object kept(ExceptionObject exception, String name) {
    Object value = exception.fields().find(name);
    return value == null ? Nothing.NONE : value;
  }
}
