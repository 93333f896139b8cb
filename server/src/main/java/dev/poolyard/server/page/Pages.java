package dev.poolyard.server.page;

import dev.poolyard.server.http.ErrorAnswers.ErrorPage;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.store.Store;
import io.javalin.config.RoutesConfig;

/** All pages. */
public final class Pages {
  private final SitePages site;
  private final EditorPages editor;
  private final RunPages runs;
  private final RacePages races;
  private final DocsPage docs;

  /**
   * Creates the pages.
   *
   * @param version of the program, shown in the footer
   */
  public Pages(Store store, RunRegistry runs, RaceRegistry races, String version) {
    PageRenderer renderer = new PageRenderer(version);
    this.site = new SitePages(renderer, store.workflows());
    this.editor = new EditorPages(renderer, store.workflows());
    this.runs = new RunPages(renderer, runs, races);
    this.races = new RacePages(renderer, races);
    this.docs = new DocsPage(renderer);
  }

  /** Adds their routes. */
  public void install(RoutesConfig routes) {
    new Assets().install(routes);
    site.install(routes);
    editor.install(routes);
    runs.install(routes);
    races.install(routes);
    docs.install(routes);
  }

  /** Returns what shows errors to people. */
  public ErrorPage errorPage() {
    return site::error;
  }
}
