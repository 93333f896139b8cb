package dev.poolyard.server;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls between the packages of this module. */
class WallsTest {
  private static final String ROOT = "dev.poolyard.server";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void packagesUseOnlyThoseBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .layer("api")
        .definedBy(ROOT + ".api..")
        .layer("page")
        .definedBy(ROOT + ".page..")
        .layer("live")
        .definedBy(ROOT + ".live..")
        .layer("http")
        .definedBy(ROOT + ".http..")
        .layer("race")
        .definedBy(ROOT + ".race..")
        .layer("run")
        .definedBy(ROOT + ".run..")
        .layer("store")
        .definedBy(ROOT + ".store..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("api")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("live")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("cli", "api", "page", "live")
        .whereLayer("race")
        .mayOnlyAccessLayers("run", "store")
        .whereLayer("run")
        .mayOnlyAccessLayers("store")
        .whereLayer("store")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is @NullMarked");
  }
}
