package dev.poolyard.language.bytecode;

import dev.poolyard.language.function.AttributeSite;
import dev.poolyard.language.function.Code;
import dev.poolyard.language.function.Displays;
import dev.poolyard.language.function.Entering;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.function.Functions;
import dev.poolyard.language.function.GeneratorObject;
import dev.poolyard.language.function.Generators;
import dev.poolyard.language.function.Handling;
import dev.poolyard.language.function.Initialization;
import dev.poolyard.language.function.Invocation;
import dev.poolyard.language.function.MethodCalls;
import dev.poolyard.language.function.Namespaces;
import dev.poolyard.language.function.Quick;
import dev.poolyard.language.function.Ranges;
import dev.poolyard.language.function.Spreading;
import dev.poolyard.language.function.Texts;
import dev.poolyard.language.function.Unpacking;
import dev.poolyard.language.function.Variables;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ForwardName;
import dev.poolyard.language.runtime.GeneratorIterator;
import dev.poolyard.language.runtime.GenericType;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operation;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TypeUnion;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Every method that compiled code calls. */
enum RuntimeCall {
  // Operators
  ADD(false, Quick.class, "add", Object.class, Object.class, Object.class),
  SUBTRACT(false, Quick.class, "subtract", Object.class, Object.class, Object.class),
  MULTIPLY(false, Quick.class, "multiply", Object.class, Object.class, Object.class),
  MATRIX_MULTIPLY(
      false, Operators.class, "matrixMultiply", Object.class, Object.class, Object.class),
  DIVIDE(false, Quick.class, "divide", Object.class, Object.class, Object.class),
  FLOOR_DIVIDE(false, Quick.class, "floorDivide", Object.class, Object.class, Object.class),
  REMAINDER(false, Quick.class, "remainder", Object.class, Object.class, Object.class),
  ADD_LONG(false, Quick.class, "add", Object.class, Object.class, long.class),
  SUBTRACT_LONG(false, Quick.class, "subtract", Object.class, Object.class, long.class),
  POWER(false, Operators.class, "power", Object.class, Object.class, Object.class),
  SHIFT_LEFT(false, Operators.class, "shiftLeft", Object.class, Object.class, Object.class),
  SHIFT_RIGHT(false, Operators.class, "shiftRight", Object.class, Object.class, Object.class),
  BITWISE_AND(false, Operators.class, "bitwiseAnd", Object.class, Object.class, Object.class),
  BITWISE_OR(false, Operators.class, "bitwiseOr", Object.class, Object.class, Object.class),
  BITWISE_XOR(false, Operators.class, "bitwiseXor", Object.class, Object.class, Object.class),
  MINUS(false, Operators.class, "minus", Object.class, Object.class),
  PLUS(false, Operators.class, "plus", Object.class, Object.class),
  INVERT(false, Operators.class, "invert", Object.class, Object.class),
  // Augmented assignments
  ADD_IN_PLACE(
      false, Quick.class, "addInPlace", Object.class, Object.class, Object.class, Context.class),
  ADD_LONG_IN_PLACE(
      false, Quick.class, "addInPlace", Object.class, Object.class, long.class, Context.class),
  SUBTRACT_IN_PLACE(
      false,
      Quick.class,
      "subtractInPlace",
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  MULTIPLY_IN_PLACE(
      false,
      Quick.class,
      "multiplyInPlace",
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  IN_PLACE(
      false,
      Quick.class,
      "inPlace",
      Object.class,
      Object.class,
      Object.class,
      Operation.class,
      Context.class),
  // Comparisons
  LESS(false, Quick.class, "less", boolean.class, Object.class, Object.class),
  LESS_OR_EQUAL(false, Quick.class, "lessOrEqual", boolean.class, Object.class, Object.class),
  GREATER(false, Quick.class, "greater", boolean.class, Object.class, Object.class),
  GREATER_OR_EQUAL(false, Quick.class, "greaterOrEqual", boolean.class, Object.class, Object.class),
  EQUAL(false, Quick.class, "equal", boolean.class, Object.class, Object.class),
  NOT_EQUAL(false, Quick.class, "notEqual", boolean.class, Object.class, Object.class),
  EQUAL_LONG(false, Quick.class, "equal", boolean.class, Object.class, long.class),
  NOT_EQUAL_LONG(false, Quick.class, "notEqual", boolean.class, Object.class, long.class),
  LESS_LONG(false, Quick.class, "less", boolean.class, Object.class, long.class),
  LESS_OR_EQUAL_LONG(false, Quick.class, "lessOrEqual", boolean.class, Object.class, long.class),
  GREATER_LONG(false, Quick.class, "greater", boolean.class, Object.class, long.class),
  GREATER_OR_EQUAL_LONG(
      false, Quick.class, "greaterOrEqual", boolean.class, Object.class, long.class),
  REMAINDER_LONG(false, Quick.class, "remainder", Object.class, Object.class, long.class),
  FLOOR_DIVIDE_LONG(false, Quick.class, "floorDivide", Object.class, Object.class, long.class),
  ANSWER_LESS(false, Quick.class, "answerLess", Object.class, Object.class, Object.class),
  ANSWER_LESS_OR_EQUAL(
      false, Quick.class, "answerLessOrEqual", Object.class, Object.class, Object.class),
  ANSWER_GREATER(false, Quick.class, "answerGreater", Object.class, Object.class, Object.class),
  ANSWER_GREATER_OR_EQUAL(
      false, Quick.class, "answerGreaterOrEqual", Object.class, Object.class, Object.class),
  ANSWER_EQUAL(false, Equality.class, "equality", Object.class, Object.class, Object.class),
  ANSWER_NOT_EQUAL(false, Equality.class, "inequality", Object.class, Object.class, Object.class),
  CONTAINS(
      false, Quick.class, "contains", boolean.class, Object.class, Object.class, Context.class),
  SAME(false, Comparisons.class, "same", boolean.class, Object.class, Object.class),
  TRUTH(false, Quick.class, "truth", boolean.class, Object.class),
  // Subscripts and attributes
  ELEMENT(false, Quick.class, "element", Object.class, Object.class, Object.class),
  SET_ELEMENT(
      false,
      Quick.class,
      "setElement",
      void.class,
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  DELETE_ELEMENT(false, Subscripts.class, "delete", void.class, Object.class, Object.class),
  ATTRIBUTE(
      false,
      AttributeSite.class,
      "get",
      Object.class,
      Object.class,
      Context.class,
      AttributeSite.class),
  SET_ATTRIBUTE(
      false,
      AttributeSite.class,
      "set",
      void.class,
      Object.class,
      Object.class,
      Context.class,
      AttributeSite.class),
  DELETE_ATTRIBUTE(
      false,
      AttributeSite.class,
      "delete",
      void.class,
      Object.class,
      Context.class,
      AttributeSite.class),
  // Calls
  CALL_0(false, Invocation.class, "call", Object.class, Object.class, Context.class),
  CALL_1(false, Invocation.class, "call", Object.class, Object.class, Object.class, Context.class),
  CALL_2(
      false,
      Invocation.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  CALL_3(
      false,
      Invocation.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  CALL_ALL(
      false,
      Invocation.class,
      "callAll",
      Object.class,
      Object.class,
      Object[].class,
      Context.class),
  FIND_METHOD(
      false,
      AttributeSite.class,
      "find",
      Object.class,
      Object.class,
      Context.class,
      AttributeSite.class),
  CALL_METHOD_0(
      false, MethodCalls.class, "call", Object.class, Object.class, Object.class, Context.class),
  CALL_METHOD_1(
      false,
      MethodCalls.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  CALL_METHOD_2(
      false,
      MethodCalls.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Context.class),
  CALL_METHOD_ALL(
      false,
      MethodCalls.class,
      "callAll",
      Object.class,
      Object.class,
      Object.class,
      Object[].class,
      Context.class),
  CALL_KEYWORDS(
      false,
      Spreading.class,
      "call",
      Object.class,
      Object.class,
      Object[].class,
      Object[].class,
      String[].class,
      Context.class),
  CALL_SPREAD(
      false,
      Spreading.class,
      "call",
      Object.class,
      Object.class,
      ListObject.class,
      Map.class,
      Context.class),
  SPREAD_ARGUMENT(
      false,
      Spreading.class,
      "spreadArgument",
      void.class,
      Object.class,
      Object.class,
      ListObject.class,
      Context.class),
  SPREAD_KEYWORDS(
      false, Spreading.class, "spreadKeywords", void.class, Object.class, Object.class, Map.class),
  PUT_KEYWORD(
      false,
      Spreading.class,
      "putKeyword",
      void.class,
      Object.class,
      Object.class,
      Map.class,
      String.class),
  NEW_KEYWORDS(false, Arguments.class, "newKeywords", Map.class),
  // Displays
  NEW_LIST(false, Displays.class, "emptyList", ListObject.class),
  LIST(false, Displays.class, "list", Object.class, Object[].class),
  LIST_COPY(false, Displays.class, "copyOf", Object.class, Object[].class),
  TUPLE(false, Displays.class, "tuple", Object.class, Object[].class),
  SET(false, Displays.class, "set", Object.class, Object[].class, Context.class),
  CONSTANT_SET(
      false,
      Displays.class,
      "constantSet",
      Object.class,
      Object[].class,
      Context.class,
      boolean.class),
  NEW_SET(false, Displays.class, "emptySet", SetObject.class),
  NEW_DICT(false, Displays.class, "emptyDict", DictObject.class),
  SLICE(false, Displays.class, "slice", Object.class, Object.class, Object.class, Object.class),
  SPREAD(
      false, Spreading.class, "spread", void.class, Object.class, ListObject.class, Context.class),
  SPREAD_ENTRIES(
      false, Spreading.class, "spreadEntries", void.class, Object.class, DictObject.class),
  APPEND(false, Displays.class, "append", void.class, Object.class, ListObject.class),
  INSERT(false, Displays.class, "insert", void.class, Object.class, SetObject.class),
  PUT_ALL(false, Displays.class, "putAll", void.class, Object[].class, DictObject.class),
  PUT(false, Displays.class, "put", void.class, Object.class, Object.class, DictObject.class),
  ELEMENTS(false, Displays.class, "elements", Object[].class, ListObject.class),
  FORMAT(false, Texts.class, "format", String.class, Object.class, Object.class),
  CONVERT(false, Texts.class, "convert", Object.class, Object.class, int.class),
  JOIN(false, Texts.class, "join", Object.class, Object[].class),
  // Iteration
  ITERATOR(false, Iteration.class, "of", ObjectIterator.class, Object.class),
  RANGE_START(false, Ranges.class, "start", long.class, RangeObject.class),
  RANGE_STRIDE(false, Ranges.class, "stride", long.class, RangeObject.class),
  RANGE_LENGTH(false, Ranges.class, "length", long.class, RangeObject.class),
  RANGE_OR_NULL(false, Ranges.class, "small", RangeObject.class, Object.class),
  UNPACK(false, Unpacking.class, "exactly", Object[].class, Object.class, int.class, Context.class),
  UNPACK_AROUND(
      false,
      Unpacking.class,
      "around",
      Object[].class,
      Object.class,
      int.class,
      int.class,
      Context.class),
  CLOSE_FRESH(
      false,
      Generators.class,
      "closeFresh",
      void.class,
      Context.class,
      ObjectIterator.class,
      Object.class),
  // Variables
  LOCAL(false, Variables.class, "local", Object.class, Object.class, String.class),
  AROUND(false, Variables.class, "around", Object.class, Object.class, String.class),
  SHARED(false, Variables.class, "shared", Object.class, Cell.class, String.class),
  FREE(false, Variables.class, "free", Object.class, Cell.class, String.class),
  GLOBAL(false, Variables.class, "global", Object.class, Object[].class, int.class, String.class),
  DELETE_GLOBAL(
      false, Variables.class, "deleteGlobal", void.class, Object[].class, int.class, String.class),
  DELETE_SHARED(false, Variables.class, "deleteShared", void.class, Cell.class, String.class),
  NEW_CELL(false, Variables.class, "cell", Cell.class, Object.class),
  SET_CELL(false, Variables.class, "set", void.class, Object.class, Cell.class),
  // Classes
  CLASS(
      false,
      Functions.class,
      "makeClass",
      Object.class,
      FunctionTemplate.class,
      Cell[].class,
      Object[].class,
      Object.class,
      Context.class),
  SUPER(false, Functions.class, "superOf", Object.class, Cell.class, Object.class),
  CLASS_NAME(false, Namespaces.class, "find", Object.class, Object.class, String.class),
  SET_CLASS_NAME(
      false, Namespaces.class, "set", void.class, Object.class, Object.class, String.class),
  DELETE_CLASS_NAME(false, Namespaces.class, "delete", void.class, Object.class, String.class),
  UNDEFINED(false, Namespaces.class, "undefined", Object.class, String.class),
  // Functions
  FUNCTION(
      false,
      Functions.class,
      "make",
      Object.class,
      FunctionTemplate.class,
      Object[].class,
      Cell[].class,
      Object[].class),
  ANNOTATED(
      false,
      Functions.class,
      "annotated",
      Object.class,
      Object.class,
      Object[].class,
      String[].class),
  JOINED_TYPES(false, TypeUnion.class, "join", Object.class, Object.class, Object.class),
  FORWARD_NAME(
      false, ForwardName.class, "of", Object.class, Object[].class, int.class, String.class),
  GENERIC_TYPE(false, GenericType.class, "of", Object.class, Object.class, Object.class),
  GENERATOR(
      false,
      Generators.class,
      "expression",
      Object.class,
      FunctionTemplate.class,
      Cell[].class,
      Object[].class,
      ObjectIterator.class),
  STORE(false, Generators.class, "store", void.class, Object.class, Object[].class, int.class),
  STORE_INT(false, Generators.class, "store", void.class, int.class, Object[].class, int.class),
  LOAD_INT(false, Generators.class, "integer", int.class, Object[].class, int.class),
  // Exceptions
  CAUGHT(false, Handling.class, "caught", Raise.class, Throwable.class),
  LEAVING(false, Handling.class, "leaving", Raise.class, Throwable.class, int.class, String.class),
  EXCEPTION_OF(false, Handling.class, "exceptionOf", ExceptionObject.class, Raise.class),
  BEGIN_HANDLING(
      false, Handling.class, "begin", ExceptionObject.class, Context.class, ExceptionObject.class),
  END_HANDLING(false, Handling.class, "end", void.class, Context.class, ExceptionObject.class),
  MATCHES(false, Handling.class, "matches", boolean.class, Object.class, Raise.class),
  DURING(false, Handling.class, "during", Raise.class, Raise.class, ExceptionObject.class),
  RAISED(false, Handling.class, "raised", Raise.class, Object.class, Context.class),
  RAISED_FROM(
      false, Handling.class, "raised", Raise.class, Object.class, Object.class, Context.class),
  AGAIN(false, Handling.class, "again", Raise.class, Context.class),
  ASSERTION(false, Handling.class, "assertion", Raise.class),
  ASSERTION_WITH(false, Handling.class, "assertion", Raise.class, Object.class),
  ENTER_MANAGER(false, Entering.class, "enter", Object.class, Object.class, Context.class),
  EXIT_MANAGER(false, Entering.class, "exit", void.class, Object.class, Context.class),
  EXIT_RAISED(
      false, Entering.class, "exit", boolean.class, Object.class, Raise.class, Context.class),
  CONSTANTS(false, Initialization.class, "constants", Object[].class),
  MADE(false, Initialization.class, "made", void.class, Code.class),
  // Methods of the objects themselves
  ENTER(true, Context.class, "enter", void.class),
  LEAVE(true, Context.class, "leave", void.class),
  CLOSE_LATER(true, Context.class, "closeLater", void.class, GeneratorIterator.class),
  STEP(true, Context.class, "step", void.class),
  EXCEPTION(true, Raise.class, "exception", ExceptionObject.class),
  NEXT(true, ObjectIterator.class, "next", Object.class, Context.class),
  RESULT(true, ObjectIterator.class, "result", Object.class),
  DIRECT_CODE(false, FunctionObject.class, "directCode", Code.class, Object.class, int.class),
  FUNCTION_GLOBALS(true, FunctionObject.class, "globals", Object[].class),
  FUNCTION_CLOSURE(true, FunctionObject.class, "closure", Cell[].class),
  GENERATOR_FUNCTION(true, GeneratorObject.class, "function", FunctionObject.class),
  SUSPEND(true, GeneratorObject.class, "suspend", void.class, int.class),
  RECEIVED(true, GeneratorObject.class, "received", Object.class),
  FINISH(true, GeneratorObject.class, "finish", void.class, Object.class),
  DELEGATE(
      true, GeneratorObject.class, "delegate", Object.class, Context.class, ObjectIterator.class);

  private static final ConcurrentMap<Class<?>, ClassDesc> DESCRIBED = new ConcurrentHashMap<>();

  private final boolean virtual;
  private final Class<?> owner;
  private final String method;
  private final Class<?> result;
  private final Class<?>[] parameters;
  private final ClassDesc ownerDesc;
  private final MethodTypeDesc type;

  RuntimeCall(
      boolean virtual, Class<?> owner, String method, Class<?> result, Class<?>... parameters) {
    this.virtual = virtual;
    this.owner = owner;
    this.method = method;
    this.result = result;
    this.parameters = parameters;
    this.ownerDesc = describeAnew(owner);
    this.type =
        MethodTypeDesc.of(
            describeAnew(result),
            Arrays.stream(parameters).map(RuntimeCall::describeAnew).toArray(ClassDesc[]::new));
  }

  /** Describes a class; the few that compiled code names are described once. */
  static ClassDesc describe(Class<?> type) {
    return DESCRIBED.computeIfAbsent(type, RuntimeCall::describeAnew);
  }

  private static ClassDesc describeAnew(Class<?> type) {
    return ClassDesc.ofDescriptor(type.descriptorString());
  }

  /** Returns whether it is called on an object. */
  boolean isVirtual() {
    return virtual;
  }

  void emit(CodeBuilder builder) {
    if (virtual) {
      builder.invokevirtual(ownerDesc, method, type);
    } else {
      builder.invokestatic(ownerDesc, method, type);
    }
  }

  /**
   * Returns the method itself.
   *
   * @throws NoSuchMethodException if there is none, which a test rules out
   */
  java.lang.reflect.Method find() throws NoSuchMethodException {
    java.lang.reflect.Method found = owner.getMethod(method, parameters);
    if (found.getReturnType() != result) {
      throw new NoSuchMethodException(found + " does not return " + result);
    }
    return found;
  }
}
