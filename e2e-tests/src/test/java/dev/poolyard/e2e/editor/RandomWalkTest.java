package dev.poolyard.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorKeyboard;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done in the editor can be undone, all of it, and done again. */
@ExtendWith(Stage.class)
class RandomWalkTest {
  private static final int COMMANDS = 1_000;
  private static final long SEED = 20_261_123;

  private static final List<String> TYPES =
      List.of("list", "map", "function", "thread_pool", "zip", "submit", "output", "comment");

  private static final List<String> KEYS =
      List.of(
          "ArrowRight",
          "Shift+ArrowDown",
          "Control+d",
          "Control+ArrowLeft",
          "Control+Shift+ArrowDown",
          "Control+g",
          "Control+Shift+g",
          "Delete");

  private final Random random = new Random(SEED);

  @Test
  void aThousandCommandsAreUndoneToTheStartAndRedoneToTheEnd(Visitor visitor) {
    EditorKeyboard editor = EditorKeyboard.openTemplate(visitor, "squares");
    String start = editor.copyAll();

    for (int i = 0; i < COMMANDS; i++) {
      command(editor);
    }
    String end = editor.copyAll();
    editor.press("Control+z", COMMANDS);
    String undone = editor.copyAll();
    editor.press("Control+y", COMMANDS);

    assertThat(end).isNotEqualTo(start);
    assertThat(undone).isEqualTo(start);
    assertThat(editor.copyAll()).isEqualTo(end);
  }

  /** Presses the keys of one command; some change nothing where they are pressed. */
  private void command(EditorKeyboard editor) {
    editor.press(random.nextInt(3) == 0 ? "Shift+Tab" : "Tab");
    if (editor.focused().count() == 0) {
      // The focus has walked out of the canvas: adding a node brings it back.
      editor.press("Control+k");
      add(editor);
      return;
    }
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        editor.press("/");
        add(editor);
      }
      case 2, 3 -> {
        editor.press("c");
        editor.press("Enter");
        editor.press("Escape");
      }
      case 4 -> {
        editor.press("F2");
        editor.type("n" + random.nextInt(100_000));
        editor.press("Enter");
      }
      default -> editor.press(KEYS.get(random.nextInt(KEYS.size())));
    }
  }

  private void add(EditorKeyboard editor) {
    editor.type(TYPES.get(random.nextInt(TYPES.size())));
    editor.press("Enter");
  }
}
