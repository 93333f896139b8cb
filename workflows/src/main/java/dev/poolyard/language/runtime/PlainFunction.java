package dev.poolyard.language.runtime;

/** A function of a program, which becomes a method when it is read from an instance. */
public interface PlainFunction extends Callable, Descriptor {
  /** Returns the function as a method, which takes the object as its first argument. */
  Method asMethod();
}
