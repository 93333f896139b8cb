package dev.poolyard.language.builtin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The modules that can be imported. */
public final class Modules {
  private static final Map<String, ModuleObject> ALL = new TreeMap<>();

  static {
    List<ModuleObject> modules =
        List.of(
            new ModuleObject("math", MathModule.attributes()),
            new ModuleObject("functools", FunctoolsModule.attributes()),
            new ModuleObject("time", WorldModules.time()),
            new ModuleObject("os", WorldModules.os()),
            new ModuleObject("threading", WorldModules.threading()),
            new ModuleObject("multiprocessing", WorldModules.multiprocessing()));
    modules.forEach(module -> ALL.put(module.name(), module));
  }

  private Modules() {}

  /** Returns them by name, sorted. */
  public static Map<String, ModuleObject> all() {
    return java.util.Collections.unmodifiableMap(ALL);
  }
}
