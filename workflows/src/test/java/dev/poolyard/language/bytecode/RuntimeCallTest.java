package dev.poolyard.language.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuntimeCallTest {
  @ParameterizedTest
  @EnumSource(RuntimeCall.class)
  void namesAMethodThatCompiledCodeMayCall(RuntimeCall call) throws NoSuchMethodException {
    assertThat(Modifier.isPublic(call.find().getModifiers())).isTrue();
    assertThat(Modifier.isPublic(call.find().getDeclaringClass().getModifiers())).isTrue();
    assertThat(Modifier.isStatic(call.find().getModifiers())).isEqualTo(!call.isVirtual());
  }
}
