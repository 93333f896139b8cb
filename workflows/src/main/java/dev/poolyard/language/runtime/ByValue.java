package dev.poolyard.language.runtime;

/** An object whose {@code equals} and {@code hashCode} are Python's {@code ==} and hash. */
public interface ByValue {}
