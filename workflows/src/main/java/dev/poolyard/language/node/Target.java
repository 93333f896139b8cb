package dev.poolyard.language.node;

/** What can be assigned to. */
public abstract class Target {
  public abstract void assign(Frame frame, Object value);

  /** Does what {@code del} does. */
  public abstract void delete(Frame frame);
}
