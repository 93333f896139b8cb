package dev.poolyard.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.poolyard.e2e.support.Visitor;

/** The front page with its templates. */
public final class GalleryPage {
  private final Page page;

  private GalleryPage(Page page) {
    this.page = page;
  }

  /** Opens the front page. */
  public static GalleryPage open(Visitor visitor) {
    return new GalleryPage(visitor.open("/"));
  }

  /** The links that open a template each, without those that race one. */
  public Locator templates() {
    return page.locator("#templates a[href^='/new?template=']");
  }

  /** Opens the template whose link is {@code template}. */
  public EditorPage open(Locator template) {
    template.click();
    page.waitForURL("**/new?template=*");
    return EditorPage.on(page);
  }
}
