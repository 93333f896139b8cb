package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Iteration;
import org.jspecify.annotations.Nullable;

/** A generator expression: evaluates its first iterable at once, all else when asked. */
public final class GeneratorNode extends ExpressionNode {
  private final ExpressionNode first;
  private final ExpressionNode element;
  private final ClauseNode[] clauses;
  private final int slotCount;
  private final int[] sharedSlots;
  private final int[] closureSlots;
  private final int[] freeSlots;
  private final int line;

  /**
   * @param first the iterable of the first clause, in the enclosing frame
   * @param closureSlots where the enclosing frame keeps the cells that are used here
   * @param freeSlots where the generator's own frame keeps them
   */
  public GeneratorNode(
      ExpressionNode first,
      ExpressionNode element,
      ClauseNode[] clauses,
      int slotCount,
      int[] sharedSlots,
      int[] closureSlots,
      int[] freeSlots,
      int line) {
    this.first = first;
    this.element = element;
    this.clauses = clauses;
    this.slotCount = slotCount;
    this.sharedSlots = sharedSlots;
    this.closureSlots = closureSlots;
    this.freeSlots = freeSlots;
    this.line = line;
  }

  @Override
  public Object execute(Frame frame) {
    @Nullable Object[] slots = new Object[slotCount];
    for (int slot : sharedSlots) {
      slots[slot] = new Cell(null);
    }
    for (int i = 0; i < freeSlots.length; i++) {
      slots[freeSlots[i]] = VariableNodes.cell(frame, closureSlots[i]);
    }
    Frame own = new Frame(slots, frame.globals, frame.context);
    return new GeneratorObject(own, Iteration.of(first.execute(frame)), element, clauses, line);
  }
}
