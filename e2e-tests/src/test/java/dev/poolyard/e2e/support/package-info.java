/**
 * The stage of every journey: the real application in its own process, the system's browser, and
 * visitors who use one through the other. Knows no page.
 */
@NullMarked
package dev.poolyard.e2e.support;

import org.jspecify.annotations.NullMarked;
