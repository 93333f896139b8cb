package dev.poolyard.language.syntax;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names with double underscores that the body of a class may bind. */
public final class SpecialNames {
  private static final Set<String> DEFINABLE = new TreeSet<>();
  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("__del__", "write a method and call it, or use __enter__ and __exit__"),
          Map.entry("__getattribute__", "write __getattr__, which is asked for missing attributes"),
          Map.entry("__class__", "write type(x)"),
          Map.entry("__dict__", "name the attributes, or keep a dict"),
          Map.entry("__mro__", "write isinstance or issubclass"),
          Map.entry("__bases__", "write isinstance or issubclass"),
          Map.entry("__await__", "write a plain method"),
          Map.entry("__aiter__", "write __iter__"),
          Map.entry("__anext__", "write __next__"),
          Map.entry("__aenter__", "write __enter__"),
          Map.entry("__aexit__", "write __exit__"),
          Map.entry("__dir__", "name the attributes"),
          Map.entry("__bytes__", "write a method"),
          Map.entry("__complex__", "write a method"));

  static {
    for (String word :
        ("init new repr str format bool len eq ne lt le gt ge hash neg pos invert abs int float"
                + " index round trunc floor ceil divmod rdivmod contains getitem setitem delitem"
                + " iter next reversed call getattr setattr delattr get set delete set_name enter"
                + " exit length_hint missing slots doc init_subclass class_getitem match_args")
            .split(" ")) {
      DEFINABLE.add("__" + word + "__");
    }
    for (String word :
        "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split(" ")) {
      DEFINABLE.add("__" + word + "__");
      DEFINABLE.add("__r" + word + "__");
      DEFINABLE.add("__i" + word + "__");
    }
  }

  private SpecialNames() {}

  /** Returns whether {@code name} has double underscores at both ends. */
  public static boolean isSpecial(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
  }

  /** Returns whether the body of a class may bind {@code name}. */
  public static boolean isDefinable(String name) {
    return DEFINABLE.contains(name);
  }

  /** Returns what to say of a name that no class may bind, or whose attribute none may read. */
  public static String refuse(String what, String name) {
    String advice = ADVICE.get(name);
    return "%s '%s' is not available in the function language%s"
        .formatted(what, name, advice == null ? "" : "; " + advice);
  }
}
