package io.flowbridge.task.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.util.ssl.SSLUtil;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.directory.DirectoryProperties.Ldap;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * People and groups of an LDAP server. Texts of users go into filters as values, never as syntax.
 */
class LdapDirectory implements Directory, AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final String NO_ATTRIBUTES = "1.1";

  private final Ldap settings;
  private @Nullable LDAPConnectionPool pool;

  LdapDirectory(Ldap settings) {
    this.settings = settings;
  }

  @Override
  public List<User> users(String search, int max) {
    var names = contains(search, settings.userName(), settings.displayName(), settings.mail());
    return search(settings.users(), of(settings.userClass(), names), max, userAttributes())
        .map(this::user)
        .toList();
  }

  @Override
  public List<User> members(String group, int max) {
    var named = of(settings.groupClass(), Filter.createEqualityFilter(settings.groupName(), group));
    return search(settings.groups(), named, 1, settings.member())
        .flatMap(entry -> Arrays.stream(values(entry, settings.member())))
        .limit(max)
        .map(this::entry)
        .filter(Objects::nonNull)
        .map(this::user)
        .toList();
  }

  @Override
  public List<String> groups(String search, int max) {
    var names = contains(search, settings.groupName());
    return search(settings.groups(), of(settings.groupClass(), names), max, settings.groupName())
        .map(entry -> entry.getAttributeValue(settings.groupName()))
        .toList();
  }

  @Override
  public Optional<User> user(String name) {
    return find(name, userAttributes()).map(this::user);
  }

  @Override
  public Set<String> groupsOf(String name) {
    return find(name, NO_ATTRIBUTES).stream()
        .flatMap(
            user ->
                search(
                    settings.groups(),
                    of(
                        settings.groupClass(),
                        Filter.createEqualityFilter(settings.member(), user.getDN())),
                    0,
                    settings.groupName()))
        .map(entry -> entry.getAttributeValue(settings.groupName()))
        .collect(Collectors.toSet());
  }

  @Override
  public synchronized void close() {
    if (pool != null) {
      pool.close();
    }
  }

  private Optional<SearchResultEntry> find(String name, String... attributes) {
    var named = of(settings.userClass(), Filter.createEqualityFilter(settings.userName(), name));
    return search(settings.users(), named, 1, attributes).findFirst();
  }

  private @Nullable Entry entry(String dn) {
    try {
      return pool().getEntry(dn, userAttributes());
    } catch (LDAPException e) {
      throw unavailable(e);
    }
  }

  private String[] userAttributes() {
    return new String[] {settings.userName(), settings.displayName(), settings.mail()};
  }

  private User user(Entry entry) {
    var name = entry.getAttributeValue(settings.userName());
    var displayName = entry.getAttributeValue(settings.displayName());
    return new User(
        name, displayName == null ? name : displayName, entry.getAttributeValue(settings.mail()));
  }

  private static String[] values(Entry entry, String attribute) {
    var values = entry.getAttributeValues(attribute);
    return values == null ? new String[0] : values;
  }

  private static Filter of(String objectClass, Filter filter) {
    return Filter.createANDFilter(Filter.createEqualityFilter("objectClass", objectClass), filter);
  }

  private static Filter contains(String search, String... attributes) {
    if (search.isBlank()) {
      return Filter.createPresenceFilter("objectClass");
    }
    return Filter.createORFilter(
        Stream.of(attributes)
            .map(name -> Filter.createSubAnyFilter(name, search.strip()))
            .toList());
  }

  /** At most so many entries, or all the server gives if 0. */
  private Stream<SearchResultEntry> search(
      String base, Filter filter, int max, String... attributes) {
    var request = new SearchRequest(base, SearchScope.SUB, filter, attributes);
    request.setSizeLimit(max);
    try {
      return pool().search(request).getSearchEntries().stream();
    } catch (LDAPSearchException e) {
      if (max > 0 && ResultCode.SIZE_LIMIT_EXCEEDED.equals(e.getResultCode())) {
        return e.getSearchEntries().stream();
      }
      throw unavailable(e);
    } catch (LDAPException e) {
      throw unavailable(e);
    }
  }

  private synchronized LDAPConnectionPool pool() throws LDAPException {
    if (pool == null) {
      var url = new LDAPURL(settings.url());
      var options = new LDAPConnectionOptions();
      options.setConnectTimeoutMillis((int) settings.timeout().toMillis());
      options.setResponseTimeoutMillis(settings.timeout().toMillis());
      var server =
          new SingleServerSet(url.getHost(), url.getPort(), sockets(url.getScheme()), options);
      pool = new LDAPConnectionPool(server, bind(), 1, CONNECTIONS);
    }
    return pool;
  }

  private SimpleBindRequest bind() {
    return settings.bindDn() == null || settings.password() == null
        ? new SimpleBindRequest()
        : new SimpleBindRequest(settings.bindDn(), settings.password());
  }

  private static SocketFactory sockets(String scheme) {
    try {
      return scheme.equals("ldaps")
          ? new SSLUtil().createSSLSocketFactory()
          : SocketFactory.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("There is no TLS for the LDAP server", e);
    }
  }

  private static FlowbridgeException unavailable(LDAPException cause) {
    return new FlowbridgeException(
            ErrorCodes.UNAVAILABLE,
            "Expected an answer of the directory, but it is unavailable",
            cause)
        .with("service", "directory");
  }
}
