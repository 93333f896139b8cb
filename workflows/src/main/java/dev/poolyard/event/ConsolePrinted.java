package dev.poolyard.event;

/** A worker printed one line; {@code text} has no line end. */
public record ConsolePrinted(double t, int lane, String text) implements RunEvent {}
