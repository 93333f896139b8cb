package dev.poolyard.language.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The special methods that built-in types have in Python, for those who name them: {@code
 * super().__setattr__(…)}, {@code object.__repr__(self)}, {@code prices.__getitem__}. Operators
 * never look here.
 */
final class BuiltinSlots {
  private static final Map<TypeObject, Map<String, Object>> ALL = new HashMap<>();
  private static final Map<String, Object> OF_ITERATORS;

  static {
    SlotTable object = new SlotTable(Types.OBJECT);
    object.put("__repr__", 0, (c, self, a) -> represent(self));
    object.put("__str__", 0, (c, self, a) -> Representation.of(self));
    object.put("__format__", 1, (c, self, a) -> Formatting.plain(self, a.at(0)));
    object.put("__hash__", 0, (c, self, a) -> (long) System.identityHashCode(self));
    object.put("__eq__", 1, (c, self, a) -> self == a.at(0) ? true : NotImplemented.ANSWER);
    object.put("__ne__", 1, (c, self, a) -> BinaryMethods.notEqual(self, a.at(0)));
    for (String order : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      object.put(order, 1, (c, self, a) -> NotImplemented.ANSWER);
    }
    object.put("__setattr__", 2, BuiltinSlots::setAttribute);
    object.put("__delattr__", 1, BuiltinSlots::deleteAttribute);
    add(object);

    SlotTable exception = new SlotTable(ExceptionTypes.BASE_EXCEPTION);
    exception.put("__repr__", 0, (c, self, a) -> Representation.plain(self));
    exception.put("__str__", 0, (c, self, a) -> Text.message((ExceptionObject) self));
    add(exception);

    SlotTable none = new SlotTable(Types.NONE);
    none.put("__bool__", 0, (c, self, a) -> false);
    add(none);

    for (TypeObject number : new TypeObject[] {Types.INT, Types.FLOAT}) {
      add(new SlotTable(number).withValues().withNumbers(number == Types.INT));
    }
    add(new SlotTable(Types.STR).withValues().withSequence().withRemainder());
    add(new SlotTable(Types.TUPLE).withValues().withSequence());
    add(new SlotTable(Types.LIST).withValues().withSequence().withItems().unhashable());
    add(new SlotTable(Types.DICT).withValues().withContainer().withItems().unhashable());
    add(new SlotTable(Types.SET).withValues().withContainer().withSets().unhashable());
    add(new SlotTable(Types.FROZENSET).withValues().withContainer().withSets());
    add(new SlotTable(Types.RANGE).withValues().withContainer().withSubscript());
    for (String view : new String[] {"dict_keys", "dict_items"}) {
      add(new SlotTable(Types.named(view)).withValues().withContainer().unhashable());
    }

    SlotTable iterator = new SlotTable(Types.OBJECT);
    iterator.put("__iter__", 0, (c, self, a) -> self);
    iterator.put("__next__", 0, (c, self, a) -> next(c, (ObjectIterator) self));
    OF_ITERATORS = iterator.all();
  }

  private BuiltinSlots() {}

  private static void add(SlotTable table) {
    ALL.put(table.owner(), table.all());
  }

  /** What {@code object.__repr__} says, also of a list. */
  private static Object represent(Object self) {
    return ALL.containsKey(Types.of(self))
        ? Representation.anonymous(self)
        : Representation.plain(self);
  }

  private static Object next(Context context, ObjectIterator iterator) {
    Object element = iterator.next(context);
    if (element == null) {
      throw iterator.end();
    }
    return element;
  }

  private static Object setAttribute(Context context, Object self, Arguments arguments) {
    Attributes.setPlainly(context, self, attributeName(arguments.at(0)), arguments.at(1));
    return Nothing.NONE;
  }

  private static Object deleteAttribute(Context context, Object self, Arguments arguments) {
    Attributes.deletePlainly(context, self, attributeName(arguments.at(0)));
    return Nothing.NONE;
  }

  private static String attributeName(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw Raise.typeError("attribute name must be string, not '%s'", Types.nameOf(name));
  }

  /** Returns the special method of {@code self}, whose type defines none itself, or null. */
  static @Nullable Object find(Object self, String name) {
    Object ofIterator = self instanceof ObjectIterator ? OF_ITERATORS.get(name) : null;
    return ofIterator == null ? findInType(Types.of(self), name) : ofIterator;
  }

  /** Returns the special method of the nearest built-in type among {@code type} and its bases. */
  static @Nullable Object findInType(TypeObject type, String name) {
    for (TypeObject at = type; at != null; at = at.base()) {
      Map<String, Object> methods = ALL.get(at);
      Object found = methods == null ? null : methods.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns whether some type here has a special method of this name. */
  static boolean isKnown(String name) {
    return OF_ITERATORS.containsKey(name)
        || ALL.values().stream().anyMatch(methods -> methods.containsKey(name));
  }
}
