package dev.poolyard.language.module.regex;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with a pattern. */
final class PatternMethods {
  static final TypeObject TYPE =
      TypeObject.ofModule(
              "re",
              "Pattern",
              (context, arguments) -> {
                throw Raise.typeError("cannot create 're.Pattern' instances");
              })
          .define(methods());

  private static final TypeObject ITERATOR_TYPE =
      new TypeObject(
          "callable_iterator",
          Types.OBJECT,
          (context, arguments) -> {
            throw Raise.typeError("cannot create 'callable_iterator' instances");
          });

  private PatternMethods() {}

  private interface Body {
    Object call(Context context, PatternObject pattern, @Nullable Object[] bound);
  }

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new HashMap<>();
    put(methods, "search(string, pos?, endpos?)", (c, p, b) -> first(c, p, b, false, false));
    put(methods, "match(string, pos?, endpos?)", (c, p, b) -> first(c, p, b, true, false));
    put(methods, "fullmatch(string, pos?, endpos?)", (c, p, b) -> first(c, p, b, true, true));
    put(methods, "findall(string, pos?, endpos?)", PatternMethods::findAll);
    put(methods, "finditer(string, pos?, endpos?)", (c, p, b) -> new Matches(p, Part.of(b)));
    put(methods, "split(string, maxsplit?)", PatternMethods::split);
    put(methods, "sub(repl, string, count?)", (c, p, b) -> replace(c, p, b).get(0));
    put(methods, "subn(repl, string, count?)", PatternMethods::replace);
    return methods;
  }

  private static void put(Map<String, Method> methods, String signature, Body body) {
    Parameters parameters = Parameters.of(signature);
    methods.put(
        signature.substring(0, signature.indexOf('(')),
        (context, self, arguments) ->
            body.call(context, (PatternObject) self, parameters.bind(arguments)));
  }

  /** The part of a text that is looked at. */
  private record Part(Subject text, int from, int to) {
    static Part of(@Nullable Object[] bound) {
      Subject text = new Subject(string(bound[0]));
      int length = text.length();
      int from = place(bound[1], 0, length);
      return new Part(text, from, place(bound[2], length, length));
    }

    private static int place(@Nullable Object given, int otherwise, int length) {
      if (given == null) {
        return otherwise;
      }
      return (int) Math.clamp(count(given), 0, length);
    }
  }

  private static String string(@Nullable Object object) {
    if (object instanceof String text) {
      return text;
    }
    throw RegexModule.notText(requireNonNull(object));
  }

  private static Object first(
      Context context,
      PatternObject pattern,
      @Nullable Object[] bound,
      boolean anchored,
      boolean whole) {
    Part part = Part.of(bound);
    MatchObject match =
        pattern.find(context, part.text(), part.from(), part.to(), anchored, whole, false);
    return match == null ? Nothing.NONE : match.within(part.from(), part.to());
  }

  /** The matches one after the other; two empty ones are never at the same place. */
  private static final class Matches extends TypedIterator {
    private final PatternObject pattern;
    private final Part part;
    private int from;
    private boolean notEmpty;
    private boolean ended;

    Matches(PatternObject pattern, Part part) {
      super(ITERATOR_TYPE);
      this.pattern = pattern;
      this.part = part;
      this.from = part.from();
    }

    @Override
    public @Nullable MatchObject next(Context context) {
      context.step();
      if (ended) {
        return null;
      }
      MatchObject match =
          pattern.find(context, part.text(), from, part.to(), false, false, notEmpty);
      if (match == null) {
        ended = true;
        return null;
      }
      from = match.end(0);
      notEmpty = match.empty();
      return match.within(part.from(), part.to());
    }
  }

  private static Object findAll(Context context, PatternObject pattern, @Nullable Object[] bound) {
    Matches matches = new Matches(pattern, Part.of(bound));
    ListObject found = new ListObject();
    for (MatchObject m = matches.next(context); m != null; m = matches.next(context)) {
      found.add(
          switch (pattern.groups()) {
            case 0 -> m.text(0, "");
            case 1 -> m.text(1, "");
            default -> m.groups("");
          });
    }
    return found;
  }

  private static long count(@Nullable Object given) {
    if (given == null) {
      return 0;
    }
    BigInteger count = Numbers.toBig(given);
    if (count.bitLength() >= Long.SIZE) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    return count.longValue();
  }

  private static Object split(Context context, PatternObject pattern, @Nullable Object[] bound) {
    Subject text = new Subject(string(bound[0]));
    long most = count(bound[1]);
    Matches matches = new Matches(pattern, new Part(text, 0, text.length()));
    ListObject parts = new ListObject();
    int last = 0;
    for (long n = 0; most == 0 || n < most; n++) {
      MatchObject match = matches.next(context);
      if (match == null) {
        break;
      }
      parts.add(text.slice(last, match.start(0)));
      for (int group = 1; group <= pattern.groups(); group++) {
        parts.add(match.text(group, Nothing.NONE));
      }
      last = match.end(0);
    }
    parts.add(text.slice(last, text.length()));
    return parts;
  }

  private static TupleObject replace(
      Context context, PatternObject pattern, @Nullable Object[] bound) {
    Object replacement = requireNonNull(bound[0]);
    long most = count(bound[2]);
    Template template = null;
    if (!(replacement instanceof Callable)) {
      if (!(replacement instanceof String literal)) {
        throw Raise.typeError(
            "decoding to str: need a bytes-like object, %s found", Types.nameOf(replacement));
      }
      template = Template.of(pattern, literal);
    }
    Subject text = new Subject(string(bound[1]));
    Matches matches = new Matches(pattern, new Part(text, 0, text.length()));
    StringBuilder result = new StringBuilder();
    int last = 0;
    long replaced = 0;
    while (most == 0 || replaced < most) {
      MatchObject match = matches.next(context);
      if (match == null) {
        break;
      }
      result.append(text.slice(last, match.start(0)));
      if (template != null) {
        result.append(template.expand(match));
      } else {
        Object made = Calling.call(context, replacement, match);
        if (made != Nothing.NONE) {
          if (!(made instanceof String)) {
            throw Raise.typeError(
                "sequence item %d: expected str instance, %s found",
                result.isEmpty() ? 0 : 1, Types.nameOf(made));
          }
          result.append(made);
        }
      }
      Bounds.checkString(result.length());
      last = match.end(0);
      replaced++;
    }
    result.append(text.slice(last, text.length()));
    Bounds.checkString(result.length());
    return TupleObject.of(result.toString(), replaced);
  }
}
