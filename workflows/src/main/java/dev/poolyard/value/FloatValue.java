package dev.poolyard.value;

/** Python's {@code float}: an IEEE 754 double, {@code nan} and the infinities included. */
public record FloatValue(double value) implements Value {}
