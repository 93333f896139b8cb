package dev.poolyard.language.runtime;

/**
 * An object that knows its type: an instance of a program's class, or of a type that is written in
 * Java. What operators and built-in functions do with it is what the special methods of its type
 * say, see {@link SpecialMethods}.
 */
public interface Typed {
  TypeObject type();
}
