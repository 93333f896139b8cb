package dev.poolyard.language.runtime;

import java.util.LinkedHashMap;
import java.util.Map;

/** Python's built-in exceptions. */
public final class ExceptionTypes {
  private static final Map<String, TypeObject> ALL = new LinkedHashMap<>();

  public static final TypeObject BASE_EXCEPTION = make("BaseException", Types.OBJECT);
  public static final TypeObject EXCEPTION = make("Exception", BASE_EXCEPTION);
  public static final TypeObject ARITHMETIC_ERROR = make("ArithmeticError", EXCEPTION);
  public static final TypeObject ZERO_DIVISION_ERROR = make("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final TypeObject OVERFLOW_ERROR = make("OverflowError", ARITHMETIC_ERROR);
  public static final TypeObject FLOATING_POINT_ERROR =
      make("FloatingPointError", ARITHMETIC_ERROR);
  public static final TypeObject ASSERTION_ERROR = make("AssertionError", EXCEPTION);
  public static final TypeObject ATTRIBUTE_ERROR = make("AttributeError", EXCEPTION);
  public static final TypeObject BUFFER_ERROR = make("BufferError", EXCEPTION);
  public static final TypeObject EOF_ERROR = make("EOFError", EXCEPTION);
  public static final TypeObject LOOKUP_ERROR = make("LookupError", EXCEPTION);
  public static final TypeObject INDEX_ERROR = make("IndexError", LOOKUP_ERROR);
  public static final TypeObject KEY_ERROR = make("KeyError", LOOKUP_ERROR);
  public static final TypeObject MEMORY_ERROR = make("MemoryError", EXCEPTION);
  public static final TypeObject NAME_ERROR = make("NameError", EXCEPTION);
  public static final TypeObject UNBOUND_LOCAL_ERROR = make("UnboundLocalError", NAME_ERROR);
  public static final TypeObject OS_ERROR = make("OSError", EXCEPTION);
  public static final TypeObject TIMEOUT_ERROR = make("TimeoutError", OS_ERROR);
  public static final TypeObject CONNECTION_ERROR = make("ConnectionError", OS_ERROR);
  public static final TypeObject PERMISSION_ERROR = make("PermissionError", OS_ERROR);
  public static final TypeObject FILE_NOT_FOUND_ERROR = make("FileNotFoundError", OS_ERROR);
  private static final Map<Long, TypeObject> OS_ERRORS_BY_NUMBER =
      Map.ofEntries(
          Map.entry(1L, PERMISSION_ERROR),
          Map.entry(2L, FILE_NOT_FOUND_ERROR),
          Map.entry(3L, make("ProcessLookupError", OS_ERROR)),
          Map.entry(4L, make("InterruptedError", OS_ERROR)),
          Map.entry(10L, make("ChildProcessError", OS_ERROR)),
          Map.entry(11L, make("BlockingIOError", OS_ERROR)),
          Map.entry(13L, PERMISSION_ERROR),
          Map.entry(17L, make("FileExistsError", OS_ERROR)),
          Map.entry(20L, make("NotADirectoryError", OS_ERROR)),
          Map.entry(21L, make("IsADirectoryError", OS_ERROR)),
          Map.entry(32L, make("BrokenPipeError", CONNECTION_ERROR)),
          Map.entry(103L, make("ConnectionAbortedError", CONNECTION_ERROR)),
          Map.entry(104L, make("ConnectionResetError", CONNECTION_ERROR)),
          Map.entry(110L, TIMEOUT_ERROR),
          Map.entry(111L, make("ConnectionRefusedError", CONNECTION_ERROR)));
  public static final TypeObject RUNTIME_ERROR = make("RuntimeError", EXCEPTION);
  public static final TypeObject NOT_IMPLEMENTED_ERROR = make("NotImplementedError", RUNTIME_ERROR);
  public static final TypeObject RECURSION_ERROR = make("RecursionError", RUNTIME_ERROR);
  public static final TypeObject STOP_ITERATION = make("StopIteration", EXCEPTION);
  public static final TypeObject SYNTAX_ERROR = make("SyntaxError", EXCEPTION);
  public static final TypeObject SYSTEM_ERROR = make("SystemError", EXCEPTION);
  public static final TypeObject TYPE_ERROR = make("TypeError", EXCEPTION);
  public static final TypeObject VALUE_ERROR = make("ValueError", EXCEPTION);
  public static final TypeObject UNICODE_ERROR = make("UnicodeError", VALUE_ERROR);
  public static final TypeObject GENERATOR_EXIT = make("GeneratorExit", BASE_EXCEPTION);
  public static final TypeObject KEYBOARD_INTERRUPT = make("KeyboardInterrupt", BASE_EXCEPTION);
  public static final TypeObject SYSTEM_EXIT = make("SystemExit", BASE_EXCEPTION);

  static {
    OsErrorMembers.define(OS_ERROR);
    ExceptionMembers.define(BASE_EXCEPTION);
    SyntaxErrorMembers.define(SYNTAX_ERROR);
  }

  private ExceptionTypes() {}

  /**
   * Makes a type that no program can name, for an exception that comes from outside; a program can
   * catch it as {@code base}.
   */
  public static TypeObject derived(String name, TypeObject base) {
    return TypeObject.open(name, base, ExceptionTypes::allocate).withFields();
  }

  private static TypeObject make(String name, TypeObject base) {
    TypeObject type = derived(name, base);
    ALL.put(name, type);
    return type;
  }

  private static Object allocate(Context context, TypeObject type, Arguments arguments) {
    TypeObject exact = type;
    if (type == OS_ERROR && OsErrorMembers.isNumbered(arguments.count())) {
      exact = OS_ERRORS_BY_NUMBER.getOrDefault(Numbers.withoutBool(arguments.at(0)), OS_ERROR);
    }
    return new ExceptionObject(exact, new TupleObject(arguments.positional()));
  }

  /** Returns all of them by name. */
  public static Map<String, TypeObject> all() {
    return java.util.Collections.unmodifiableMap(ALL);
  }

  /** Returns whether {@code type} is the type of an exception. */
  public static boolean isException(TypeObject type) {
    return type.isSubtypeOf(BASE_EXCEPTION);
  }
}
