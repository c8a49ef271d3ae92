package io.flowbridge.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Needs the servers' jars. What each server does is tested in its own module. */
@UseServers({Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY, Server.MAIL})
class ServersIT {

  @Test
  void shouldOfferAFreshDatabase() throws Exception {
    var url = System.getProperty("spring.datasource.url");

    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var fsync = connection.createStatement().executeQuery("show fsync")) {
      fsync.next();
      assertThat(fsync.getString(1)).isEqualTo("on");
      assertThat(connection.getCatalog()).startsWith("test_");
    }
  }

  @Test
  void shouldRecoverWhatWasCommittedBeforeAKill() throws Exception {
    var url = System.getProperty("spring.datasource.url");
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
      connection.createStatement().execute("create table survivor as select 42 as answer");
    }

    Servers.kill(Server.POSTGRES);
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
        .hasMessageContaining("refused");
    Servers.restart(Server.POSTGRES);

    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var rows = connection.createStatement().executeQuery("select answer from survivor")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void shouldRestartKilledSearchAndBroker() throws Exception {
    Servers.kill(Server.ELASTICSEARCH);
    Servers.kill(Server.KAFKA);

    Servers.restart(Server.ELASTICSEARCH);
    Servers.restart(Server.KAFKA);

    assertThat(get(System.getProperty("spring.elasticsearch.uris")))
        .contains("You Know, for Search");
  }

  @Test
  void shouldShowAnEmptyMailbox() throws Exception {
    assertThat(get(System.getProperty("flowbridge.test.mail-api"))).isEqualTo("[]");
  }

  @Test
  void shouldSignDemoAccountsIn() {
    assertThat(claims(Tokens.of("clerk"))).contains("\"groups\":[\"permits\"]", "\"flowbridge\"");
  }

  @Test
  void shouldSignServicesIn() {
    assertThat(claims(Tokens.ofService("task-service"))).contains("\"roles\":[\"service\"]");
  }

  private static String claims(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private static String get(String url) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
