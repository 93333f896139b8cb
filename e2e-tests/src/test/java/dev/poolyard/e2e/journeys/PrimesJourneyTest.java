package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorKeyboard;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.RunDock;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The primes of {@code ProcessPoolExecutor}'s own example, from an empty canvas to a link that
 * somebody else opens: once without a pointer, once drawn with one.
 */
@ExtendWith(Stage.class)
class PrimesJourneyTest {
  private static final String NUMBERS = "[112272535095293, 112272535095294, 1099726899285419]";

  private static final String IS_PRIME =
      """
      import math

      def is_prime(n):
          if n < 2:
              return False
          if n == 2:
              return True
          if n % 2 == 0:
              return False
          for i in range(3, int(math.floor(math.sqrt(n))) + 1, 2):
              if n % i == 0:
                  return False
          return True
      """;

  @Test
  void areBuiltRunAndSharedByKeyboardAlone(Visitor author, Visitor friend) {
    EditorKeyboard editor = EditorKeyboard.openEmpty(author);
    editor.add("list", "numbers");
    editor.set(NUMBERS);
    editor.add("function", "is_prime");
    editor.set(IS_PRIME);
    editor.add("process_pool", "pool");
    editor.add("map", "primes");
    editor.wireFrom("numbers");
    editor.wireFrom("is_prime");
    editor.wireFrom("pool");
    editor.add("zip", "pairs");
    editor.wireFrom("numbers");
    editor.wireFrom("primes");
    editor.add("output", "shown");
    editor.wireFrom("pairs");
    editor.press("t");
    editor.walk("Left");
    assertThat(editor.focused()).hasAttribute("data-node-id", "pairs");
    editor.walk("Right");
    assertThat(editor.focused()).hasAttribute("data-node-id", "shown");
    String drawn = editor.copyAll();

    editor.press("Control+z", 40);
    assertThat(editor.nodes()).hasCount(0);
    editor.press("Control+y", 40);
    assertThat(editor.copyAll()).isEqualTo(drawn);

    RunDock dock = editor.run();
    dock.awaitStatus("Succeeded");
    assertThat(compact(dock.outputs().getFirst()))
        .isEqualTo("[[112272535095293,true],[112272535095294,false],[1099726899285419,false]]");

    EditorPage theirs = EditorPage.open(friend, editor.share());
    assertThat(theirs.nodes()).hasCount(6);
    assertThat(theirs.wires("pool", "primes")).hasCount(1);
    assertThat(theirs.savedState()).hasText("Read only");
  }

  @Test
  void areDrawnRunAndSharedWithThePointer(Visitor author, Visitor friend) {
    EditorPage editor = EditorPage.openEmpty(author);
    String numbers = editor.drag("list", 0.15, 0.2);
    String test = editor.drag("function", 0.15, 0.6);
    String primes = editor.dragOut(test, 0.45, 0.3, "map");
    editor.wire(numbers, primes, "items");
    String shown = editor.dragOut(primes, 0.85, 0.3, "output");
    String pool = editor.dropOnto("process_pool", primes);
    String pairs = editor.dropInto("zip", primes, shown);
    editor.wire(numbers, pairs, "items");

    assertThat(editor.wires(test, primes)).hasCount(1);
    assertThat(editor.wires(pool, primes)).hasCount(1);
    assertThat(editor.wires(primes, pairs)).hasCount(1);
    assertThat(editor.wires(pairs, shown)).hasCount(1);
    assertThat(editor.wires(primes, shown)).hasCount(0);
    editor.set(numbers, "items", NUMBERS);
    editor.write(test, IS_PRIME);

    RunDock dock = editor.pressRun();
    dock.awaitStatus("Succeeded");
    assertThat(compact(dock.outputs().getFirst()))
        .isEqualTo("[[true,112272535095293],[false,112272535095294],[false,1099726899285419]]");
    assertThat(editor.passed(numbers, primes)).hasText("3");

    EditorPage theirs = EditorPage.open(friend, editor.share());
    assertThat(theirs.nodes()).hasCount(6);
    assertThat(theirs.wires(pairs, shown)).hasCount(1);
  }

  private static String compact(String json) {
    return json.replaceAll("\\s", "");
  }
}
