package dev.poolyard.server.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where this system keeps the data of a user's programs. */
final class DataDirectory {
  private DataDirectory() {}

  static Path ofThisUser() {
    String home = System.getProperty("user.home");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return under(System.getenv("LOCALAPPDATA"), Path.of(home, "AppData", "Local"))
          .resolve("Poolyard");
    }
    if (system.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Poolyard");
    }
    return under(System.getenv("XDG_DATA_HOME"), Path.of(home, ".local", "share"))
        .resolve("poolyard");
  }

  private static Path under(@Nullable String set, Path usual) {
    return set == null || set.isBlank() ? usual : Path.of(set);
  }
}
