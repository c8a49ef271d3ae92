package io.flowbridge.form.validation;

import static io.flowbridge.form.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.flowbridge.form.Form;
import io.flowbridge.form.schema.SchemaCompiler;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidatorTest {

  private static final String PERMIT =
      """
      {'type': 'object', 'required': ['vehicle', 'consent', 'zone'],
       'properties': {
         'vehicle': {'type': 'object', 'required': ['plate', 'owner'],
           'properties': {'plate': {'type': 'string', 'pattern': '^[A-Z\\u00c4]{1,3}-[A-Z]{1,2} [0-9]{1,4}$'},
                          'owner': {'type': 'string', 'readOnly': true}}},
         'consent': {'type': 'boolean', 'const': true},
         'zone': {'enum': ['north', 'south']},
         'email': {'type': 'string', 'format': 'email'},
         'from': {'type': 'string', 'format': 'date'},
         'note': {'type': 'string', 'minLength': 3, 'maxLength': 100000},
         'remark': {'type': ['string', 'null']},
         'fee': {'type': 'number', 'readOnly': true},
         'days': {'type': 'array', 'minItems': 1, 'items': {'$ref': '#/$defs/day'}}},
       '$defs': {'day': {'type': 'object', 'required': ['date', 'price'],
         'properties': {'date': {'type': 'string', 'format': 'date'},
                        'price': {'type': 'number', 'readOnly': true}}}}}
      """;
  private static final String GOOD =
      "{'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north'}";

  private final FormValidator validator =
      new FormValidator(new SchemaCompiler(), new ViolationMessages());
  private final AtomicInteger keys = new AtomicInteger();

  @Test
  void shouldAcceptValidData() {
    // when
    var verdict = validate(PERMIT, GOOD);

    // then
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.valid()).isTrue();
    assertThat(verdict.data()).isEqualTo(json(GOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/vehicle/plate | REQUIRED | {'vehicle': {}, 'consent': true, 'zone': 'north'}",
        "/vehicle/plate | PATTERN | {'vehicle': {'plate': 'x'}, 'consent': true, 'zone': 'north'}",
        "/consent | REQUIRED | {'vehicle': {'plate': 'M-AB 123'}, 'zone': 'north'}",
        "/consent | REQUIRED | {'vehicle': {'plate': 'M-AB 123'}, 'zone': 'north', 'consent': null}",
        "/consent | CONST | {'vehicle': {'plate': 'M-AB 123'}, 'zone': 'north', 'consent': false}",
        "/zone | ENUM | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'east'}",
        "/email | FORMAT | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'email': 'x'}",
        "/from | FORMAT | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'from': '2026-02-30'}",
        "/note | MIN_LENGTH | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'note': 'x'}",
        "/note | TYPE | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'note': 7}",
        "/days | MIN_ITEMS | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'days': []}",
        "/days/1/date | REQUIRED | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'days': [{'date': '2026-01-01'}, {}]}",
        "/fb_startedBy | UNKNOWN_PROPERTY | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'fb_startedBy': 'x'}",
        "/a~1b | UNKNOWN_PROPERTY | {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'a/b': 'x'}"
      })
  void shouldNameWhatIsWrong(String path, String code, String data) {
    // when
    var verdict = validate(PERMIT, data);

    // then
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.path()).isEqualTo(path);
              assertThat(violation.code()).isEqualTo(code);
              assertThat(violation.message()).isNotBlank();
            });
  }

  @Test
  void shouldDropReadOnlyValuesWhereverTheyAre() {
    // given
    var data =
        """
        {'vehicle': {'plate': 'M-AB 123', 'owner': 'me'}, 'consent': true, 'zone': 'north',
         'fee': 0, 'days': [{'date': '2026-01-01', 'price': 0}]}
        """;

    // when
    var verdict = validate(PERMIT, data);

    // then
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.data())
        .isEqualTo(
            json(
                """
                {'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north',
                 'days': [{'date': '2026-01-01'}]}
                """));
  }

  @Test
  void shouldKeepNullsThatRemoveValues() {
    // given
    var data =
        "{'vehicle': {'plate': 'M-AB 123'}, 'consent': true, 'zone': 'north', 'note': null, 'remark': null}";

    // when
    var verdict = validate(PERMIT, data);

    // then
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.data().has("note")).isTrue();
  }

  @Test
  void shouldSpeakGerman() {
    // when
    var verdict = validate(PERMIT, "{'consent': true, 'zone': 'north'}", Locale.GERMANY);

    // then
    assertThat(verdict.violations())
        .containsExactly(new Violation("/vehicle", "REQUIRED", "Bitte ausfüllen."));
  }

  @Test
  void shouldSpeakEnglishToEverybodyElse() {
    // when
    var verdict =
        validate(
            PERMIT,
            "{'vehicle': {'plate': 'M-AB 123'}, 'zone': 'north', 'consent': false}",
            Locale.FRENCH);

    // then
    assertThat(verdict.violations())
        .containsExactly(new Violation("/consent", "CONST", "Please agree to continue."));
  }

  @Test
  void shouldJudgeConditions() {
    // given
    var schema =
        """
        {'type': 'object', 'properties': {'kind': {'type': 'string'}, 'hotel': {'type': 'string'}},
         'if': {'properties': {'kind': {'const': 'trip'}}, 'required': ['kind']},
         'then': {'required': ['hotel']}}
        """;

    // then
    assertThat(validate(schema, "{'kind': 'trip'}").violations())
        .extracting(Violation::path)
        .containsExactly("/hotel");
    assertThat(validate(schema, "{'kind': 'other'}").violations()).isEmpty();
  }

  @Test
  void shouldNameAWrongChoiceOnce() {
    // given
    var schema =
        """
        {'type': 'object', 'properties': {'zone': {'type': 'string',
          'oneOf': [{'const': 'north', 'title': 'North'}, {'const': 'south', 'title': 'South'}]}}}
        """;

    // then
    assertThat(validate(schema, "{'zone': 'east'}").violations())
        .containsExactly(new Violation("/zone", "ONE_OF", "Please choose from the list."));
  }

  @Test
  void shouldSayUnknownPropertyOnce() {
    // given
    var schema = "{'type': 'object', 'additionalProperties': false, 'properties': {}}";

    // then
    assertThat(validate(schema, "{'x': 1}").violations())
        .extracting(Violation::code)
        .containsExactly("UNKNOWN_PROPERTY");
  }

  @Test
  void shouldFinishQuicklyOnHostilePatterns() {
    // given
    var schema = "{'type': 'object', 'properties': {'a': {'pattern': '^(a+)+$'}}}";
    var data = "{'a': '%s!'}".formatted("a".repeat(100_000));

    // when
    var verdict = assertTimeout(Duration.ofSeconds(5), () -> validate(schema, data));

    // then
    assertThat(verdict.valid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "email",
    "idn-email",
    "uri",
    "hostname",
    "date",
    "date-time",
    "ipv6",
    "duration",
    "regex",
    "uuid"
  })
  void shouldSurviveLongTextsInFormats(String format) {
    // given
    var schema = "{'type': 'object', 'properties': {'a': {'format': '%s'}}}".formatted(format);
    var data = "{'a': '%s@a.de'}".formatted("a.b".repeat(70_000));

    // when
    var verdict = assertTimeout(Duration.ofSeconds(5), () -> validate(schema, data));

    // then
    assertThat(verdict.violations()).extracting(Violation::code).containsExactly("FORMAT");
  }

  @Test
  void shouldRefuseTooMuchData() {
    assertThatThrownBy(() -> validate(PERMIT, "{'note': '%s'}".formatted("x".repeat(256 * 1024))))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("262144 bytes");
  }

  @Test
  void shouldRefuseDataThatNestsTooDeep() {
    assertThatThrownBy(
            () -> validate(PERMIT, "{'note': %s1%s}".formatted("[".repeat(32), "]".repeat(32))))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("32 deep");
  }

  @Test
  void shouldRefuseDataThatIsNoObject() {
    assertThatThrownBy(() -> validate(PERMIT, "[1]")).isInstanceOf(FlowbridgeException.class);
  }

  private Verdict validate(String schema, String data) {
    return validate(schema, data, Locale.ENGLISH);
  }

  private Verdict validate(String schema, String data, Locale language) {
    var key = "test.form" + keys.incrementAndGet();
    var form = new Form(key, 1, null, json(schema), null, null, Instant.now());
    return validator.validate(form, json(data), language);
  }
}
