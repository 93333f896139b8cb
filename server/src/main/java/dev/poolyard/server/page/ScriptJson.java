package dev.poolyard.server.page;

/** Makes JSON safe to stand inside a {@code <script>} element, where it keeps its meaning. */
final class ScriptJson {
  private ScriptJson() {}

  static String escape(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
