package dev.poolyard.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.Program;
import dev.poolyard.value.SourceFunction;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void rehearsesAFunctionThatIsAProgram() throws Exception {
    assertThat(WarmUp.TASKS.getFirst().function())
        .isInstanceOfSatisfying(
            SourceFunction.class,
            function -> assertThat(function.source()).contains("class ", "yield ", "import "));
    SourceFunction function = (SourceFunction) WarmUp.TASKS.getFirst().function();
    assertThat(Program.compile(function.source()).functionNames()).contains(function.name());
  }
}
