package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that somebody made is ever lost. */
@ExtendWith(Stage.class)
class SafetyJourneyTest {
  /** Saves the workflow of this page with another name, as another browser of the same author. */
  private static final String SAVE_ELSEWHERE =
      """
      async name => {
        const id = location.pathname.split('/')[2], path = `/api/workflows/${id}`;
        const newest = await fetch(path), document = await newest.json();
        await fetch(path, {method: 'PUT', body: JSON.stringify({...document, name}), headers: {
          'Content-Type': 'application/json', 'If-Match': newest.headers.get('ETag'),
          Authorization: `Bearer ${localStorage.getItem(`poolyard.edit.${id}`)}`}});
      }
      """;

  @Test
  void whoeverSavedLaterIsShownWhatDiffersAndLosesNothing(Visitor author) {
    EditorPage editor = saved(author);
    author.page().evaluate(SAVE_ELSEWHERE, "Theirs");
    editor.name().fill("Mine");
    author.expectComplaint("412");
    editor.save();

    assertThat(editor.dialog()).containsText("name: Theirs → Mine");
    choose(author, "Go on with mine");
    assertThat(editor.savedState()).hasText("Saved, revision 3");
    assertThat(editor.name()).hasValue("Mine");
  }

  @Test
  void aDraftOfAnOlderRevisionNeverOverwritesANewerOne(Visitor author) {
    EditorPage editor = saved(author);
    editor.name().fill("Draft");
    author.page().evaluate(SAVE_ELSEWHERE, "Theirs");
    author.page().reload();

    assertThat(editor.dialog()).containsText("saved elsewhere as revision 2");
    choose(author, "Take revision 2");
    assertThat(editor.name()).hasValue("Theirs");
    assertThat(editor.savedState()).hasText("Saved, revision 2");
    author.page().keyboard().press("Control+z");
    assertThat(editor.name()).hasValue("Draft");
  }

  @Test
  void leavingUnsavedWorkIsAskedAboutAndItIsThereAgainAfterwards(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    String list = editor.add("list");
    boolean[] asked = {false};
    author
        .page()
        .onceDialog(dialog -> {
          asked[0] = dialog.type().equals("beforeunload");
          dialog.accept();
        });

    author.page().reload();

    org.assertj.core.api.Assertions.assertThat(asked[0]).isTrue();
    assertThat(editor.node(list)).isVisible();
  }

  @Test
  void aFileIsOpenedOrRefusedWithTheReason(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    open(author, "wrong.json", "{\"nodes\": [{\"type\": \"value\"}]}");
    assertThat(author.page().locator(".toast")).containsText("node 1 must have an id");

    open(
        author,
        "right.json",
        "{\"format\": \"poolyard/1\", \"name\": \"From a file\", \"nodes\": [{\"id\": \"a\","
            + " \"type\": \"value\", \"params\": {\"value\": 1}}]}");
    assertThat(editor.name()).hasValue("From a file");
    assertThat(editor.node("a")).isVisible();
  }

  private static void open(Visitor author, String name, String text) {
    Page page = author.page();
    page.getByTestId("more").click();
    page.waitForFileChooser(() -> page.getByText("Open a file …").click())
        .setFiles(
            new FilePayload(
                name, "application/json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static EditorPage saved(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    editor.add("list");
    editor.save();
    assertThat(editor.savedState()).hasText("Saved, revision 1");
    return editor;
  }

  private static void choose(Visitor author, String answer) {
    author.page().locator("dialog.dialog").getByText(answer).click();
  }
}
