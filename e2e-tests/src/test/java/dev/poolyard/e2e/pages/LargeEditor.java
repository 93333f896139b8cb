package dev.poolyard.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.poolyard.e2e.support.Visitor;
import java.util.List;
import java.util.Objects;

/** An editor full of nodes, as somebody with a clock looks at it. */
public final class LargeEditor {
  /** Notes when the second frame after the editor was ready has been painted. */
  private static final String NOTE_OPENING =
      """
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.editor[data-ready]')) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => {
          document.documentElement.dataset.openedAt = performance.now();
        }));
      }).observe(document, {subtree: true, attributes: true, childList: true});
      """;

  /**
   * Moves the pointer, which is down already, once a frame for two seconds; gives frames a second.
   */
  private static final String DRAG =
      """
      async ([x, y]) => {
        const svg = document.querySelector('.djs-container > svg'), start = performance.now();
        let frames = 0;
        await new Promise(done => {
          const move = now => {
            frames += 1;
            svg.dispatchEvent(new PointerEvent('pointermove', {
              clientX: x + 2 * (frames % 100), clientY: y + frames % 60,
              pointerId: 1, pointerType: 'mouse', buttons: 1, bubbles: true,
            }));
            if (now - start < 2000) requestAnimationFrame(move);
            else done();
          };
          requestAnimationFrame(move);
        });
        return 1000 * frames / (performance.now() - start);
      }
      """;

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(60_000);

  private final Page page;

  private LargeEditor(Page page) {
    this.page = page;
  }

  /** Opens the workflow at {@code address}. */
  public static LargeEditor open(Visitor visitor, String address) {
    Page page = visitor.page();
    page.addInitScript(NOTE_OPENING);
    visitor.open(address);
    page.locator("html[data-opened-at]").waitFor(ATTACHED);
    return new LargeEditor(page);
  }

  /** How many nodes are on the canvas. */
  public int nodes() {
    return page.locator(".djs-container > svg .node").count();
  }

  /** Milliseconds from following the link until everything was painted. */
  public double millisToOpen() {
    return Double.parseDouble(page.locator("html").getAttribute("data-opened-at"));
  }

  /** Drags the first node about, with everything in view, and counts the frames of a second. */
  public double framesWhileDragging() {
    BoundingBox node =
        Objects.requireNonNull(page.locator(".djs-container > svg .node").first().boundingBox());
    double x = node.x + node.width / 2;
    double y = node.y + node.height / 4;
    page.mouse().move(x, y);
    page.mouse().down();
    double frames = ((Number) page.evaluate(DRAG, List.of(x, y))).doubleValue();
    page.mouse().up();
    return frames;
  }

  /** Changes one node: moves it, copies it, or takes a copy away again. */
  public void changeOneNode(int turn) {
    page.keyboard().press(turn % 3 == 0 ? "ArrowDown" : turn % 3 == 1 ? "Control+d" : "Delete");
    if (turn % 3 == 2) {
      page.keyboard().press("Tab");
    }
  }

  /** Undoes {@code steps} steps. */
  public void undoAll(int steps) {
    for (int i = 0; i < steps; i++) {
      page.keyboard().press("Control+z");
    }
  }

  /** All of the workflow as the text that copying it gives. */
  public String copyAll() {
    page.locator("svg[aria-label='Canvas of the workflow']").focus();
    page.keyboard().press("Control+a");
    page.keyboard().press("Control+c");
    String text = (String) page.evaluate("navigator.clipboard.readText()");
    page.keyboard().press("Escape");
    page.keyboard().press("Tab");
    return text;
  }
}
