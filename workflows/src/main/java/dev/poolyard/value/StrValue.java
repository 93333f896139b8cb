package dev.poolyard.value;

/** Python's {@code str}; Python counts its code points, Java its UTF-16 units. */
public record StrValue(String value) implements Value {}
