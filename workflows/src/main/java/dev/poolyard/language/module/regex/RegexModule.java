package dev.poolyard.language.module.regex;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The module {@code re}. */
public final class RegexModule {
  private static final int MOST_CACHED = 512;
  private static final int LONGEST_CACHED = 1000;
  private static final String ESCAPED = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";
  private static final TypeObject ERROR =
      TypeObject.open(
              "error",
              ExceptionTypes.EXCEPTION,
              (context, type, arguments) ->
                  new ExceptionObject(type, new TupleObject(arguments.positional())))
          .inModule("re")
          .withFields();

  private record Key(String pattern, int flags) {}

  /** Patterns compiled before, for all threads; the one used longest ago is dropped first. */
  private static final Map<Key, PatternObject> CACHE =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, PatternObject> eldest) {
              return size() > MOST_CACHED;
            }
          });

  private RegexModule() {}

  /** Returns the names of what patterns, matches and errors have besides methods. */
  public static Set<String> objectAttributes() {
    Set<String> names = new TreeSet<>(Set.of("msg", "pos", "lineno", "colno", "pattern"));
    names.addAll(PatternObject.ATTRIBUTES);
    names.addAll(MatchObject.ATTRIBUTES);
    names.addAll(MatchObject.TYPE.attributes().keySet());
    names.removeIf(name -> name.startsWith("__"));
    return names;
  }

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    flag(attributes, Flags.IGNORECASE, "I", "IGNORECASE");
    flag(attributes, Flags.MULTILINE, "M", "MULTILINE");
    flag(attributes, Flags.DOTALL, "S", "DOTALL");
    flag(attributes, Flags.VERBOSE, "X", "VERBOSE");
    flag(attributes, Flags.ASCII, "A", "ASCII");
    flag(attributes, Flags.UNICODE, "U", "UNICODE");
    flag(attributes, 0, "NOFLAG", "NOFLAG");
    attributes.put("Pattern", PatternMethods.TYPE);
    attributes.put("Match", MatchObject.TYPE);
    attributes.put("RegexFlag", FlagObject.TYPE);
    attributes.put("error", ERROR);
    shortcut(attributes, "search(pattern, string, flags?)", 1);
    shortcut(attributes, "match(pattern, string, flags?)", 1);
    shortcut(attributes, "fullmatch(pattern, string, flags?)", 1);
    shortcut(attributes, "findall(pattern, string, flags?)", 1);
    shortcut(attributes, "finditer(pattern, string, flags?)", 1);
    shortcut(attributes, "split(pattern, string, maxsplit?, flags?)", 2);
    shortcut(attributes, "sub(pattern, repl, string, count?, flags?)", 3);
    shortcut(attributes, "subn(pattern, repl, string, count?, flags?)", 3);
    PythonParameters compile = PythonParameters.of("compile(pattern, flags?)");
    put(attributes, "compile", (c, a) -> compile(compile.bind(a)));
    PythonParameters escape = PythonParameters.of("escape(pattern)");
    put(attributes, "escape", (c, a) -> escape(requireNonNull(escape.bind(a)[0])));
    PythonParameters purge = PythonParameters.of("purge()");
    put(
        attributes,
        "purge",
        (c, a) -> {
          purge.bind(a);
          return Nothing.NONE;
        });
    return attributes;
  }

  private static void flag(Map<String, Object> attributes, int value, String... names) {
    FlagObject flag = new FlagObject(value);
    for (String name : names) {
      attributes.put(name, flag);
    }
  }

  private static void put(Map<String, Object> attributes, String name, BuiltinFunction.Body body) {
    attributes.put(name, new BuiltinFunction(name, body));
  }

  /**
   * Adds a function that compiles a pattern and calls its method.
   *
   * @param passed how many of the arguments after the pattern the method gets
   */
  private static void shortcut(Map<String, Object> attributes, String signature, int passed) {
    PythonParameters parameters = PythonParameters.of(signature);
    String name = signature.substring(0, signature.indexOf('('));
    put(
        attributes,
        name,
        (context, arguments) -> {
          @Nullable Object[] bound = parameters.bind(arguments);
          Object pattern = compile(bound[0], bound[bound.length - 1]);
          int given = passed;
          while (given > 0 && bound[given] == null) {
            given--;
          }
          Object[] rest = new Object[given];
          for (int i = 0; i < given; i++) {
            rest[i] = requireNonNull(bound[i + 1]);
          }
          return Calling.call(context, Attributes.get(context, pattern, name), rest);
        });
  }

  private static Object compile(@Nullable Object[] bound) {
    return compile(bound[0], bound[1]);
  }

  private static Object compile(@Nullable Object pattern, @Nullable Object flags) {
    Hashing.hash(requireNonNull(pattern)); // CPython looks both up among the patterns it knows
    if (flags != null) {
      Hashing.hash(flags);
    }
    if (pattern instanceof PatternObject) {
      if (flags != null && Truth.of(flags)) {
        throw Raise.valueError("cannot process flags argument with a compiled pattern");
      }
      return pattern;
    }
    if (!(pattern instanceof String text)) {
      throw Raise.typeError("first argument must be string or compiled pattern");
    }
    int number = flags == null ? 0 : flagsOf(flags);
    Key key = new Key(text, number);
    PatternObject known = CACHE.get(key);
    if (known != null) {
      return known;
    }
    try {
      PatternObject made = new PatternObject(text, number);
      if (text.length() <= LONGEST_CACHED) {
        CACHE.put(key, made);
      }
      return made;
    } catch (PatternProblem problem) {
      throw raise(problem, text);
    }
  }

  private static int flagsOf(Object flags) {
    if (!(flags instanceof FlagObject) && !Numbers.isInteger(flags)) {
      throw Raise.typeError(
          "unsupported operand type(s) for &: '%s' and 'RegexFlag'", Types.nameOf(flags));
    }
    int number = FlagObject.valueOf(flags);
    if (number < 0 || (number & ~Flags.ALL) != 0) {
      throw Raise.valueError("the flags %s are not available", Representation.of(flags));
    }
    return number;
  }

  /** Returns the {@code re.error} of a problem. */
  static Raise raise(PatternProblem problem, String pattern) {
    int position = problem.position();
    String before = pattern.substring(0, pattern.offsetByCodePoints(0, position));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String message = problem.message() + " at position " + position;
    if (pattern.contains("\n")) {
      message += " (line " + line + ", column " + column + ")";
    }
    ExceptionObject error = new ExceptionObject(ERROR, TupleObject.of(message));
    error.fields().put("msg", problem.message());
    error.fields().put("pattern", pattern);
    error.fields().put("pos", (long) position);
    error.fields().put("lineno", line);
    error.fields().put("colno", (long) column);
    return new Raise(error);
  }

  /** Returns why Python accepts a pattern but this language does not, or null. */
  public static @Nullable String unavailable(String pattern) {
    try {
      PatternObject compiled = new PatternObject(pattern, 0);
      return compiled.groups() < 0 ? "" : null;
    } catch (PatternProblem problem) {
      return problem.unavailable() ? problem.message() : null;
    }
  }

  /** Returns the TypeError of a text that is none. */
  static Raise notText(Object object) {
    return Raise.typeError("expected string or bytes-like object, got '%s'", Types.nameOf(object));
  }

  private static Object escape(Object text) {
    if (!(text instanceof String plain)) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, %s found", Types.nameOf(text));
    }
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      Context.weigh(1);
      char c = plain.charAt(at);
      if (ESCAPED.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    Bounds.checkString(escaped.length());
    return escaped.toString();
  }
}
