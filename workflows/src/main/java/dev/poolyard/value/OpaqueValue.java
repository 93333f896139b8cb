package dev.poolyard.value;

/**
 * A value that can be passed between the threads of one process but cannot leave it, such as a
 * closure. People see its {@code repr}; the binary codec refuses it as Python's pickle does.
 *
 * @param typeName Python's name of its type
 * @param repr what {@code repr()} says of it
 * @param content the live object, known to the language alone
 */
public record OpaqueValue(String typeName, String repr, Object content) implements Value {}
