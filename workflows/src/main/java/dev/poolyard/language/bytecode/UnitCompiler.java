package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.FunctionScope;
import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.Code;
import dev.poolyard.language.function.GeneratorObject;
import dev.poolyard.language.function.Initialization;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Signature;
import dev.poolyard.language.syntax.Expression;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the class of one unit and its only object. */
final class UnitCompiler {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassDesc OWNER =
      ClassDesc.of(UnitCompiler.class.getPackageName(), "CompiledUnit");
  private static final ClassDesc CODE = RuntimeCall.describe(Code.class);
  private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  static final MethodTypeDesc CONSTRUCTOR =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
  private static final ClassFile CLASS_FILE =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofClassLoading(UnitCompiler.class.getClassLoader()).cached()));

  private final Unit unit;
  private Constants constants = new Constants(OWNER);
  private List<Unit> inner = List.of();
  private int frameSize;

  UnitCompiler(Unit unit) {
    this.unit = unit;
  }

  /**
   * Returns the unit or the first one inside it whose code would be longer than the JVM allows, or
   * null. Only large units are tried.
   */
  static @Nullable Unit findTooLong(Unit unit) {
    UnitCompiler compiler = new UnitCompiler(unit);
    try {
      CLASS_FILE.build(OWNER, compiler::writeClass);
    } catch (IllegalArgumentException e) {
      return unit;
    }
    for (Unit inner : compiler.inner) {
      Unit found = findTooLong(inner);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  Code compile() {
    byte[] bytes = CLASS_FILE.build(OWNER, this::writeClass);
    return Initialization.of(constants.values(), () -> LOOKUP.defineHiddenClass(bytes, true));
  }

  private void writeClass(ClassBuilder builder) {
    builder
        .withVersion(ClassFile.JAVA_25_VERSION, 0)
        .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC)
        .withSuperclass(CODE);
    builder.withMethodBody(
        ConstantDescs.INIT_NAME,
        CONSTRUCTOR,
        ClassFile.ACC_PUBLIC,
        code ->
            code.aload(0)
                .iload(1)
                .invokespecial(CODE, ConstantDescs.INIT_NAME, CONSTRUCTOR)
                .return_());
    if (unit.generator()) {
      builder.withMethodBody(
          "resume",
          MethodTypeDesc.of(
              OBJECT,
              RuntimeCall.describe(Context.class),
              RuntimeCall.describe(GeneratorObject.class),
              OBJECT.arrayType(),
              ConstantDescs.CD_int),
          ClassFile.ACC_PUBLIC,
          this::writeGenerator);
    } else {
      builder.withMethodBody(
          isDirect() ? "call" : "run", functionType(), ClassFile.ACC_PUBLIC, this::writeFunction);
    }
    constants.declare(builder, frameSize);
  }

  private boolean isDirect() {
    Signature signature = unit.signature();
    return signature.simple() && signature.positional() <= Code.MOST_DIRECT;
  }

  private MethodTypeDesc functionType() {
    return isDirect()
        ? Unit.directType(unit.signature().positional())
        : Unit.directType(0).insertParameterTypes(2, OBJECT.arrayType());
  }

  /** Locals: this, the context, the function, the arguments or their array, variables. */
  private void writeFunction(CodeBuilder code) {
    constants = new Constants(OWNER);
    FunctionScope function = unit.scope().function();
    boolean module = unit.body() instanceof Unit.ModuleStatements;
    int first = isDirect() ? 3 : 4;
    int line = first + function.slotCount();
    int globals = line + 1;
    Slots slots = new Slots(code, false, first, function.slotCount(), 2);
    Exits exits =
        new Exits(
            code,
            slots,
            () -> {
              if (!module) {
                code.aload(Emitter.CONTEXT);
                RuntimeCall.LEAVE.emit(code);
              }
              code.areturn();
            });
    Emitter emitter =
        new Emitter(
            code,
            constants,
            unit.scopes(),
            function,
            slots,
            exits,
            new Suspensions(code, false),
            line,
            globals);
    if (!module) {
      emitter.loadContext();
      emitter.call(RuntimeCall.ENTER);
    }
    begin(emitter, globals, () -> code.aload(2));
    if (!isDirect()) {
      for (int i = 0; i < unit.signature().slotCount(); i++) {
        code.aload(3).loadConstant(i).aaload();
        slots.store(i);
      }
    }
    slots.clearVariables(unit.signature().slotCount());
    Label start = code.newBoundLabel();
    writeBody(emitter);
    Label end = code.newBoundLabel();
    Label handler = code.newBoundLabel();
    if (!module) {
      emitter.loadContext();
      emitter.call(RuntimeCall.LEAVE);
    }
    code.iload(line).loadConstant(unit.name());
    emitter.call(RuntimeCall.LEAVING);
    code.athrow();
    code.exceptionCatchAll(start, end, handler);
  }

  /** Locals: this, the context, the generator, its frame, its state, and no variables. */
  private void writeGenerator(CodeBuilder code) {
    constants = new Constants(OWNER);
    FunctionScope function = unit.scope().function();
    int line = 5;
    int globals = 6;
    boolean elements = unit.body() instanceof Unit.Elements;
    Slots slots = new Slots(code, true, 3, function.slotCount() + (elements ? 1 : 0), 0);
    Exits exits =
        new Exits(
            code,
            slots,
            () -> {
              code.aload(Suspensions.GENERATOR).swap();
              RuntimeCall.FINISH.emit(code);
              code.aconst_null().areturn();
            });
    Suspensions suspensions = new Suspensions(code, true);
    Emitter emitter =
        new Emitter(
            code, constants, unit.scopes(), function, slots, exits, suspensions, line, globals);
    begin(
        emitter,
        globals,
        () -> {
          code.aload(Suspensions.GENERATOR);
          emitter.call(RuntimeCall.GENERATOR_FUNCTION);
        });
    Label start = code.newBoundLabel();
    suspensions.begin();
    writeBody(emitter);
    suspensions.end();
    Label end = code.newBoundLabel();
    Label handler = code.newBoundLabel();
    code.iload(line).loadConstant(unit.name());
    emitter.call(RuntimeCall.LEAVING);
    code.athrow();
    code.exceptionCatchAll(start, end, handler);
    frameSize = slots.frameSize();
  }

  private void begin(Emitter emitter, int globals, Runnable function) {
    emitter.statementLine(unit.line());
    function.run();
    emitter.call(RuntimeCall.FUNCTION_GLOBALS);
    emitter.code.astore(globals);
  }

  private void writeBody(Emitter emitter) {
    inner = emitter.inner;
    emitter.exits.reserve();
    prepareCells(emitter);
    assumeParameters(emitter);
    switch (unit.body()) {
      case Unit.Statements body -> {
        emitter.statements(unit.scope()).emitAll(body.statements());
        returnNone(emitter);
      }
      case Unit.ModuleStatements body -> {
        emitter.statements(unit.scope()).emitAll(body.statements());
        returnNone(emitter);
      }
      case Unit.ClassBody body -> {
        emitter.statements(unit.scope()).emitAll(body.statements());
        if (body.cell() == null) {
          emitter.constant(Nothing.NONE);
        } else {
          emitter.slots.load(body.cell().slot());
        }
        emitter.exits.returnValue();
      }
      case Unit.Result body -> {
        emitter.statementLine(body.value().place().line());
        emitter.expressions(unit.scope()).emit(body.value());
        emitter.exits.returnValue();
      }
      case Unit.Elements body -> writeElements(emitter, body.comprehension());
    }
  }

  private static void returnNone(Emitter emitter) {
    emitter.constant(Nothing.NONE);
    emitter.exits.returnValue();
  }

  private void writeElements(Emitter emitter, Expression.Comprehension comprehension) {
    Scope inner = unit.scope();
    int first = inner.function().slotCount();
    new ComprehensionEmitter(emitter, inner)
        .clauses(
            comprehension.clauses(),
            inner,
            first,
            () -> {
              emitter.expressions(inner).emit(comprehension.element());
              emitter.suspend();
              emitter.line(comprehension.place().line());
              emitter.suspensions.receive();
              emitter.code.pop();
            });
    returnNone(emitter);
  }

  /** Puts into cells what inner functions use, and takes the cells of outer functions. */
  private void prepareCells(Emitter emitter) {
    FunctionScope function = unit.scope().function();
    int parameters = unit.signature().slotCount();
    if (unit.body() instanceof Unit.Elements) {
      new ComprehensionEmitter(emitter, unit.scope()).newCells(unit.scope());
    }
    for (Variable variable : function.variables()) {
      if (variable.shared() && !variable.global()) {
        if (variable.slot() < parameters) {
          emitter.slots.load(variable.slot());
        } else {
          emitter.code.aconst_null();
        }
        emitter.call(RuntimeCall.NEW_CELL);
        emitter.slots.store(variable.slot());
      }
    }
    int index = 0;
    for (int slot : function.free().values()) {
      if (unit.generator()) {
        emitter.code.aload(Suspensions.GENERATOR);
        emitter.call(RuntimeCall.GENERATOR_FUNCTION);
      } else {
        emitter.code.aload(2);
      }
      emitter.call(RuntimeCall.FUNCTION_CLOSURE);
      emitter.code.loadConstant(index++).aaload();
      emitter.slots.store(slot);
    }
  }

  private void assumeParameters(Emitter emitter) {
    int parameters = unit.signature().slotCount();
    for (Variable variable : unit.scope().function().variables()) {
      boolean parameter = variable.slot() < parameters && !variable.global();
      if (parameter && !variable.unbindable() && !(unit.body() instanceof Unit.Elements)) {
        emitter.assigned.add(variable);
      }
    }
  }
}
