package io.flowbridge.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.local.test.UseServers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The service as others see it, on a real database and identity provider. What makes data valid
 * belongs in {@code FormValidatorTest}, what makes a schema good in {@code SchemaCheckTest}.
 */
@UseServers({Server.POSTGRES, Server.IDENTITY})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormValidationServiceIT {

  private static final String FORM =
      """
      {'title': 'Permit', 'schema': {'type': 'object', 'required': ['plate'], 'properties': {
         'plate': {'type': 'string', 'minLength': %d}, 'apple': {'type': 'string'}, 'fee': {'type': 'integer', 'readOnly': true}}},
       'translations': {'de': {'plate.label': 'Kennzeichen'}}}
      """;

  @LocalServerPort private int port;

  private final String key = "test-%s.form".formatted(UUID.randomUUID().toString().substring(0, 8));
  private FormsApi api;

  @BeforeEach
  void connect() {
    api = new FormsApi(port);
  }

  @Test
  void shouldKeepOneVersionForEachContent() {
    assertThat(put(1)).isEqualTo(1);
    assertThat(put(1)).isEqualTo(1);
    assertThat(put(2)).isEqualTo(2);
    assertThat(put(1)).isEqualTo(3);
  }

  @Test
  void shouldMakeOneVersionOfTheSameContentAtTheSameTime() throws Exception {
    // given
    var threads = Executors.newFixedThreadPool(8);
    var puts = Collections.nCopies(16, (Callable<Integer>) () -> put(1));

    // when
    var answers = threads.invokeAll(puts);
    threads.shutdown();

    // then
    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo(1);
    }
  }

  @Test
  void shouldRefuseABadForm() {
    // when
    var answer = api.put(key, "{'schema': {'type': 'object', 'properties': {'fb_x': {}}}}");

    // then
    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(answer.getBody().at("/violations/0/path").asText())
        .isEqualTo("/schema/properties/fb_x");
  }

  @Test
  void shouldCheckWithoutKeeping() {
    // when
    var answer = api.post("/internal/forms/check", "{'schema': {'type': 'array'}}");

    // then
    assertThat(answer.getBody().at("/problems/0/code").asText()).isEqualTo("ROOT_TYPE");
  }

  @Test
  void shouldJudgeDataForOtherServices() {
    // given
    put(3);

    // when
    var answer =
        api.post(
                "/internal/forms/%s/versions/1/validate".formatted(key),
                "{'data': {'plate': 'M', 'fee': 7}, 'language': 'de'}")
            .getBody();

    // then
    assertThat(answer)
        .isEqualTo(
            Json.json(
                """
                {'valid': false, 'violations': [{'path': '/plate', 'code': 'MIN_LENGTH',
                 'message': 'Bitte mindestens 3 Zeichen eingeben.'}], 'data': {'plate': 'M'}}
                """));
  }

  @Test
  void shouldNotKnowOtherVersions() {
    // given
    put(3);

    // when
    var answer = api.post("/internal/forms/%s/versions/2/validate".formatted(key), "{'data': {}}");

    // then
    assertThat(answer.getBody().path("code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldKeepPeopleOutOfInternalCalls() {
    // when
    var answer = api.post("/internal/forms/check", "{'schema': {}}", Tokens.of("admin"));

    // then
    assertThat(answer.getStatusCode().value()).isEqualTo(403);
  }

  @Test
  void shouldShowAFormWithItsFieldsInOrder() {
    // given
    put(1);

    // when
    var form =
        api.query(
                "query ($key: String!) { form(key: $key, version: 1) { title schema translations createdAt } }",
                Map.of("key", key))
            .at("/data/form");

    // then
    assertThat(form.path("title").asText()).isEqualTo("Permit");
    assertThat(form.at("/schema/properties").fieldNames())
        .toIterable()
        .containsExactly("plate", "apple", "fee");
    assertThat(form.at("/translations/de/plate.label").asText()).isEqualTo("Kennzeichen");
    assertThat(form.path("createdAt").asText()).isNotBlank();
  }

  @Test
  void shouldJudgeDataForFrontends() {
    // given
    put(3);

    // when
    var verdict =
        api.query(
                "query ($key: String!, $data: JSON!) { validateForm(key: $key, data: $data) { valid violations { path code message } } }",
                Map.of("key", key, "data", Map.of()),
                "de-DE,de;q=0.9")
            .at("/data/validateForm");

    // then
    assertThat(verdict)
        .isEqualTo(
            Json.json(
                "{'valid': false, 'violations': [{'path': '/plate', 'code': 'REQUIRED', 'message': 'Bitte ausfüllen.'}]}"));
  }

  @Test
  void shouldPageThroughForms() {
    // given
    var prefix = "page" + UUID.randomUUID().toString().substring(0, 6);
    for (var name : List.of("a", "b", "c")) {
      api.put("%s.%s".formatted(prefix, name), FORM.formatted(1));
    }
    var query =
        "query ($search: String, $after: String) { forms(search: $search, first: 2, after: $after) { edges { cursor node { key } } pageInfo { hasNextPage endCursor } totalCount { value exact } } }";

    // when
    var first = api.query(query, Map.of("search", prefix)).at("/data/forms");
    var next =
        api.query(
                query, Map.of("search", prefix, "after", first.at("/pageInfo/endCursor").asText()))
            .at("/data/forms");

    // then
    assertThat(first.at("/totalCount/value").asInt()).isEqualTo(3);
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(next.at("/edges/0/node/key").asText()).isEqualTo(prefix + ".c");
    assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void shouldRefuseForeignCursors() {
    // when
    var answer = api.query("{ forms(after: \"nonsense\") { edges { cursor } } }", Map.of());

    // then
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_CURSOR");
  }

  @Test
  void shouldResolveEntitiesInOrder() {
    // given
    put(1);
    put(2);
    var representations =
        List.of(representation(2), representation(9), representation(1), representation(2));

    // when
    var entities =
        api.query(
                "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Form { version } } }",
                Map.of("representations", representations))
            .at("/data/_entities");

    // then
    assertThat(entities).hasSize(4);
    assertThat(entities.get(1).isNull()).isTrue();
    assertThat(List.of(entities.get(0), entities.get(2), entities.get(3)))
        .extracting(form -> form.path("version").asInt())
        .containsExactly(2, 1, 2);
  }

  private Map<String, Object> representation(int version) {
    return Map.of("__typename", "Form", "key", key, "version", version);
  }

  private int put(int minLength) {
    JsonNode answer = api.put(key, FORM.formatted(minLength)).getBody();
    assertThat(answer.path("key").asText()).isEqualTo(key);
    return answer.path("version").asInt();
  }
}
