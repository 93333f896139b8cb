package dev.poolyard.language.bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;

/**
 * Where the code of one function keeps its variables and intermediate results: in locals of the
 * JVM, or, if it is a generator, in the frame array.
 */
final class Slots {
  private final CodeBuilder code;
  private final boolean kept;
  private final int first;
  private final int variables;
  private int next;
  private int most;

  /**
   * @param kept whether values must survive from one step of a generator to the next
   * @param first the local of the first variable, or the one that holds the frame array
   * @param variables how many slots are variables
   * @param reserved how many locals after the variables have another use
   */
  Slots(CodeBuilder code, boolean kept, int first, int variables, int reserved) {
    this.code = code;
    this.kept = kept;
    this.first = first;
    this.variables = variables;
    this.next = kept ? variables : variables + reserved;
    this.most = next;
  }

  /** Whether values are kept in the frame array. */
  boolean kept() {
    return kept;
  }

  int frameSize() {
    return kept ? most : 0;
  }

  /** Returns a slot for an intermediate result; valid until a mark before it is released. */
  int newTemporary() {
    return reserve(1);
  }

  private int reserve(int size) {
    int slot = next;
    next += size;
    most = Math.max(most, next);
    return slot;
  }

  int mark() {
    return next;
  }

  void release(int mark) {
    next = mark;
  }

  void load(int slot, Class<?> type) {
    if (kept) {
      code.aload(first).loadConstant(slot).aaload();
      if (type != Object.class) {
        code.checkcast(RuntimeCall.describe(type));
      }
    } else {
      code.aload(first + slot);
    }
  }

  void load(int slot) {
    load(slot, Object.class);
  }

  /** Takes the value from the operand stack. */
  void store(int slot) {
    if (kept) {
      code.aload(first).loadConstant(slot);
      RuntimeCall.STORE.emit(code);
    } else {
      code.astore(first + slot);
    }
  }

  void storeNull(int slot) {
    code.aconst_null();
    store(slot);
  }

  void loadInt(int slot) {
    if (kept) {
      code.aload(first).loadConstant(slot);
      RuntimeCall.LOAD_INT.emit(code);
    } else {
      code.iload(first + slot);
    }
  }

  void storeInt(int slot) {
    if (kept) {
      code.aload(first).loadConstant(slot);
      RuntimeCall.STORE_INT.emit(code);
    } else {
      code.istore(first + slot);
    }
  }

  /** Returns the local of a 64-bit number; only where nothing is kept. */
  int newLong() {
    if (kept) {
      throw new IllegalStateException("a generator keeps no 64-bit numbers");
    }
    return first + reserve(TypeKind.LONG.slotSize());
  }

  /** Gives every variable from {@code from} on no value. */
  void clearVariables(int from) {
    for (int slot = from; slot < variables && !kept; slot++) {
      storeNull(slot);
    }
  }
}
