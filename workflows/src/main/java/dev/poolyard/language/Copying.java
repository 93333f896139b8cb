package dev.poolyard.language;

import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.module.functools.KeyWrapper;
import dev.poolyard.language.module.functools.PartialObject;
import dev.poolyard.language.module.live.LiveObject;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.BigIntValue;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.ComparisonKey;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.InstanceValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.OpaqueValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Copies values into a running function and results out of it. */
final class Copying {
  private final Programs programs;
  private final Context context;
  private long copied;
  private boolean copiedAll = true;
  private final Instances instances;
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Copying(Programs programs, Context context) {
    this.programs = programs;
    this.context = context;
    this.instances = new Instances(this, programs, context);
  }

  Programs programs() {
    return programs;
  }

  /** Returns whether what went out is all copies, and nothing the object itself. */
  boolean copiedAll() {
    return copiedAll;
  }

  /** Returns an object of the function's own. */
  Object in(Value value) {
    return switch (value) {
      case NoneValue none -> Nothing.NONE;
      case BoolValue bool -> bool.value();
      case IntValue integer -> integer.value();
      case BigIntValue integer -> Integers.normalize(integer.value());
      case FloatValue real -> real.value();
      case StrValue text -> text.value();
      case ListValue list -> ListObject.owning(allIn(list.elements()));
      case TupleValue tuple -> new TupleObject(allIn(tuple.elements()));
      case SetValue set -> {
        SetObject copy = new SetObject(set.frozen());
        set.elements().forEach(element -> copy.add(in(element)));
        yield copy;
      }
      case DictValue dict -> {
        DictObject copy = new DictObject();
        dict.entries().forEach(entry -> copy.put(in(entry.key()), in(entry.value())));
        yield copy;
      }
      case RangeValue range -> new RangeObject(range.start(), range.stop(), range.step());
      case FunctionValue function -> ForeignFunction.of(function, this);
      case ComparisonKey key ->
          KeyWrapper.key(ForeignFunction.of(key.comparison(), this), in(key.object()));
      case InstanceValue instance -> instances.in(instance);
      case LiveReference reference -> new LiveObject(reference);
      case OpaqueValue opaque when opaque.content() instanceof Stranded stranded ->
          throw Raise.typeError("cannot pickle %s", stranded.what());
      case OpaqueValue opaque -> opaque.content();
    };
  }

  Object[] allIn(List<Value> values) {
    Object[] copies = new Object[values.size()];
    for (int i = 0; i < copies.length; i++) {
      context.work(1);
      copies[i] = in(values.get(i));
    }
    return copies;
  }

  Map<String, Object> allIn(Map<String, Value> values) {
    Map<String, Object> copies = Arguments.newKeywords();
    values.forEach((name, value) -> copies.put(name, in(value)));
    return copies;
  }

  /** Returns an immutable copy, or raises a ValueError if an object contains itself. */
  Value out(Object object) {
    if (Instances.isInstance(object)) {
      return instance(object);
    }
    return switch (object) {
      case Nothing none -> NoneValue.NONE;
      case Boolean bool -> BoolValue.of(bool);
      case Long integer -> new IntValue(integer);
      case BigInteger integer -> IntegerValue.of(integer);
      case Double real -> new FloatValue(real);
      case String text -> new StrValue(text);
      case ListObject list -> new ListValue(allOut(list, list.toArray()));
      case TupleObject tuple -> new TupleValue(allOut(tuple, tuple.elements()));
      case SetObject set -> new SetValue(allOut(set, set.elements().toArray()), set.frozen());
      case DictObject dict -> out(dict);
      case RangeObject range -> new RangeValue(range.start(), range.stop(), range.stride());
      case ForeignFunction function -> function.value();
      case LiveObject live -> live.reference();
      case FunctionObject function when programs.source(function).isPresent() ->
          programs.source(function).get();
      case PartialObject partial -> apart(partial, () -> new Combinations(this).out(partial));
      case KeyWrapper key -> apart(key, () -> new Combinations(this).out(key));
      case TypeObject type when type.ofProgram() ->
          opaque(object, new Stranded("the class " + type.fullName()));
      case MethodObject method -> opaque(object, new Stranded("'method' object"));
      default -> opaque(object, object);
    };
  }

  private OpaqueValue opaque(Object object, Object content) {
    copiedAll = false;
    return new OpaqueValue(Types.nameOf(object), Representation.of(object), content);
  }

  private Value apart(Object object, Supplier<Optional<Value>> taking) {
    enter(object);
    Optional<Value> apart = taking.get();
    open.remove(object);
    return apart.orElseGet(() -> opaque(object, object));
  }

  /** An instance never passes as it is, since two threads could change it. */
  private Value instance(Object object) {
    enter(object);
    Optional<InstanceValue> apart = instances.out(object);
    open.remove(object);
    if (apart.isPresent()) {
      return apart.get();
    }
    return object instanceof TupleObject tuple
        ? new TupleValue(allOut(tuple, tuple.elements()))
        : opaque(object, new Stranded("local object " + Types.of(object).fullName()));
  }

  List<Value> allOut(Object[] objects) {
    Value[] copies = new Value[objects.length];
    for (int i = 0; i < copies.length; i++) {
      context.work(1);
      copies[i] = out(objects[i]);
    }
    return List.of(copies);
  }

  private List<Value> allOut(Object container, Object[] objects) {
    enter(container);
    count(objects.length);
    List<Value> copies = allOut(objects);
    open.remove(container);
    return copies;
  }

  /** A result may hold one list a million times, but then its copy would be a million lists. */
  private void count(int elements) {
    copied += elements;
    Bounds.checkCollection(copied);
    context.work(elements / 16);
  }

  DictValue out(DictObject dict) {
    enter(dict);
    List<DictValue.Entry> entries = new ArrayList<>(dict.size());
    count(dict.size());
    for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
      context.work(1);
      entries.add(new DictValue.Entry(out(dict.keyAt(entry)), out(dict.valueAt(entry))));
    }
    open.remove(dict);
    return new DictValue(entries);
  }

  private void enter(Object container) {
    Context.current().step();
    if (!open.add(container)) {
      throw Raise.valueError("the result contains itself, so it cannot leave the function");
    }
  }

  /** Stands for an object that must not enter another function. */
  private record Stranded(String what) {}
}
