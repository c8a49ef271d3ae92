package io.flowbridge.servicedefinition.catalogue;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows designers and operators what there is to work with. */
@Controller
class CatalogueController {

  private static final String[] ROLES = {Roles.DESIGNER, Roles.OPERATOR, Roles.ADMIN};

  private final Catalogue catalogue;

  CatalogueController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @QueryMapping
  List<RuntimeBundle> runtimeBundles(Viewer viewer) {
    viewer.requireAnyRole(ROLES);
    return catalogue.runtimeBundles();
  }

  @QueryMapping
  List<IntegrationType> integrationTypes(Viewer viewer) {
    viewer.requireAnyRole(ROLES);
    return catalogue.integrationTypes();
  }

  /** Compared with the version before; the first one breaks nothing. */
  @SchemaMapping(typeName = "IntegrationType")
  List<String> breakingChanges(IntegrationType type) {
    return catalogue.versionsOf(type.type()).stream()
        .filter(other -> other.version() < type.version())
        .reduce((first, second) -> second)
        .map(before -> Breaks.between(before, type))
        .orElse(List.of());
  }
}
