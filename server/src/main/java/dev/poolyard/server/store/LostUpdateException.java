package dev.poolyard.server.store;

/** Somebody else saved a revision since the one the caller knew. */
public final class LostUpdateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String newestEtag;

  LostUpdateException(String newestEtag) {
    super("the newest revision is " + newestEtag);
    this.newestEtag = newestEtag;
  }

  /** Returns the entity tag of the newest revision, quotes included. */
  public String newestEtag() {
    return newestEtag;
  }
}
