package dev.poolyard.e2e.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey its visitors: each {@link Visitor} parameter is another person with a browser
 * profile of their own. All journeys share one application and one browser, which end with the last
 * of them. After each journey the visitors leave; one whose browser complained about a page fails
 * the journey, and a failed journey leaves pictures and traces of what each visitor saw.
 */
public final class Stage implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Stage.class);

  private record Set(Application application, Chromium chromium) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try (application) {
        chromium.close();
      }
    }
  }

  private record Visitors(List<Visitor> present) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visitor.class || type == Application.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Set set = set(context);
    if (parameter.getParameter().getType() == Application.class) {
      return set.application();
    }
    Visitor visitor = new Visitor(set.chromium().browser(), set.application().address());
    visitors(context).present().add(visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    Optional<Throwable> failure = context.getExecutionException();
    List<String> complaints = new ArrayList<>();
    for (Visitor visitor : visitors(context).present()) {
      complaints.addAll(visitor.complaints());
    }
    boolean keep = failure.isPresent() || !complaints.isEmpty();
    int number = 1;
    for (Visitor visitor : visitors(context).present()) {
      visitor.leave(keep ? Optional.of(evidence(context, number++)) : Optional.empty());
    }
    if (!complaints.isEmpty()) {
      AssertionError complaint =
          new AssertionError("the browser complained:\n" + String.join("\n", complaints));
      failure.ifPresentOrElse(
          cause -> cause.addSuppressed(complaint),
          () -> {
            throw complaint;
          });
    }
  }

  private static Path evidence(ExtensionContext context, int number) throws IOException {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    return Checkout.evidence().resolve(test + "-" + number);
  }

  private static Set set(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Set.class, key -> open(), Set.class);
  }

  private static Set open() {
    try {
      return new Set(Application.start(), Chromium.launch());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Visitors visitors(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Visitors.class, key -> new Visitors(new ArrayList<>()), Visitors.class);
  }
}
