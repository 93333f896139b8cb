package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Signature;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all functions made by one {@code def} or {@code lambda} share. Thread-safe; its code is made
 * when it is first called.
 */
public final class FunctionTemplate {
  private final String name;
  private final String qualifiedName;
  private final Signature signature;
  private final Object doc;
  private final int line;
  private final boolean generator;
  private final int argumentBase;
  private final Supplier<Code> maker;
  private volatile @Nullable Code code;

  /**
   * @param doc what {@code __doc__} says: a string or None
   * @param line where its definition begins
   * @param generator whether calling it makes a generator
   * @param argumentBase the slot of a generator's frame that takes the first argument
   * @param maker makes the code; called at most once
   */
  public FunctionTemplate(
      String name,
      String qualifiedName,
      Signature signature,
      Object doc,
      int line,
      boolean generator,
      int argumentBase,
      Supplier<Code> maker) {
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.signature = signature;
    this.doc = doc;
    this.line = line;
    this.generator = generator;
    this.argumentBase = argumentBase;
    this.maker = maker;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public Signature signature() {
    return signature;
  }

  public Object doc() {
    return doc;
  }

  /** Returns the line where its definition begins, counted from 1. */
  public int line() {
    return line;
  }

  boolean generator() {
    return generator;
  }

  int argumentBase() {
    return argumentBase;
  }

  Code code() {
    Code known = code;
    return known == null ? make() : known;
  }

  private synchronized Code make() {
    Code known = code;
    if (known == null) {
      known = maker.get();
      code = known;
    }
    return known;
  }
}
