package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sending a workflow to somebody else. */
@ExtendWith(Stage.class)
class ShareJourneyTest {
  @Test
  void whoeverOpensTheLinkSeesTheWorkflowReadOnlyAndChangesACopy(Visitor author, Visitor friend) {
    EditorPage mine = EditorPage.openEmpty(author);
    mine.name().fill("Squares for a friend");
    String list = mine.add("list");
    String output = mine.add("output");
    mine.wireByKeyboard(list, output);

    String link = mine.share();
    EditorPage theirs = EditorPage.open(friend, link);

    assertThat(mine.savedState()).containsText("Saved, revision 1");
    assertThat(theirs.name()).hasValue("Squares for a friend");
    assertThat(theirs.name()).isDisabled();
    assertThat(theirs.savedState()).hasText("Read only");
    assertThat(theirs.wires(list, output)).hasCount(1);

    theirs.forkButton().click();
    assertThat(theirs.savedState()).containsText("Saved, revision 1");
    theirs.name().fill("My own squares");
    theirs.add("range");

    assertThat(theirs.savedState()).hasText("Not saved yet");
    assertThat(theirs.share()).isNotEqualTo(link);
    EditorPage untouched = EditorPage.open(author, link);
    assertThat(untouched.name()).hasValue("Squares for a friend");
    assertThat(untouched.nodes()).hasCount(2);
  }

  @Test
  void theAuthorComesBackAndSavesTheNextRevision(Visitor author) {
    EditorPage editor = EditorPage.openEmpty(author);
    String list = editor.add("list");
    String link = editor.share();

    EditorPage again = EditorPage.open(author, link);
    again.wireByKeyboard(list, again.add("output"));
    again.save();

    assertThat(again.savedState()).hasText("Saved, revision 2");
  }
}
