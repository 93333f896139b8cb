/** What the server's tests share: a real server on a free port, a client, a launcher to direct. */
@NullMarked
package dev.poolyard.server.support;

import org.jspecify.annotations.NullMarked;
