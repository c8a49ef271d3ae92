package io.flowbridge.task.search;

import io.flowbridge.platform.Viewer;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountController {

  record Account(String name, String displayName, List<String> groups, List<String> roles) {}

  @QueryMapping
  Account me(Viewer viewer) {
    return new Account(
        viewer.name(),
        viewer.displayName(),
        viewer.groups().stream().sorted().toList(),
        viewer.roles().stream().sorted().toList());
  }
}
