package dev.poolyard.language.module.regex;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A match. Immutable. */
final class MatchObject implements Typed, Named, Attributed {
  /** What matches have besides their methods. */
  static final Set<String> ATTRIBUTES =
      Set.of("string", "re", "pos", "endpos", "lastindex", "lastgroup");

  private static final Parameters GROUPS = Parameters.of("groups(default?)");
  private static final Parameters GROUP_DICT = Parameters.of("groupdict(default?)");
  private static final Parameters EXPAND = Parameters.of("expand(template)");
  private static final int LONGEST_SHOWN = 50;

  static final TypeObject TYPE =
      TypeObject.ofModule(
              "re",
              "Match",
              (context, arguments) -> {
                throw Raise.typeError("cannot create 're.Match' instances");
              })
          .define(methods());

  private final PatternObject pattern;
  private final Subject text;
  private final int[] places;
  private int position;
  private int endPosition;

  MatchObject(PatternObject pattern, Subject text, int[] places) {
    this.pattern = pattern;
    this.text = text;
    this.places = places;
    this.endPosition = text.length();
  }

  /** Notes which part of the text was looked at. */
  MatchObject within(int from, int to) {
    position = from;
    endPosition = to;
    return this;
  }

  private interface Body {
    Object call(Context context, MatchObject match, Arguments arguments);
  }

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new HashMap<>();
    put(methods, "group", (c, match, a) -> match.group(a.expect("re.Match.group", 0, 1000)));
    put(methods, "__getitem__", (c, match, a) -> match.text(match.number(a.at(0)), Nothing.NONE));
    put(methods, "groups", (c, match, a) -> match.groups(GROUPS.bind(a)[0]));
    put(methods, "groupdict", (c, match, a) -> match.groupDict(GROUP_DICT.bind(a)[0]));
    put(
        methods,
        "expand",
        (c, match, a) ->
            Template.of(match.pattern, text(Objects.requireNonNull(EXPAND.bind(a)[0])))
                .expand(match));
    put(methods, "start", (c, match, a) -> (long) match.start(match.numberGiven("start", a)));
    put(methods, "end", (c, match, a) -> (long) match.end(match.numberGiven("end", a)));
    put(
        methods,
        "span",
        (c, match, a) -> {
          int number = match.numberGiven("span", a);
          return TupleObject.of((long) match.start(number), (long) match.end(number));
        });
    return methods;
  }

  private static void put(Map<String, Method> methods, String name, Body body) {
    methods.put(name, (context, self, a) -> body.call(context, (MatchObject) self, a));
  }

  private static String text(Object object) {
    if (object instanceof String text) {
      return text;
    }
    throw RegexModule.notText(object);
  }

  int start(int group) {
    return places[2 * group];
  }

  int end(int group) {
    return places[2 * group + 1];
  }

  boolean empty() {
    return start(0) == end(0);
  }

  /** Returns what a group matched, or {@code otherwise} if it took no part. */
  Object text(int group, Object otherwise) {
    return start(group) < 0 || end(group) < 0 ? otherwise : text.slice(start(group), end(group));
  }

  private int numberGiven(String method, Arguments arguments) {
    arguments.expect("re.Match." + method, 0, 1);
    return number(arguments.at(0, 0L));
  }

  private int number(Object group) {
    int number = -1;
    if (Numbers.isIndex(group)) {
      BigInteger given = Numbers.toBig(Numbers.index(group));
      number = given.bitLength() < 31 ? given.intValue() : -1;
    } else if (group instanceof String name) {
      number = pattern.names().getOrDefault(name, -1);
    } else if (!pattern.names().isEmpty()) {
      Hashing.hash(group); // CPython looks for it among the names
    }
    if (number < 0 || number > pattern.groups()) {
      throw Raise.indexError("no such group");
    }
    return number;
  }

  private Object group(Arguments arguments) {
    if (arguments.count() < 2) {
      return text(number(arguments.at(0, 0L)), Nothing.NONE);
    }
    Object[] texts = new Object[arguments.count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(number(arguments.at(i)), Nothing.NONE);
    }
    return new TupleObject(texts);
  }

  Object groups(@Nullable Object otherwise) {
    Object[] texts = new Object[pattern.groups()];
    Arrays.setAll(texts, i -> text(i + 1, otherwise == null ? Nothing.NONE : otherwise));
    return new TupleObject(texts);
  }

  private Object groupDict(@Nullable Object otherwise) {
    DictObject dict = new DictObject();
    Object missing = otherwise == null ? Nothing.NONE : otherwise;
    pattern.names().forEach((name, number) -> dict.put(name, text(number, missing)));
    return dict;
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }

  @Override
  public String typeName() {
    return "Match";
  }

  @Override
  public @Nullable Object attribute(String name) {
    int last = places[places.length - 1];
    return switch (name) {
      case "string" -> text.text();
      case "re" -> pattern;
      case "pos" -> (long) position;
      case "endpos" -> (long) endPosition;
      case "lastindex" -> last < 0 ? Nothing.NONE : (Object) (long) last;
      case "lastgroup" -> {
        String group = last < 0 ? null : pattern.nameOf(last);
        yield group == null ? Nothing.NONE : group;
      }
      default -> null;
    };
  }

  @Override
  public String representation() {
    String shown = Representation.of(text(0, ""));
    int length = shown.codePointCount(0, shown.length());
    if (length > LONGEST_SHOWN) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SHOWN));
    }
    return "<re.Match object; span=(%d, %d), match=%s>".formatted(start(0), end(0), shown);
  }
}
