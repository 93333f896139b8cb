package dev.poolyard.value;

/**
 * A function written in the function language.
 *
 * @param source the whole source text, which may define helpers too
 * @param name which {@code def} is meant, or {@code <lambda>} for a lambda expression
 */
public record SourceFunction(String source, String name) implements FunctionValue {}
