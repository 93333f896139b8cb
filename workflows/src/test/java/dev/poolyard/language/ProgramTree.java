package dev.poolyard.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A random program as the tree of the rules that made it, so that it can be made smaller without
 * becoming nonsense.
 *
 * @param name the rule's
 * @param parts texts and trees in turn
 */
record ProgramTree(String name, List<Object> parts) {
  static final String LINES = "*";
  static final String LIST = ",";

  /** Returns the text; lines of a part are indented as far as its first. */
  String text() {
    StringBuilder text = new StringBuilder();
    String separator = "";
    boolean repeated = name.equals(LINES) || name.equals(LIST);
    for (Object part : parts) {
      String words = part instanceof ProgramTree tree ? tree.text() : (String) part;
      text.append(separator);
      String line = text.substring(text.lastIndexOf("\n") + 1);
      text.append(line.isBlank() ? words.replace("\n", "\n" + line) : words);
      separator = repeated ? name.equals(LINES) ? "\n" : ", " : "";
    }
    return text.isEmpty() && name.equals(LINES) ? "pass" : text.toString();
  }

  /** Returns trees with something left out or replaced by something smaller, big cuts first. */
  Stream<ProgramTree> smaller(Grammar grammar) {
    return Stream.concat(cuts(grammar), inner(grammar));
  }

  private Stream<ProgramTree> cuts(Grammar grammar) {
    if (name.equals(LINES) || name.equals(LIST)) {
      List<ProgramTree> shorter = new ArrayList<>();
      for (int length = parts.size(); length > 0; length /= 2) {
        for (int from = 0; from + length <= parts.size(); from += length) {
          List<Object> rest = new ArrayList<>(parts.subList(0, from));
          rest.addAll(parts.subList(from + length, parts.size()));
          shorter.add(new ProgramTree(name, rest));
        }
      }
      return shorter.stream();
    }
    if (Grammar.isLiteral(name) || parts.size() <= 1) {
      return Stream.empty();
    }
    Stream<ProgramTree> plain =
        grammar.alternatives(name).stream()
            .filter(Grammar.Rule::isPlain)
            .limit(3)
            .map(rule ->
                new ProgramTree(name, List.of(((Grammar.Words) rule.parts().get(0)).text())));
    return Stream.concat(plain, within().filter(tree -> tree.name().equals(name)));
  }

  private Stream<ProgramTree> within() {
    return parts.stream()
        .filter(ProgramTree.class::isInstance)
        .map(ProgramTree.class::cast)
        .flatMap(tree -> Stream.concat(Stream.of(tree), tree.within()));
  }

  private Stream<ProgramTree> inner(Grammar grammar) {
    return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
        .filter(i -> parts.get(i) instanceof ProgramTree)
        .flatMap(i ->
            ((ProgramTree) parts.get(i))
                .smaller(grammar)
                .map(replacement -> {
                  List<Object> changed = new ArrayList<>(parts);
                  changed.set(i, replacement);
                  return new ProgramTree(name, changed);
                }));
  }
}
