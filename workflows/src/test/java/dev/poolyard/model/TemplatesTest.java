package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  static Stream<Template> templates() {
    return Templates.all().stream();
  }

  @Test
  void the_first_experiments_of_the_text_are_there() {
    assertThat(Templates.all())
        .extracting(Template::id)
        .startsWith("squares", "sleep-threads", "sleep-processes", "crunch-processes", "primes");
    assertThat(Templates.find("squares").orElseThrow().executorKinds())
        .isEqualTo(List.of("process_pool"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_introduces_itself(Template template) {
    assertThat(template.name()).isNotBlank();
    assertThat(template.description()).isNotBlank();
    assertThat(template.sentence()).matches("[A-Za-z].*\\.").hasSizeLessThan(100);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_leaves_its_layout_to_the_editor(Template template) {
    assertThat(template.workflow().nodes()).allMatch(node -> node.at().isEmpty());
  }
}
