package dev.poolyard.language.runtime;

/** One function on the way of an exception, and the line it was in. */
public record TracebackEntry(String function, int line) {}
