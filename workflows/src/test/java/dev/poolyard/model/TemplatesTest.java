package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final double NODE_WIDTH = 200;
  private static final double NODE_HEIGHT = 110;

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
  void no_node_of_a_template_covers_another(Template template) {
    List<Position> places =
        template.workflow().nodes().stream().map(node -> node.at().orElseThrow()).toList();

    for (Position place : places) {
      assertThat(places)
          .filteredOn(other ->
              Math.abs(other.x() - place.x()) < NODE_WIDTH
                  && Math.abs(other.y() - place.y()) < NODE_HEIGHT)
          .containsExactly(place);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void wires_of_a_template_lead_from_left_to_right(Template template) {
    for (Node node : template.workflow().nodes()) {
      for (List<String> feeders : node.inputs().values()) {
        for (String feeder : feeders) {
          Node from = template.workflow().node(feeder).orElseThrow();
          assertThat(from.at().orElseThrow().x())
              .as("%s → %s", feeder, node.id())
              .isLessThan(node.at().orElseThrow().x());
        }
      }
    }
  }
}
