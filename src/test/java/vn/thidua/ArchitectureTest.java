package vn.thidua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Imports run the way the data does, downward only, and what belongs to one package is known to it
 * alone.
 */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule imports_run_downward =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("vn.thidua.cli..")
          .layer("intake")
          .definedBy("vn.thidua.intake..")
          .layer("form")
          .definedBy("vn.thidua.form..")
          .layer("difference")
          .definedBy("vn.thidua.difference..")
          .layer("rollup")
          .definedBy("vn.thidua.rollup..")
          .layer("draft")
          .definedBy("vn.thidua.draft..")
          .layer("renewal")
          .definedBy("vn.thidua.renewal..")
          .layer("announcement")
          .definedBy("vn.thidua.announcement..")
          .layer("verification")
          .definedBy("vn.thidua.verification..")
          .layer("document")
          .definedBy("vn.thidua.document..")
          .layer("commendation")
          .definedBy("vn.thidua.commendation..")
          .layer("ranking")
          .definedBy("vn.thidua.ranking..")
          .layer("check")
          .definedBy("vn.thidua.check..")
          .layer("progress")
          .definedBy("vn.thidua.progress..")
          .layer("source")
          .definedBy("vn.thidua.source..")
          .layer("plan")
          .definedBy("vn.thidua.plan..")
          .layer("prose")
          .definedBy("vn.thidua.prose..")
          .layer("finding")
          .definedBy("vn.thidua.finding..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("difference")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("rollup")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("draft")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("renewal")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("form")
          .mayOnlyBeAccessedByLayers("cli", "document")
          .whereLayer("announcement")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("verification")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("cli", "announcement", "draft", "verification")
          .whereLayer("commendation")
          .mayOnlyBeAccessedByLayers("cli", "announcement", "document")
          .whereLayer("ranking")
          .mayOnlyBeAccessedByLayers(
              "cli", "announcement", "document", "commendation", "difference")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "commendation")
          .whereLayer("progress")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "announcement",
              "document",
              "commendation",
              "ranking",
              "check",
              "form",
              "difference",
              "rollup",
              "renewal")
          .whereLayer("prose")
          .mayOnlyBeAccessedByLayers("cli", "check", "commendation", "renewal", "draft")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("cli", "intake", "renewal");

  @ArchTest
  static final ArchRule no_circles = slices().matching("vn.thidua.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule leaves_know_nothing_of_the_domain =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.thidua.text..",
              "vn.thidua.calendar..",
              "vn.thidua.finding..",
              "vn.thidua.sheet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.thidua.plan..",
              "vn.thidua.source..",
              "vn.thidua.check..",
              "vn.thidua.progress..",
              "vn.thidua.document..",
              "vn.thidua.cli..");

  @ArchTest
  static final ArchRule prose_knows_no_plan =
      noClasses()
          .that()
          .resideInAPackage("vn.thidua.prose..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.thidua.plan..", "vn.thidua.source..", "vn.thidua.check..");

  @ArchTest
  static final ArchRule the_plan_is_records_without_files =
      noClasses()
          .that()
          .resideInAPackage("vn.thidua.plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.nio..", "tools.jackson..", "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule fractions_are_compared_by_their_value =
      noClasses()
          .that()
          .resideInAPackage("vn.thidua.progress..")
          .should()
          .callMethod(
              org.apache.commons.numbers.fraction.BigFraction.class,
              "compareTo",
              org.apache.commons.numbers.fraction.BigFraction.class)
          .because("Commons Numbers 1.2 compares two fractions below 0 by their absolute values");

  @ArchTest
  static final ArchRule picocli_is_known_to_the_commands_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.thidua.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule freemarker_is_known_to_documents_and_announcements_alone =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.thidua.document..", "vn.thidua.announcement..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("freemarker..");

  @ArchTest
  static final ArchRule nobody_but_the_entry_point_knows_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("vn.thidua.cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault");
}
