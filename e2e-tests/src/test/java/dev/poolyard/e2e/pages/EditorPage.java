package dev.poolyard.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.poolyard.e2e.support.Visitor;
import java.util.List;

/** The editor: palette, canvas, inspector, and the dock below. */
public final class EditorPage {
  private static final int STEPS = 8;

  private final Page page;

  private EditorPage(Page page) {
    this.page = page;
    assertThat(page.locator(".editor[data-ready]")).isAttached();
  }

  /** Opens an empty canvas. */
  public static EditorPage openEmpty(Visitor visitor) {
    return new EditorPage(visitor.open("/new"));
  }

  /** Opens the workflow at {@code address}, a link that somebody shared. */
  public static EditorPage open(Visitor visitor, String address) {
    return new EditorPage(visitor.open(address));
  }

  /** The editor that {@code page} shows already, after a link was followed. */
  static EditorPage on(Page page) {
    return new EditorPage(page);
  }

  /** Adds a node with a click on the palette; gives its name. */
  public String add(String type) {
    int before = page.locator(".node").count();
    entry(type).click();
    return added(type, before);
  }

  /** Adds a node by typing its type into the search of the palette; gives its name. */
  public String addByTyping(String type) {
    int before = page.locator(".node").count();
    page.keyboard().press("/");
    page.keyboard().type(type);
    page.keyboard().press("Enter");
    return added(type, before);
  }

  /** Drags a node from the palette to a place on the canvas, in parts of its size. */
  public String drag(String type, double across, double down) {
    int before = page.locator(".node").count();
    BoundingBox canvas = canvas();
    dragTo(entry(type), canvas.x + across * canvas.width, canvas.y + down * canvas.height);
    return added(type, before);
  }

  /** Draws a wire with the mouse, from the output of {@code from} to {@code port} of {@code to}. */
  public void wire(String from, String to, String port) {
    BoundingBox target = box(port(to, port, "in"));
    dragTo(port(from, "out", "out"), target.x + target.width / 2, target.y + target.height / 2);
    assertThat(wires(from, to)).hasCount(1);
  }

  /** Drags a node from the palette into the middle of a wire; gives its name. */
  public String dropInto(String type, String from, String to) {
    int before = nodes().count();
    @SuppressWarnings("unchecked")
    List<Number> middle =
        (List<Number>)
            wires(from, to)
                .locator(".wire")
                .evaluate(
                    """
                    wire => {
                      const middle = wire.getPointAtLength(wire.getTotalLength() / 2);
                      const {x, y} = middle.matrixTransform(wire.getScreenCTM());
                      return [x, y];
                    }
                    """);
    dragTo(entry(type), middle.getFirst().doubleValue(), middle.getLast().doubleValue());
    return added(type, before);
  }

  /** Drags an executor from the palette onto an operator; gives its name. */
  public String dropOnto(String type, String operator) {
    int before = nodes().count();
    BoundingBox target = box(node(operator).locator(".node-title"));
    dragTo(entry(type), target.x, target.y);
    return added(type, before);
  }

  /** Drags from the output of {@code from} into the void and clicks {@code type} in the list. */
  public String dragOut(String from, double across, double down, String type) {
    int before = nodes().count();
    BoundingBox canvas = canvas();
    dragTo(
        port(from, "out", "out"),
        canvas.x + across * canvas.width,
        canvas.y + down * canvas.height);
    page.locator("dialog.picker .picker-label")
        .getByText(type, new Locator.GetByTextOptions().setExact(true))
        .click();
    return added(type, before);
  }

  /** Draws a wire by keyboard, out of the list that the key {@code c} opens. */
  public void wireByKeyboard(String from, String to) {
    node(from).focus();
    page.keyboard().press("c");
    page.locator("dialog.picker input").fill(from + " → " + to);
    page.keyboard().press("Enter");
    assertThat(wires(from, to)).hasCount(1);
  }

  /** The node called {@code name} on the canvas. */
  public Locator node(String name) {
    return page.locator(".node[data-node-id='" + name + "']");
  }

  /** All nodes on the canvas. */
  public Locator nodes() {
    return page.locator(".node");
  }

  /** The wires from one node to another. */
  public Locator wires(String from, String to) {
    return page.locator("[data-wire][data-from='" + from + "'][data-to='" + to + "']");
  }

  /** How many items have gone through a wire in the newest run, as it is written on it. */
  public Locator passed(String from, String to) {
    return wires(from, to).locator(".wire-count");
  }

  /** Pastes {@code source} over all of the code field of the function node {@code name}. */
  public void write(String name, String source) {
    node(name).click();
    write(source);
  }

