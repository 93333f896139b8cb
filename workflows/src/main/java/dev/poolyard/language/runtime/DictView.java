package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.List;

/** What {@code keys()}, {@code values()} and {@code items()} return: a living view of a dict. */
public record DictView(DictObject dict, Kind kind) {
  /** Which part of the dict is seen. */
  public enum Kind {
    KEYS("dict_keys"),
    VALUES("dict_values"),
    ITEMS("dict_items");

    private final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    public String typeName() {
      return typeName;
    }
  }

  boolean setLike() {
    return kind != Kind.VALUES;
  }

  boolean hashable() {
    return true;
  }

  boolean equalTo(Object other) {
    if (this == other) {
      return true;
    }
    if (!setLike()) {
      return false;
    }
    return Sets.isSetLike(other)
        && Sets.size(other) == dict.size()
        && Sets.isWithin(Context.current(), this, other);
  }

  /** Returns what is seen at a living entry of the dict. */
  public Object at(int entry) {
    return switch (kind) {
      case KEYS -> dict.keyAt(entry);
      case VALUES -> dict.valueAt(entry);
      case ITEMS -> TupleObject.of(dict.keyAt(entry), dict.valueAt(entry));
    };
  }

  public List<Object> elements() {
    List<Object> elements = new ArrayList<>(dict.size());
    for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
      elements.add(at(entry));
    }
    return elements;
  }

  boolean contains(Object element) {
    return switch (kind) {
      case KEYS -> dict.contains(element);
      case VALUES -> elements().stream().anyMatch(value -> Equality.sameOrEqual(value, element));
      case ITEMS -> {
        if (!(element instanceof TupleObject pair) || pair.size() != 2) {
          yield false;
        }
        Object value = dict.get(pair.get(0));
        yield value != null && Equality.sameOrEqual(value, pair.get(1));
      }
    };
  }
}
