package dev.poolyard.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One recorded run and its day, which the gallery plays so that it is alive before any click. */
final class ExampleRecording {
  private static final String RESOURCE = "/example/recording.json";

  private ExampleRecording() {}

  /**
   * Returns the day and the events as JSON for a script element, or null if this build has no
   * recording.
   */
  static @Nullable String json() {
    try (InputStream in = ExampleRecording.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? null
          : ScriptJson.escape(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
