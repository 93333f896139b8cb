package dev.poolyard.server.page;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders templates, each answer with a content policy that lets in this page's own scripts and
 * nothing else.
 */
final class PageRenderer {
  private static final Set<String> THEMES = Set.of("light", "dark");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String version;
  private final TemplateEngine engine = new TemplateEngine();

  PageRenderer(String version) {
    this.version = version;
    var templates = new ClassLoaderTemplateResolver(PageRenderer.class.getClassLoader());
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    templates.setCacheable(isPackaged());
    engine.setTemplateResolver(templates);
  }

  /** Answers with a page. */
  void page(Context request, String template, String title, Map<String, ?> model) {
    String nonce = nonce();
    Map<String, Object> variables = new HashMap<>(model);
    variables.put("nonce", nonce);
    variables.put("version", version);
    variables.put("title", title);
    variables.put("theme", theme(request));
    request.header("Content-Security-Policy", policy(nonce));
    render(request, template, variables);
  }

  /** Answers with a part of a page. */
  void fragment(Context request, String template, Map<String, ?> model) {
    render(request, template, new HashMap<>(model));
  }

  private void render(Context request, String template, Map<String, Object> variables) {
    StringWriter html = new StringWriter();
    engine.process(template, new org.thymeleaf.context.Context(Locale.ENGLISH, variables), html);
    request.header("Cache-Control", "no-store").html(html.toString());
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'";
  }

  private static String nonce() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static @Nullable String theme(Context request) {
    String theme = request.cookie("theme");
    return theme != null && THEMES.contains(theme) ? theme : null;
  }

  /** From a jar nothing changes; from directories a template may be edited while it is served. */
  private static boolean isPackaged() {
    var templates = PageRenderer.class.getResource("/templates/layouts/base.html");
    return templates == null || !templates.getProtocol().equals("file");
  }
}
