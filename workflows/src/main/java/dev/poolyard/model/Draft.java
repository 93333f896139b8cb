package dev.poolyard.model;

import java.util.Set;

/**
 * As much of a document as could be read.
 *
 * @param workflow the nodes that could be read, in the document's order; ids may occur twice
 * @param skipped ids of nodes that are there but could not be read
 * @param complete whether nothing at all had to be left out
 */
record Draft(Workflow workflow, Set<String> skipped, boolean complete) {}
