package dev.poolyard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls between the packages of this module; there is no list of exceptions. */
class WallsTest {
  private static final String ROOT = "dev.poolyard.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.poolyard");

  @Test
  void lower_packages_never_use_higher_ones() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.poolyard..")
        .withOptionalLayers(true)
        .layer("value")
        .definedBy(ROOT + "value..")
        .layer("language")
        .definedBy(ROOT + "language..")
        .layer("model")
        .definedBy(ROOT + "model..")
        .layer("advice")
        .definedBy(ROOT + "advice..")
        .layer("task")
        .definedBy(ROOT + "task..")
        .layer("event")
        .definedBy(ROOT + "event..")
        .layer("executor")
        .definedBy(ROOT + "executor..")
        .layer("live")
        .definedBy(ROOT + "live..")
        .layer("operator")
        .definedBy(ROOT + "operator..")
        .layer("engine")
        .definedBy(ROOT + "engine..")
        .layer("mend")
        .definedBy(ROOT + "mend..")
        .layer("process")
        .definedBy(ROOT + "process..")
        .layer("race")
        .definedBy(ROOT + "race..")
        .layer("bench")
        .definedBy(ROOT + "bench..")
        .whereLayer("value")
        .mayNotAccessAnyLayer()
        .whereLayer("language")
        .mayOnlyAccessLayers("value")
        .whereLayer("model")
        .mayOnlyAccessLayers("value", "language")
        .whereLayer("advice")
        .mayOnlyAccessLayers("value", "language", "model")
        .whereLayer("advice")
        .mayOnlyBeAccessedByLayers("mend")
        .whereLayer("mend")
        .mayOnlyAccessLayers("value", "language", "model", "advice", "task", "event")
        .whereLayer("mend")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("task")
        .mayOnlyAccessLayers("value", "language", "model")
        .whereLayer("event")
        .mayOnlyAccessLayers("value", "language", "model", "task")
        .whereLayer("executor")
        .mayOnlyAccessLayers("value", "language", "model", "task", "event")
        .whereLayer("live")
        .mayOnlyAccessLayers("value", "language", "model", "task", "event", "executor")
        .whereLayer("operator")
        .mayOnlyAccessLayers("value", "language", "model", "task", "event", "executor", "live")
        .whereLayer("engine")
        .mayOnlyAccessLayers(
            "value", "language", "model", "task", "event", "executor", "live", "operator")
        .whereLayer("process")
        .mayOnlyBeAccessedByLayers("race", "bench")
        .whereLayer("race")
        .mayOnlyBeAccessedByLayers("bench")
        .whereLayer("bench")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void kinds_of_executor_never_see_each_other() {
    slices().matching(ROOT + "executor.(*)..").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void rooms_of_the_language_look_one_way() {
    String language = ROOT + "language.";
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(language + "*..")
        .layer("lexical")
        .definedBy(language + "lexical..")
        .layer("syntax")
        .definedBy(language + "syntax..")
        .layer("numeric")
        .definedBy(language + "numeric..")
        .layer("runtime")
        .definedBy(language + "runtime..")
        .layer("builtin")
        .definedBy(language + "builtin..")
        .layer("module")
        .definedBy(language + "module..")
        .layer("function")
        .definedBy(language + "function..")
        .layer("analysis")
        .definedBy(language + "analysis..")
        .layer("bytecode")
        .definedBy(language + "bytecode..")
        .whereLayer("lexical")
        .mayNotAccessAnyLayer()
        .whereLayer("syntax")
        .mayOnlyAccessLayers("lexical")
        .whereLayer("numeric")
        .mayNotAccessAnyLayer()
        .whereLayer("runtime")
        .mayOnlyAccessLayers("numeric", "lexical")
        .whereLayer("builtin")
        .mayOnlyAccessLayers("runtime", "numeric", "lexical")
        .whereLayer("module")
        .mayOnlyAccessLayers("runtime", "builtin", "numeric", "lexical")
        .whereLayer("function")
        .mayOnlyAccessLayers("runtime", "builtin")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("syntax", "runtime", "builtin", "module")
        .whereLayer("bytecode")
        .mayOnlyAccessLayers("syntax", "runtime", "builtin", "function", "analysis")
        .check(CLASSES);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void built_in_tasks_know_the_world_by_their_host_alone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "task.builtin..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "task", ROOT + "event..", ROOT + "executor..")
        .check(CLASSES);
  }

  @Test
  void the_binary_codec_binds_no_objects_so_that_workers_start_fast() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.value\\.(ValueCodec|ValueReader|ValueWriter|Repr|Tags)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void names_say_what_a_class_does() {
    classes()
        .should()
        .haveSimpleNameNotContaining("Manager")
        .andShould()
        .haveSimpleNameNotContaining("Helper")
        .andShould()
        .haveSimpleNameNotContaining("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .check(CLASSES);
  }

  @Test
  void every_package_is_explained_and_null_marked() {
    Set<String> all =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> explained =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(all).hasSizeGreaterThan(5);
    assertThat(explained).isEqualTo(all);
  }
}
