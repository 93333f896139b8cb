package dev.poolyard.e2e.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorKeyboard;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done in the editor can be undone, all of it, and done again. */
@ExtendWith(Stage.class)
class RandomWalkTest {
  private static final int COMMANDS = 1_000;
  private static final int SEED = 20_261_123;

  /** Undo, or redo, pressed a thousand times inside the page. */
  private static final String PRESS =
      """
      ({key, times}) => {
        for (let count = 0; count < times; count++) {
          document.querySelector('.djs-container > svg').dispatchEvent(
            new KeyboardEvent('keydown', {key, ctrlKey: true, bubbles: true, cancelable: true}));
        }
      }
      """;

  @Test
  void aThousandCommandsAreUndoneToTheStartAndRedoneToTheEnd(Visitor visitor) throws IOException {
    EditorKeyboard editor = EditorKeyboard.openTemplate(visitor, "squares");
    String start = editor.copyAll();

    Object most = visitor.page().evaluate(walk(), Map.of("seed", SEED, "commands", COMMANDS));
    String end = editor.copyAll();
    visitor.page().evaluate(PRESS, Map.of("key", "z", "times", COMMANDS));
    String undone = editor.copyAll();
    visitor.page().evaluate(PRESS, Map.of("key", "y", "times", COMMANDS));

    assertThat((Integer) most).isGreaterThan(20);
    assertThat(end).isNotEqualTo(start);
    assertThat(undone).isEqualTo(start);
    assertThat(editor.copyAll()).isEqualTo(end);
  }

  private static String walk() throws IOException {
    try (InputStream script = RandomWalkTest.class.getResourceAsStream("random-walk.js")) {
      String text =
          new String(Objects.requireNonNull(script, "random-walk.js").readAllBytes(), UTF_8);
      return text.substring(text.indexOf("async"));
    }
  }
}
