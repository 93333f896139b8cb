package dev.poolyard.e2e.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that these tests belong to. */
public final class Checkout {
  private static final Path ROOT = findRoot();

  private Checkout() {}

  /** The launcher script. */
  public static Path launcher() {
    return ROOT.resolve("poolyard");
  }

  /** Where the runnable application was built. */
  public static Path application() {
    return ROOT.resolve("server/target/app");
  }

  /** The installed packages of the front end, those for tests too. */
  static Path nodePackages() {
    return ROOT.resolve("web/node_modules");
  }

  /** Where what a failed test leaves for its reader goes; made when absent. */
  static Path evidence() throws java.io.IOException {
    return Files.createDirectories(ROOT.resolve("e2e-tests/target/evidence"));
  }

  private static Path findRoot() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isExecutable(folder.resolve("poolyard"))) {
        return folder;
      }
    }
    throw new IllegalStateException("there is no ./poolyard in " + start + " or above it");
  }
}
