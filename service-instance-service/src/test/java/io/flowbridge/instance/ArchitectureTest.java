package io.flowbridge.instance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = "io.flowbridge.instance",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("io.flowbridge.instance.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read without the others");

  @ArchTest
  static final ArchRule MESSAGING_IN_PROJECTION =
      noClasses()
          .that()
          .resideOutsideOfPackage("..projection..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.cloud.stream..", "org.springframework.kafka..")
          .because("the bus is one way in among others");

  @ArchTest
  static final ArchRule GRAPHQL_IN_CONTROLLERS =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Controller")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("graphql..", "org.springframework.graphql..", "org.dataloader..")
          .because("controllers translate, the rest knows nothing of GraphQL");

  @ArchTest
  static final ArchRule CASES_ARE_READ_IN_ONE_PLACE =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Conditions")
          .and()
          .doNotHaveSimpleName("ServiceInstances")
          .and()
          .doNotHaveSimpleName("Visibility")
          .should()
          .dependOnClassesThat()
          .haveSimpleName("Visibility")
          .because("who may see a case is decided where cases are read");

  @ArchTest
  static final ArchRule NULL_MARKED =
      classes()
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  com.tngtech.archunit.base.DescribedPredicate.describe(
                      "in a package annotated with @NullMarked",
                      each -> each.getPackage().isAnnotatedWith(NullMarked.class))))
          .because("null is said where it may be");
}
