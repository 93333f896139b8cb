package dev.poolyard.server.page;

import dev.poolyard.server.http.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves {@code /static/…} from the class path. Browsers ask again each time and mostly hear "not
 * modified"; files whose names carry a hash of their content are kept for ever.
 */
final class Assets {
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]*");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Map<String, Asset> packaged = new ConcurrentHashMap<>();

  void install(RoutesConfig routes) {
    routes.get("/static/<path>", this::serve);
    routes.get("/favicon.ico", request -> request.redirect("/static/favicon.svg"));
  }

  private void serve(Context request) {
    String path = request.pathParam("path");
    Asset asset =
        find(path).orElseThrow(() -> ProblemException.notFound("there is no file /static/" + path));
    request.header("ETag", asset.etag());
    request.header("Vary", "Accept-Encoding");
    request.header(
        "Cache-Control",
        path.startsWith("chunks/") ? "public, max-age=31536000, immutable" : "no-cache");
    if (asset.etag().equals(request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    request.disableCompression().contentType(type(path));
    if (asset.gzipped().isPresent() && accepts(request, "gzip")) {
      request.header("Content-Encoding", "gzip").result(asset.gzipped().get());
    } else {
      request.result(asset.bytes());
    }
  }

  private Optional<Asset> find(String path) {
    Asset known = packaged.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    URL url = isPlain(path) ? Assets.class.getResource("/static/" + path) : null;
    if (url == null) {
      return Optional.empty();
    }
    Asset asset = read(url);
    // Files in directories may be rebuilt while they are served.
    if (!url.getProtocol().equals("file")) {
      packaged.put(path, asset);
    }
    return Optional.of(asset);
  }

  private static Asset read(URL url) {
    try (InputStream stream = url.openStream()) {
      return Asset.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPlain(String path) {
    return PATH.matcher(path).matches()
        && !path.contains("..")
        && !path.endsWith("/")
        && TYPES.containsKey(extension(path));
  }

  private static String type(String path) {
    return TYPES.getOrDefault(extension(path), "application/octet-stream");
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static boolean accepts(Context request, String encoding) {
    String accepted = request.header("Accept-Encoding");
    return accepted != null && accepted.contains(encoding);
  }
}
