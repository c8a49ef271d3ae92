package io.flowbridge.task;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.context.properties.ConfigurationProperties;

@AnalyzeClasses(packagesOf = TaskServiceApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.flowbridge.task.";

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read on its own only if nothing leads back to it");

  @ArchTest
  static final ArchRule featuresDoNotSeeEachOther =
      slices()
          .matching(
              ROOT
                  + "(projection|search|command|draft|live|reconciliation|archive|savedfilter|notification)..")
          .should()
          .notDependOnEachOther()
          .because(
              "features meet in the root's records and in index, bundle, input, substitution and run only");

  @ArchTest
  static final ArchRule contentDetectionOnlyInContent =
      onlyIn("content", "org.apache.tika..|software.amazon..", "stores and detectors get replaced");

  @ArchTest
  static final ArchRule elasticsearchOnlyInIndex =
      onlyIn("index", "co.elastic..", "another search engine should change one package");

  @ArchTest
  static final ArchRule messagingOnlyInProjection =
      onlyIn(
          "projection",
          "org.apache.kafka..|org.springframework.kafka..|org.springframework.messaging..|"
              + "org.springframework.cloud..",
          "another binder should change one package");

  @ArchTest
  static final ArchRule graphQlOnlyInControllers =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Controller")
          .should()
          .dependOnClassesThat(resideInAnyPackage("graphql..", "org.springframework.graphql.."))
          .because("what a task is does not depend on how it is asked for");

  @ArchTest
  static final ArchRule rootKnowsNoFramework =
      noClasses()
          .that(resideInAnyPackage("io.flowbridge.task"))
          .and()
          .doNotHaveSimpleName("TaskServiceApplication")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework..", "com.fasterxml..", "co.elastic..", ROOT + "*.."))
          .because("the read model is shared by all features");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().should(be(inNullMarkedPackage())).because("NullAway checks marked packages only");

  @ArchTest
  static final ArchRule noEngineServiceNames =
      noClasses()
          .should()
          .haveSimpleName("TaskService")
          .orShould()
          .haveSimpleName("RuntimeService")
          .orShould()
          .haveSimpleName("HistoryService")
          .because("these are the engine's");

  @ArchTest
  static final ArchRule propertiesAreRecords =
      classes()
          .that()
          .areAnnotatedWith(ConfigurationProperties.class)
          .should()
          .beRecords()
          .because("configuration does not change at run time");

  private static ArchRule onlyIn(String feature, String packages, String reason) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + feature + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages.split("\\|")))
        .because(reason);
  }

  private static DescribedPredicate<JavaClass> inNullMarkedPackage() {
    return DescribedPredicate.describe(
        "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }
}
