package dev.poolyard.advice;

import dev.poolyard.model.FunctionReport;
import dev.poolyard.model.Node;
import dev.poolyard.model.NodeGroup;
import dev.poolyard.model.PortType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nodes whose result nobody ever sees. */
final class ComesToNothing implements Rule {
  @Override
  public Stream<Warning> look(Drawing drawing) {
    Set<String> used = new HashSet<>();
    drawing
        .nodes()
        .filter(node -> countsByItself(drawing, node))
        .forEach(node -> use(drawing, node, used));
    Set<String> feeding = new HashSet<>();
    drawing.nodes().forEach(node -> feeds(node).forEach(feeding::add));
    // Of a branch that comes to nothing, its end is what is to be mended.
    return drawing
        .nodes()
        .filter(node -> !used.contains(node.id()) && !feeding.contains(node.id()))
        .map(node -> Warning.idle("comes_to_nothing", node.id(), message(node)));
  }

  /**
   * A sink shows what reaches it, a note is read; some functions are called for what else they do.
   */
  private static boolean countsByItself(Drawing drawing, Node node) {
    return node.type().group() == NodeGroup.SINKS
        || node.type().group() == NodeGroup.NOTES
        || (calls(node) && doesMore(drawing, node));
  }

  private static boolean calls(Node node) {
    return node.type().group() != NodeGroup.FUNCTIONS && node.type().port("function").isPresent();
  }

  private static boolean doesMore(Drawing drawing, Node node) {
    return !drawing.functionOf(node).map(FunctionReport::pure).orElse(false)
        || drawing.given(node).stream()
            .flatMap(id -> drawing.node(id).stream())
            .flatMap(given -> given.type().output().stream())
            .anyMatch(output -> output == PortType.SHARED || output == PortType.EXECUTOR);
  }

  private static void use(Drawing drawing, Node node, Set<String> used) {
    if (used.add(node.id())) {
      feeds(node).flatMap(id -> drawing.node(id).stream()).forEach(fed -> use(drawing, fed, used));
    }
  }

  private static Stream<String> feeds(Node node) {
    return Stream.concat(
        node.inputs().values().stream().flatMap(List::stream), node.after().stream());
  }

  private static String message(Node node) {
    String what =
        switch (node.type().group()) {
          case FUNCTIONS -> "nothing calls %s; wire it to an operator";
          case EXECUTORS -> "nothing runs on %s; wire it to an operator";
          case FUTURES -> "nobody asks for what %s gives; wire it to a result or an output";
          case SHARED -> "no call is given %s; wire it to the values of one";
          default -> "what %s gives goes nowhere; wire it to an output to see it";
        };
    return what.formatted(node.id());
  }
}
