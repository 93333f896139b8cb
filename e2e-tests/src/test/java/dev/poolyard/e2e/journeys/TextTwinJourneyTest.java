package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.OutlinePane;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same workflow as picture, outline and source: whichever is edited, the others follow. */
@ExtendWith(Stage.class)
class TextTwinJourneyTest {
  @Test
  void aWorkflowIsMadeInTheOutlineByKeyboardAlone(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    OutlinePane outline = editor.outline();
    outline.add("list");
    outline.add("sum");
    outline.add("output");

    assertThat(outline.nodes()).hasCount(3);
    outline.press("sum", "Enter");
    editor.inspector().locator("select[data-port='items']").selectOption("list");
    outline.press("output", "ArrowRight", "ArrowDown", "Enter");
    Locator value = editor.inspector().locator("select[data-port='value']");
    assertThat(value).isFocused();
    value.selectOption("sum");

    assertThat(editor.wires("list", "sum")).hasCount(1);
    assertThat(editor.wires("sum", "output")).hasCount(1);
    outline.press("list", "Alt+ArrowDown");
    assertThat(outline.nodes().first()).containsText("sum");
    outline.press("output", "Delete");
    assertThat(editor.nodes()).hasCount(2);
  }

  @Test
  void theSourceIsTheSameDocument(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    Locator source = editor.source();
    source.click();
    type(author, "{\"format\": \"poolyard/1\", \"nodes\": [{\"id\": \"a\", \"type\": \"value\", ");

    assertThat(editor.sourceState()).containsText("Line 1");
    assertThat(editor.nodes()).hasCount(0);
    type(
        author,
        """
        {"format": "poolyard/1", "name": "Typed", "nodes": [
          {"id": "a", "type": "value", "params": {"value": 1}},
          {"id": "b", "type": "output", "in": {"value": "a"}}]}
        """);

    assertThat(editor.sourceState()).containsText("The same as the drawing");
    assertThat(editor.wires("a", "b")).hasCount(1);
    assertThat(editor.name()).hasValue("Typed");
    editor.set("a", "value", "42");
    assertThat(source).containsText("42");
  }

  @Test
  void aFunctionIsTriedAndWarnedOfBeforeAnyRun(Visitor author) {
    EditorPage editor = EditorPage.open(author, "/new?template=squares");

    assertThat(editor.tryFunction("square", "12")).containsText("144");
    editor.write("square", "lambda x: lambda: x");

    assertThat(editor.problems().first())
        .containsText("which cannot leave pool; return data such as a list");
    assertThat(author.page().locator("[data-wire='square→squares:function']"))
        .hasClass(java.util.regex.Pattern.compile("\\bwrong\\b"));
    editor.problems().first().click();
    assertThat(editor.inspector().locator("select[data-port='function']")).isFocused();
  }

  private static void type(Visitor author, String text) {
    author.page().evaluate("text => navigator.clipboard.writeText(text)", text);
    author.page().keyboard().press("Control+a");
    author.page().keyboard().press("Control+v");
  }
}
