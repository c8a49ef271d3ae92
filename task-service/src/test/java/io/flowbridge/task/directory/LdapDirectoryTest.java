package io.flowbridge.task.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.directory.DirectoryProperties.Ldap;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an LDAP server that speaks the protocol over a socket. */
class LdapDirectoryTest {
  private InMemoryDirectoryServer server;
  private LdapDirectory directory;

  @BeforeEach
  void start() throws Exception {
    var config = new InMemoryDirectoryServerConfig("dc=example");
    config.addAdditionalBindCredentials("cn=reader", "secret");
    config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
    server = new InMemoryDirectoryServer(config);
    server.add("dn: dc=example", "objectClass: domain", "dc: example");
    person("ada", "Ada Adler");
    person("bo", "Bo Blum");
    person("cy", "Cy (Star*) Claus");
    group("permits", "ada", "bo");
    group("permits-lead", "ada");
    server.startListening();
    directory = new LdapDirectory(settings("secret"));
  }

  @AfterEach
  void stop() {
    directory.close();
    server.shutDown(true);
  }

  @Test
  void shouldFindPeopleByPartOfAnyName() {
    assertThat(directory.users("adl", 10))
        .containsExactly(new User("ada", "Ada Adler", "ada@example"));
    assertThat(directory.users("", 10)).hasSize(3);
  }

  @Test
  void shouldGiveNoMoreThanAsked() {
    assertThat(directory.users("", 2)).hasSize(2);
  }

  @Test
  void shouldTakeSpecialCharactersAsText() {
    assertThat(directory.users("*", 10)).extracting(User::name).containsExactly("cy");
    assertThat(directory.users(")(uid=*", 10)).isEmpty();
    assertThat(directory.user("*")).isEmpty();
  }

  @Test
  void shouldFindMembersAndGroups() {
    assertThat(directory.members("permits", 10))
        .extracting(User::name)
        .containsExactly("ada", "bo");
    assertThat(directory.members("nothing", 10)).isEmpty();
    assertThat(directory.groups("lead", 10)).containsExactly("permits-lead");
    assertThat(directory.groupsOf("ada")).containsExactlyInAnyOrder("permits", "permits-lead");
    assertThat(directory.groupsOf("cy")).isEmpty();
  }

  @Test
  void shouldFailRatherThanSayNobodyWhenTheServerIsAway() {
    server.shutDown(true);

    assertUnavailable(directory);
  }

  @Test
  void shouldFailRatherThanSayNobodyWhenThePasswordIsWrong() {
    try (var refused = new LdapDirectory(settings("wrong"))) {
      assertUnavailable(refused);
    }
  }

  private static void assertUnavailable(Directory directory) {
    assertThatExceptionOfType(FlowbridgeException.class)
        .isThrownBy(() -> directory.groupsOf("ada"))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("UNAVAILABLE"));
  }

  private Ldap settings(String password) {
    return new Ldap(
        "ldap://localhost:" + server.getListenPort(),
        "cn=reader",
        password,
        "dc=example",
        "person",
        "uid",
        "cn",
        "mail",
        "dc=example",
        "groupOfNames",
        "cn",
        "member",
        Duration.ofSeconds(2));
  }

  private void person(String name, String displayName) throws LDAPException, LDIFException {
    server.add(
        "dn: uid=" + name + ",dc=example",
        "objectClass: inetOrgPerson",
        "uid: " + name,
        "cn: " + displayName,
        "sn: " + displayName,
        "mail: " + name + "@example");
  }

  private void group(String name, String... members) throws LDAPException, LDIFException {
    var lines = new ArrayList<>(List.of("dn: cn=" + name + ",dc=example"));
    lines.addAll(List.of("objectClass: groupOfNames", "cn: " + name));
    List.of(members).forEach(member -> lines.add("member: uid=" + member + ",dc=example"));
    server.add(lines.toArray(String[]::new));
  }
}
