package dev.poolyard.language.runtime;

/** An attribute of a class, written in Java, that wants to know its name: {@code __set_name__}. */
public interface SetName {
  /** Tells the name under which the body of class {@code owner} bound it. */
  void setName(Context context, TypeObject owner, String name);
}
