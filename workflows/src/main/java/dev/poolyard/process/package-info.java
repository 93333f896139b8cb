/**
 * The programs of a run and the pipes between them: the main process, its worker processes, and the
 * launching of both from warm standbys.
 *
 * <p>Every process started here ends with its parent, however that ends: it reads its standard
 * input until the end and then halts. The package may use all others of this module.
 */
@NullMarked
package dev.poolyard.process;

import org.jspecify.annotations.NullMarked;
