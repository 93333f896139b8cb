package dev.poolyard.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.1.2.3", "::1"})
  void namesOfThisMachineAreLoopback(String host) {
    assertThat(Origins.isLoopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.2", "example.org", "127.0.0.1.example.org", ""})
  void otherNamesAreNot(String host) {
    assertThat(Origins.isLoopback(host)).isFalse();
  }

  @Test
  void anAddressThatIsNoneIsNotLoopback() {
    assertThat(Origins.isLoopback("999.0.0.1")).isFalse();
  }
}