  /** Pastes {@code source} over all of the code field of the function node that is selected. */
  public void write(String source) {
    Locator code = page.locator("node-inspector code-field .cm-content");
    code.click();
    page.keyboard().press("Control+a");
    page.evaluate("text => navigator.clipboard.writeText(text)", source);
    page.keyboard().press("Control+v");
  }

  /** Sets the setting {@code param} of node {@code name}, a field of one or more lines of text. */
  public void set(String name, String param, String value) {
    node(name).click();
    Locator field = page.locator("node-inspector #param-" + param);
    field.fill(value);
    field.blur();
  }

  /** Runs the workflow as drawn, by the shortcut. */
  public RunDock run() {
    page.keyboard().press("Control+Enter");
    return dock();
  }

  /** Runs the workflow on {@code kind} instead of the executors drawn, by the menu beside Run. */
  public RunDock runOn(String kind) {
    page.getByTestId("run-on").click();
    page.locator("[role=menuitem][data-value='" + kind + "']").click();
    return dock();
  }

  /** Presses Run. */
  public RunDock pressRun() {
    page.getByTestId("run").click();
    return dock();
  }

  /** Presses Stop. */
  public void stop() {
    page.getByTestId("stop").click();
  }

  /** Presses Save. */
  public void save() {
    page.getByTestId("save").click();
  }

  /** Presses Share and gives the link that it offers. */
  public String share() {
    page.getByTestId("share").click();
    String link = page.getByTestId("share-link").inputValue();
    page.locator("dialog[open]")
        .getByText("Done", new Locator.GetByTextOptions().setExact(true))
        .click();
    return link;
  }

  /** What the page says about where the workflow is kept, for example {@code Read only}. */
  public Locator savedState() {
    return page.locator("top-bar .saved-state");
  }

  /** Opens the outline beside the canvas; on a phone it is always there. */
  public OutlinePane outline() {
    openBeside("outline");
    return new OutlinePane(page);
  }

  /** Opens the JSON source beside the canvas and gives the field in which it is edited. */
  public Locator source() {
    openBeside("source");
    return page.locator("source-view .cm-content");
  }

  /** What the source says about itself, for example {@code The same as the drawing}. */
  public Locator sourceState() {
    return page.locator("source-view .source-state");
  }

  /** Calls the function node {@code name} with {@code arguments} and gives what came of it. */
  public Locator tryFunction(String name, String arguments) {
    node(name).click();
    page.getByLabel("Arguments").fill(arguments);
    page.keyboard().press("Enter");
    return page.locator("node-inspector .trial-result");
  }

  /** The problems of the workflow, in their tab of the dock. */
  public Locator problems() {
    page.locator("#dock-tab-problems").click();
    return page.locator("#dock-panel-problems .problem");
  }

  /** The settings of what is selected. */
  public Locator inspector() {
    return page.locator("node-inspector");
  }

  /** A dialog that asks something. */
  public Locator dialog() {
    return page.locator("dialog.dialog");
  }

  private void openBeside(String view) {
    if (page.locator(".editor.twin-open").count() == 0) {
      page.locator("[data-toggle-twin]").click();
    }
    page.locator("#twin-tab-" + view).click();
  }

  /** The button that makes a copy. */
  public Locator forkButton() {
    return page.getByTestId("fork");
  }

  /** The name of the workflow, in its field. */
  public Locator name() {
    return page.getByTestId("workflow-name");
  }

  /** The live view. */
  public RunDock dock() {
    return new RunDock(page);
  }

  private String added(String type, int before) {
    Locator nodes = page.locator(".node");
    assertThat(nodes).hasCount(before + 1);
    return page.locator(".node[data-type='" + type + "']").last().getAttribute("data-node-id");
  }

  private Locator entry(String type) {
    return page.locator("node-palette .palette-entry[data-type='" + type + "']");
  }

  private BoundingBox canvas() {
    return box(page.locator("svg[aria-label='Canvas of the workflow']"));
  }

  private Locator port(String node, String port, String direction) {
    return page.locator(
        ".port[data-owner='"
            + node
            + "'][data-port='"
            + port
            + "'][data-direction='"
            + direction
            + "'] .port-hit");
  }

  private void dragTo(Locator from, double x, double y) {
    from.scrollIntoViewIfNeeded();
    BoundingBox start = box(from);
    page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
    page.mouse().down();
    page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(STEPS));
    page.mouse().up();
  }

  private static BoundingBox box(Locator locator) {
    return java.util.Objects.requireNonNull(locator.boundingBox(), "is not visible");
  }
}
