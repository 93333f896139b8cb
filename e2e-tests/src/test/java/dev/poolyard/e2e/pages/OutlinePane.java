package dev.poolyard.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The outline: the workflow as a tree, used by keyboard alone. */
public final class OutlinePane {
  private final Page page;

  OutlinePane(Page page) {
    this.page = page;
  }

  /** The item of a node, or of {@code node/port}. */
  public Locator item(String key) {
    return page.locator(".outline-tree [data-key='" + key + "']");
  }

  /** All nodes, in their order. */
  public Locator nodes() {
    return page.locator(".outline-tree [aria-level='1']");
  }

  /** Adds a node of a type. */
  public void add(String type) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a node")).click();
    page.locator("dialog.picker input").fill(type);
    page.keyboard().press("Enter");
  }

  /** Presses keys, one after the other, on the item of a node. */
  public void press(String key, String... keys) {
    item(key).focus();
    for (String each : keys) {
      page.keyboard().press(each);
    }
  }
}
