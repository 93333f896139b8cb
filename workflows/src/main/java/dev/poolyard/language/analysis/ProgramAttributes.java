package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.SpecialNames;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the attributes that the objects of a program's own classes may have: those that a
 * class body binds or that something assigns. Where a program makes names while it runs, any.
 */
final class ProgramAttributes {
  private static final Set<String> SETTERS =
      Set.of("setattr", "delattr", "__setattr__", "__delattr__", "wraps", "update_wrapper");

  private final Set<String> names = new TreeSet<>();
  private boolean any;
  private boolean assigned;

  /** Returns whether an object of the program may have an attribute of this name. */
  boolean isKnown(String name) {
    return names.contains(name) || (any && !SpecialNames.isSpecial(name));
  }

  /**
   * Returns whether the program may set attributes of objects, those of its functions and classes
   * among them, so that two calls must not share them.
   */
  boolean areAssigned() {
    return assigned;
  }

  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** Adds the names that the body of a class binds. */
  void addAll(Collection<String> bound) {
    names.addAll(bound);
    any |= bound.contains("__getattr__");
  }

  /** Adds the attributes that {@code target} assigns. */
  void addTarget(Expression target) {
    switch (target) {
      case Expression.Attribute attribute -> {
        names.add(attribute.name());
        assigned = true;
      }
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::addTarget);
      case Expression.ListDisplay list -> list.elements().forEach(this::addTarget);
      case Expression.Starred starred -> addTarget(starred.value());
      default -> {}
    }
  }

  /** Adds the names in {@code __slots__}. */
  void addSlots(Expression target, Expression value) {
    if (target instanceof Expression.Name name && name.text().equals("__slots__")) {
      addWords(value);
    }
  }

  /** Adds the names that {@code setattr} or {@code namedtuple} gets. */
  void addCall(Expression.Call call) {
    List<Expression.Argument> arguments = call.arguments();
    String callee = calleeOf(call);
    assigned |= SETTERS.contains(callee);
    if (arguments.isEmpty()) {
      return;
    }
    if (callee.equals("setattr") && arguments.size() > 1) {
      addWords(arguments.get(1).value());
    } else if (callee.equals("__setattr__")) {
      addWords(arguments.get(arguments.size() > 2 ? 1 : 0).value());
    } else if (callee.equals("namedtuple")) {
      arguments.stream().skip(1).forEach(argument -> addWords(argument.value()));
    }
  }

  private void addWords(Expression value) {
    switch (value) {
      case Expression.StrLiteral text ->
          names.addAll(List.of(text.value().replace(',', ' ').strip().split("\\s+")));
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::addWords);
      case Expression.ListDisplay list -> list.elements().forEach(this::addWords);
      case Expression.BoolLiteral flag -> {}
      default -> any = true;
    }
  }

  /** Returns the name by which a function is called, or nothing. */
  static String calleeOf(Expression.Call call) {
    return switch (call.callee()) {
      case Expression.Name name -> name.text();
      case Expression.Attribute attribute -> attribute.name();
      default -> "";
    };
  }

  /** Returns whether {@code value} is a call of {@code namedtuple}, which makes a class. */
  static boolean isNamedTuple(Expression value) {
    return value instanceof Expression.Call call && calleeOf(call).equals("namedtuple");
  }

  /** Returns whether {@code call} is {@code super()} without arguments. */
  static boolean isBareSuper(Expression.Call call, Scope scope) {
    return call.arguments().isEmpty()
        && call.callee() instanceof Expression.Name name
        && name.text().equals("super")
        && scope.find("super") == null;
  }
}
