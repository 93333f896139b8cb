package dev.poolyard.language.module;

import dev.poolyard.language.module.collections.CollectionsModule;
import dev.poolyard.language.module.functools.FunctoolsModule;
import dev.poolyard.language.module.itertools.ItertoolsModule;
import dev.poolyard.language.module.live.LiveTypes;
import dev.poolyard.language.module.math.MathModule;
import dev.poolyard.language.module.operator.OperatorModule;
import dev.poolyard.language.module.random.RandomModule;
import dev.poolyard.language.module.regex.RegexModule;
import dev.poolyard.language.module.world.WorldModules;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules that can be imported. */
public final class Modules {
  private static final Map<String, ModuleObject> ALL = new TreeMap<>();
  private static final Set<String> ATTRIBUTE_NAMES = new TreeSet<>();

  static {
    List<ModuleObject> modules =
        List.of(
            new ModuleObject("math", MathModule.attributes()),
            new ModuleObject("collections", CollectionsModule.attributes()),
            new ModuleObject("functools", FunctoolsModule.attributes()),
            new ModuleObject("itertools", ItertoolsModule.attributes()),
            new ModuleObject("operator", OperatorModule.attributes()),
            new ModuleObject("random", RandomModule.attributes()),
            new ModuleObject("re", RegexModule.attributes()),
            new ModuleObject("time", WorldModules.time()),
            new ModuleObject("os", WorldModules.os()),
            new ModuleObject("threading", WorldModules.threading()),
            new ModuleObject("multiprocessing", WorldModules.multiprocessing()));
    for (ModuleObject module : modules) {
      ALL.put(module.name(), module);
      ATTRIBUTE_NAMES.addAll(module.attributes().keySet());
      module.attributes().values().forEach(Modules::addAttributesOf);
    }
    ATTRIBUTE_NAMES.addAll(CollectionsModule.OBJECT_ATTRIBUTES);
    ATTRIBUTE_NAMES.addAll(RegexModule.objectAttributes());
    ATTRIBUTE_NAMES.addAll(WorldModules.WORKER_ATTRIBUTES);
    ATTRIBUTE_NAMES.addAll(LiveTypes.attributeNames());
    ATTRIBUTE_NAMES.addAll(FunctoolsModule.OBJECT_ATTRIBUTES);
  }

  private Modules() {}

  private static void addAttributesOf(Object value) {
    if (value instanceof TypeObject type) {
      type.attributes().keySet().stream()
          .filter(name -> !name.startsWith("__"))
          .forEach(ATTRIBUTE_NAMES::add);
    }
  }

  /** Returns them by name, sorted. */
  public static Map<String, ModuleObject> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /** Returns the names of what modules hold, and of the attributes of their types' objects. */
  public static Set<String> attributeNames() {
    return Collections.unmodifiableSet(ATTRIBUTE_NAMES);
  }
}
