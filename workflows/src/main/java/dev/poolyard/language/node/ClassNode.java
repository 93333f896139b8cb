package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Classes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a class, when a {@code class} statement is executed. */
public final class ClassNode extends ExpressionNode {
  /**
   * What is known of a class ahead.
   *
   * @param slotCount how many slots the frame of its body has
   * @param cells slots of variables that its functions share
   * @param outerSlots where the enclosing frame keeps the cells it uses
   * @param innerSlots where its own frame keeps them
   * @param selfSlot where the frame keeps the cell of the class itself, or -1
   * @param doc its documentation, a string or None
   */
  public record Code(
      String name,
      String qualifiedName,
      int slotCount,
      int[] cells,
      int[] outerSlots,
      int[] innerSlots,
      int selfSlot,
      Object doc) {}

  private final Code code;
  private final @Nullable ExpressionNode base;
  private final StatementNode body;

  public ClassNode(Code code, @Nullable ExpressionNode base, StatementNode body) {
    this.code = code;
    this.base = base;
    this.body = body;
  }

  @Override
  public Object execute(Frame frame) {
    Object derivedFrom = base == null ? null : base.execute(frame);
    Map<String, Object> namespace = new LinkedHashMap<>();
    namespace.put("__doc__", code.doc());
    @Nullable Object[] slots = new Object[code.slotCount()];
    for (int slot : code.cells()) {
      slots[slot] = new Cell(null);
    }
    Cell[] closure = FunctionNode.closure(frame, code.outerSlots());
    for (int i = 0; i < closure.length; i++) {
      slots[code.innerSlots()[i]] = closure[i];
    }
    Frame inner = new Frame(slots, frame.globals, frame.context, namespace);
    run(inner, frame.context);
    return Classes.make(
        frame.context,
        code.name(),
        code.qualifiedName(),
        derivedFrom,
        namespace,
        code.selfSlot() < 0 ? null : VariableNodes.cell(inner, code.selfSlot()));
  }

  private void run(Frame inner, Context context) {
    context.enter();
    try {
      body.execute(inner);
    } catch (Raise raise) {
      raise.leave(code.name());
      throw raise;
    } finally {
      context.leave();
    }
  }
}
