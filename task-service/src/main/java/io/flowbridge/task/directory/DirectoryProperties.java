package io.flowbridge.task.directory;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people and groups are found.
 *
 * @param kind {@code keycloak}: the admin API at {@code flowbridge.peers.directory}, which the
 *     local identity provider speaks as well; {@code ldap}
 * @param cache how long an account and its groups are believed
 */
@ConfigurationProperties("flowbridge.directory")
record DirectoryProperties(
    @DefaultValue("keycloak") Kind kind,
    @DefaultValue("1m") Duration cache,
    @DefaultValue Ldap ldap) {

  enum Kind {
    KEYCLOAK,
    LDAP
  }

  /**
   * An LDAP server.
   *
   * @param url {@code ldap://host:port} or {@code ldaps://host:port}
   * @param bindDn who asks; anonymous if not set
   * @param users where people are, searched with all below
   * @param userClass object class of people
   * @param userName attribute with the account name
   * @param displayName attribute with the name for people
   * @param mail attribute with the mail address
   * @param groups where groups are, searched with all below
   * @param groupClass object class of groups
   * @param groupName attribute with the group's name
   * @param member attribute of a group with the DN of a member
   * @param timeout for connecting and for an answer
   */
  record Ldap(
      @DefaultValue("ldap://localhost:389") String url,
      @Nullable String bindDn,
      @Nullable String password,
      @DefaultValue("") String users,
      @DefaultValue("person") String userClass,
      @DefaultValue("uid") String userName,
      @DefaultValue("cn") String displayName,
      @DefaultValue("mail") String mail,
      @DefaultValue("") String groups,
      @DefaultValue("groupOfNames") String groupClass,
      @DefaultValue("cn") String groupName,
      @DefaultValue("member") String member,
      @DefaultValue("3s") Duration timeout) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
      return "Ldap[" + url + "]";
    }
  }
}
