/**
 * Page objects: what a person can see and do on each page, in their words. Selectors live here and
 * nowhere else. Uses {@code support}.
 */
@NullMarked
package dev.poolyard.e2e.pages;

import org.jspecify.annotations.NullMarked;
