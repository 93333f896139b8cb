package dev.poolyard.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for each page. That none of them makes the browser complain is checked for every
 * visitor when they leave.
 */
@ExtendWith(Stage.class)
class EveryPageTest {
  @ParameterizedTest
  @CsvSource({
    "/, 1024, 768",
    "/, 390, 844",
    "/new, 1024, 768",
    "/new, 390, 844",
    "/new?template=squares, 390, 844",
    "/runs, 1024, 768",
    "/runs, 390, 844",
    "/workers, 1024, 768",
    "/workers, 390, 844",
    "/docs, 1024, 768",
    "/docs, 390, 844"
  })
  void fitsIntoANarrowWindow(String path, int width, int height, Visitor visitor) {
    visitor.resize(width, height);
    Page page = visitor.open(path);

    assertThat(page.title()).isNotBlank();
    assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(width);
  }
}
