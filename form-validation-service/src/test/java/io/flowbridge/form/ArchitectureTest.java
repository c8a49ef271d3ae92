package io.flowbridge.form;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.context.properties.ConfigurationProperties;

@AnalyzeClasses(
    packages = "io.flowbridge.form",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_know_each_other_one_way =
      slices()
          .matching("io.flowbridge.form.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature that can be left out in thought can be read alone");

  @ArchTest
  static final ArchRule shared_records_know_no_feature =
      noClasses()
          .that()
          .resideInAPackage("io.flowbridge.form")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.flowbridge.form.*..", "org.springframework.jdbc..", "graphql..")
          .because("every feature depends on them");

  @ArchTest
  static final ArchRule sql_lives_in_store =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.flowbridge.form.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.springframework.jdbc..")
          .because("there is one place to look for statements");

  @ArchTest
  static final ArchRule graphql_lives_in_controllers =
      noClasses()
          .that(not(nameEndingWith("Controller")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("graphql..", "org.springframework.graphql..")
          .because("what a form is does not depend on who asks");

  @ArchTest
  static final ArchRule properties_are_records =
      classes()
          .that()
          .areAnnotatedWith(ConfigurationProperties.class)
          .should()
          .beRecords()
          .allowEmptyShould(true)
          .because("configuration does not change while running");

  @ArchTest
  static final ArchRule everything_is_null_marked =
      classes()
          .should(
              ArchCondition.from(
                  describe(
                      "be in a @NullMarked package",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
          .because("null is part of every signature");
}
