package dev.poolyard.language.bytecode;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects that the code of one class refers to. They become static final fields, filled when
 * the class is initialized, so that the JVM knows them as constants.
 */
final class Constants {
  private record Constant(Object value, Class<?> type) {}

  private final ClassDesc owner;
  private final List<Constant> constants = new ArrayList<>();

  Constants(ClassDesc owner) {
    this.owner = owner;
  }

  /** Puts {@code value} on the operand stack, as a {@code type}. */
  void load(CodeBuilder code, Object value, Class<?> type) {
    int index = -1;
    for (int i = 0; i < constants.size() && index < 0; i++) {
      Constant known = constants.get(i);
      boolean same = known.value == value || (value instanceof Long && value.equals(known.value));
      index = same && known.type == type ? i : -1;
    }
    if (index < 0) {
      index = constants.size();
      constants.add(new Constant(value, type));
    }
    code.getstatic(owner, "c" + index, RuntimeCall.describe(type));
  }

  /** Returns what the class is to be given when it is initialized. */
  Object[] values() {
    Object[] values = new Object[constants.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = constants.get(i).value;
    }
    return values;
  }

  /** Declares the fields and the initializer, which fills them and makes the only object. */
  void declare(ClassBuilder builder, int frameSize) {
    for (int i = 0; i < constants.size(); i++) {
      builder.withField(
          "c" + i,
          RuntimeCall.describe(constants.get(i).type),
          ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
    }
    builder.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME,
        ConstantDescs.MTD_void,
        ClassFile.ACC_STATIC,
        code -> initialize(code, frameSize));
  }

  private void initialize(CodeBuilder code, int frameSize) {
    RuntimeCall.CONSTANTS.emit(code);
    code.astore(0);
    for (int i = 0; i < constants.size(); i++) {
      ClassDesc type = RuntimeCall.describe(constants.get(i).type);
      code.aload(0).loadConstant(i).aaload().checkcast(type).putstatic(owner, "c" + i, type);
    }
    code.new_(owner).dup().loadConstant(frameSize);
    code.invokespecial(owner, ConstantDescs.INIT_NAME, UnitCompiler.CONSTRUCTOR);
    RuntimeCall.MADE.emit(code);
    code.return_();
  }
}
