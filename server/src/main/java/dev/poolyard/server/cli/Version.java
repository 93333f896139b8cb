package dev.poolyard.server.cli;

/** The version of this program. */
final class Version {
  private Version() {}

  /** Returns the version, such as {@code 0.1.0}; {@code dev} outside a jar. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
