package dev.poolyard.model;

import java.util.regex.Pattern;

/** What the ids of nodes look like. */
final class Identifiers {
  static final int MAX_LENGTH = 64;
  static final String PATTERN = "^[A-Za-z0-9_-]+$";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1," + MAX_LENGTH + "}");

  private Identifiers() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
