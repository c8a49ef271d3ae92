package io.flowbridge.local.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class DemoAccounts implements UserDetailsService {

  private static final List<Account> ALL =
      List.of(
          account("requester", "Riley Requester", List.of(), "user"),
          account("clerk", "Kim Clerk", List.of("permits"), "user"),
          account("clerk2", "Chris Clerk", List.of("permits"), "user"),
          account("lead", "Lee Lead", List.of("permits", "permits-lead"), "user"),
          account("designer", "Dana Designer", List.of(), "user", "designer"),
          account("operator", "Oscar Operator", List.of(), "user", "operator"),
          account("admin", "Ada Admin", List.of(), "user", "admin"),
          account("outsider", "Olga Outsider", List.of()));

  List<Account> all() {
    return ALL;
  }

  Optional<Account> find(String name) {
    return ALL.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return find(name)
        .map(
            account ->
                User.withUsername(name)
                    .password("{noop}" + name)
                    .authorities("ROLE_ACCOUNT")
                    .build())
        .orElseThrow(() -> new UsernameNotFoundException(name));
  }

  private static Account account(
      String name, String displayName, List<String> groups, String... roles) {
    return new Account(name, displayName, groups, List.of(roles));
  }
}
