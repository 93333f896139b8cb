package dev.poolyard.language.analysis;

/** One thing that makes a function impure, such as {@code calls print}, and its line. */
public record Impurity(int line, String message) {}
