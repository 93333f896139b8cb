/**
 * The workflow document: its nodes, the {@link dev.poolyard.model.Catalogue} of their types, its
 * reading and writing as JSON, and its validation into {@link dev.poolyard.model.Problem}s.
 *
 * <p>{@link dev.poolyard.model.WorkflowReader} reads and validates documents, {@link
 * dev.poolyard.model.WorkflowWriter} writes them. Everything public here is immutable and
 * thread-safe. Uses {@code value} and {@code language}.
 */
@NullMarked
package dev.poolyard.model;

import org.jspecify.annotations.NullMarked;
