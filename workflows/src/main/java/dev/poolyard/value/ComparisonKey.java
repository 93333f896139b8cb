package dev.poolyard.value;

/**
 * An object that is compared with others of its kind by calling a function.
 *
 * @param comparison takes two objects and returns a number below, equal to or above 0
 * @param object what it stands for
 */
public record ComparisonKey(FunctionValue comparison, Value object) implements Value {}
