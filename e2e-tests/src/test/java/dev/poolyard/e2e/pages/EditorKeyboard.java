package dev.poolyard.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.poolyard.e2e.support.Visitor;

/** The editor in the hands of somebody who touches no pointer: every method presses keys. */
public final class EditorKeyboard {
  private final Page page;

  private EditorKeyboard(Page page) {
    this.page = page;
    assertThat(page.locator(".editor[data-ready]")).isAttached();
  }

  /** Opens an empty canvas. */
  public static EditorKeyboard openEmpty(Visitor visitor) {
    return new EditorKeyboard(visitor.open("/new"));
  }

  /** Opens a new workflow from a template. */
  public static EditorKeyboard openTemplate(Visitor visitor, String template) {
    return new EditorKeyboard(visitor.open("/new?template=" + template));
  }

  /** Adds a node by typing its type and calls it {@code name}; it has the focus then. */
  public void add(String type, String name) {
    int before = nodes().count();
    press("/");
    type(type);
    press("Enter");
    assertThat(nodes()).hasCount(before + 1);
    press("F2");
    type(name);
    press("Enter");
    assertThat(focused()).hasAttribute("data-node-id", name);
  }

  /** Writes the first setting of the focused node, and comes back to it. */
  public void set(String value) {
    String name = focused().getAttribute("data-node-id");
    press("Enter");
    assertThat(page.locator("node-inspector :is(input, textarea, .cm-content):focus")).isAttached();
    press("Control+a");
    type(value);
    for (int i = 0; i < 3 && focused().count() == 0; i++) {
      press("Escape"); // out of the list of completions, out of the code, out of the settings
    }
    assertThat(focused()).hasAttribute("data-node-id", name);
  }

  /** Draws a wire from {@code other} to the focused node, out of the list of all that fit. */
  public void wireFrom(String other) {
    String name = focused().getAttribute("data-node-id");
    press("c");
    type(other + " → " + name);
    press("Enter");
    assertThat(page.locator("[data-wire][data-from='%s'][data-to='%s']".formatted(other, name)))
        .hasCount(1);
    assertThat(focused()).hasAttribute("data-node-id", name);
  }

  /** Moves the focus along a wire or to a neighbour: {@code Left}, {@code Right}, {@code Up}. */
  public void walk(String direction) {
    press("Alt+Arrow" + direction);
  }

  /** Runs the workflow. */
  public RunDock run() {
    press("Control+Enter");
    return new RunDock(page);
  }

  /** Shares the workflow and gives its link. */
  public String share() {
    press("Control+Shift+S");
    String link = page.getByTestId("share-link").inputValue();
    press("Escape");
    return link;
  }

  /** Presses one key, with what is held beside it. */
  public void press(String keys) {
    page.keyboard().press(keys);
  }

  /** Presses the same key several times. */
  public void press(String keys, int times) {
    for (int i = 0; i < times; i++) {
      press(keys);
    }
  }

  /** Types a text at once. */
  public void type(String text) {
    page.keyboard().insertText(text);
  }

  /** All of the workflow as the text that copying it gives: nodes, settings, wires and places. */
  public String copyAll() {
    page.locator("svg[aria-label='Canvas of the workflow']").focus();
    press("Control+a");
    press("Control+c");
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  /** All nodes on the canvas. */
  public Locator nodes() {
    return page.locator(".djs-container > svg .node");
  }

  /** The node that has the focus; none if something else has it. */
  public Locator focused() {
    return page.locator(".node:focus");
  }
}
