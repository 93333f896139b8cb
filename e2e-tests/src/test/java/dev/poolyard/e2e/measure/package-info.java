/**
 * What watching costs under load, measured on the real application in the system's browser. A
 * program of its own, no test: the README of this module says how it is started.
 */
@NullMarked
package dev.poolyard.e2e.measure;

import org.jspecify.annotations.NullMarked;
