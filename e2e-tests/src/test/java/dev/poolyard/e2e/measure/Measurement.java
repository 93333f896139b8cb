package dev.poolyard.e2e.measure;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.List;

/** Measures one thing on a running application. */
interface Measurement {
  /** Measures on the site at {@code site}; what it opens in {@code browser} it closes. */
  List<Figure> measure(URI site, Browser browser) throws Exception;
}
