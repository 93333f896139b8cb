package dev.poolyard.server.http;

/** The description of the API, kept by hand among the resources and held to the truth by a test. */
public final class OpenApi {
  private OpenApi() {}

  /** Returns the OpenAPI document. */
  public static String json() {
    return Resources.text("/openapi.json");
  }
}
