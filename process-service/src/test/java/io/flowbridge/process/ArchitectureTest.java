package io.flowbridge.process;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.context.properties.ConfigurationProperties;

@AnalyzeClasses(
    packagesOf = ProcessServiceApplication.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] WITHOUT_ENGINE = {"..process.relay..", "..process.snapshot.."};

  @ArchTest
  static final ArchRule freeOfCycles =
      slices()
          .matching("io.flowbridge.process.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read, and removed, on its own");

  @ArchTest
  static final ArchRule publishingKnowsNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(WITHOUT_ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("it reads committed rows and works with any engine of that schema");

  @ArchTest
  static final ArchRule controllersKnowNoEngine =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("no engine type may show outside of the bundle");

  @ArchTest
  static final ArchRule onlyTheRelaySendsFromTheOutbox =
      noClasses()
          .that()
          .resideInAnyPackage("..process.fact..", "..process.outbox..", "..process.task..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.cloud.stream..", "org.apache.kafka..")
          .because("what a transaction says may leave only after it committed");

  @ArchTest
  static final ArchRule nullMarked =
      classes()
          .that(simpleName("package-info"))
          .should()
          .beAnnotatedWith(NullMarked.class)
          .because("null must be visible in types");

  @ArchTest
  static final ArchRule propertiesAreRecords =
      classes()
          .that()
          .areAnnotatedWith(ConfigurationProperties.class)
          .should()
          .beRecords()
          .because("settings do not change while the service runs");

  @ArchTest
  static final ArchRule noNamesOfTheEngine =
      noClasses()
          .that(not(simpleName("package-info")))
          .should()
          .haveSimpleName("TaskService")
          .orShould()
          .haveSimpleName("RuntimeService")
          .orShould()
          .haveSimpleName("HistoryService")
          .orShould()
          .haveSimpleName("RepositoryService")
          .because("those names are the engine's");
}
