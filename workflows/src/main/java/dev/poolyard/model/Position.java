package dev.poolyard.model;

/** A place on the canvas, in pixels from its origin, of a node's upper left corner. */
public record Position(double x, double y) {}
