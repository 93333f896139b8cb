package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.GalleryPage;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Starting from what others have drawn. */
@ExtendWith(Stage.class)
class GalleryJourneyTest {
  @Test
  void everyTemplateOpensAndRuns(Visitor visitor) {
    int templates = GalleryPage.open(visitor).templates().count();
    assertThat(templates).isGreaterThanOrEqualTo(5);
    Map<String, Integer> ends = new TreeMap<>();
    for (int number = 0; number < templates; number++) {
      GalleryPage gallery = GalleryPage.open(visitor);
      EditorPage editor = gallery.open(gallery.templates().nth(number));
      assertThat(editor.nodes().first()).isVisible();

      ends.merge(editor.pressRun().awaitEnd(), 1, Integer::sum);
    }
    // Two show a deadlock.
    assertThat(ends).isEqualTo(Map.of("Deadlocked", 2, "Succeeded", templates - 2));
  }
}
