package dev.poolyard.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.poolyard.e2e.pages.LargeEditor;
import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Api.Stored;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The largest workflow that a document may hold. On a quiet machine it opens in less than 1.5 s and
 * a node is dragged at more than 30 frames a second; here the bounds are those of a busy one.
 */
@ExtendWith(Stage.class)
class LargeWorkflowTest {
  private static final int NODES = 500;
  private static final int STEPS = 100;

  /** Something else may have the machine for a while. */
  private static final int TRIES = 3;

  private static final double SLOWEST_OPENING_MILLIS = 10_000;
  private static final double FEWEST_FRAMES = 8;

  @Test
  void fiveHundredNodesOpenAreDraggedAndUndone(Visitor visitor, Application application)
      throws Exception {
    Stored stored = new Api(application.address()).store(document());
    Page page = visitor.open("/new");
    page.evaluate(
        "([id, key]) => localStorage.setItem(`poolyard.edit.${id}`, key)",
        List.of(stored.id(), stored.editKey()));

    LargeEditor editor = LargeEditor.open(visitor, "/w/" + stored.id());
    double opened = editor.millisToOpen();
    for (int i = 1; i < TRIES && opened > SLOWEST_OPENING_MILLIS; i++) {
      editor = LargeEditor.open(visitor, "/w/" + stored.id());
      opened = editor.millisToOpen();
    }
    assertThat(editor.nodes()).isEqualTo(NODES);
    double frames = editor.framesWhileDragging();
    editor.undoAll(1);
    for (int i = 1; i < TRIES && frames < FEWEST_FRAMES; i++) {
      frames = editor.framesWhileDragging();
      editor.undoAll(1);
    }
    System.out.printf(
        "%d nodes: opened in %.0f ms, dragged at %.0f frames a second%n", NODES, opened, frames);
    assertThat(opened).isLessThan(SLOWEST_OPENING_MILLIS);
    assertThat(frames).isGreaterThan(FEWEST_FRAMES);

    String before = editor.copyAll();
    for (int i = 0; i < STEPS; i++) {
      editor.changeOneNode(i);
    }
    assertThat(editor.copyAll()).isNotEqualTo(before);
    editor.undoAll(STEPS);
    assertThat(editor.copyAll()).isEqualTo(before);
  }

  /** Chains of a list, two operators, their functions and pool, and an output. */
  private static String document() {
    List<String> nodes = new ArrayList<>();
    for (int chain = 0; nodes.size() + 6 <= NODES; chain++) {
      nodes.add(node("items", chain, "list", "\"params\": {\"items\": [1, 2, 3]}"));
      nodes.add(node("square", chain, "function", "\"params\": {\"source\": \"lambda x: x * x\"}"));
      nodes.add(node("pool", chain, "thread_pool", "\"params\": {\"max_workers\": 4}"));
      nodes.add(
          node(
              "squares",
              chain,
              "map",
              "\"in\": {\"function\": \"square_%1$d\", \"items\": \"items_%1$d\", \"executor\": \"pool_%1$d\"}"
                  .formatted(chain)));
      nodes.add(
          node("total", chain, "sum", "\"in\": {\"items\": \"squares_%d\"}".formatted(chain)));
      nodes.add(
          node("shown", chain, "output", "\"in\": {\"value\": \"total_%d\"}".formatted(chain)));
    }
    for (int i = nodes.size(); i < NODES; i++) {
      nodes.add(node("value", i, "value", "\"params\": {\"value\": 0}"));
    }
    return "{\"format\": \"poolyard/1\", \"name\": \"%d nodes\", \"nodes\": [%s]}"
        .formatted(NODES, String.join(",\n", nodes));
  }

  private static String node(String name, int number, String type, String more) {
    return "{\"id\": \"%s_%d\", \"type\": \"%s\", %s}".formatted(name, number, type, more);
  }
}
