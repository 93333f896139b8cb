package dev.poolyard.language.syntax;

import org.jspecify.annotations.Nullable;

/**
 * In which class a text stands.
 *
 * @param privatePrefix what Python writes before private names such as {@code __size}, or null
 *     outside classes and in classes whose name has nothing but underscores
 * @param body whether the text belongs to the body of the class itself, not to one of its functions
 */
record ClassContext(@Nullable String privatePrefix, boolean body) {
  static final ClassContext OUTSIDE = new ClassContext(null, false);

  /** Returns the context of the body of class {@code name}. */
  static ClassContext ofBody(String name) {
    String bare = name.replaceFirst("^_+", "");
    return new ClassContext(bare.isEmpty() ? null : "_" + bare, true);
  }

  /** Returns the context of the body of a function that stands here. */
  ClassContext inFunction() {
    return new ClassContext(privatePrefix, false);
  }

  /** Returns {@code token}, a private name as Python changes it. */
  Token mangle(Token token) {
    String name = token.text();
    boolean hidden =
        privatePrefix != null
            && token.kind() == Token.Kind.NAME
            && name.startsWith("__")
            && !name.endsWith("__");
    return hidden ? new Token(token.kind(), privatePrefix + name, token.place()) : token;
  }
}
