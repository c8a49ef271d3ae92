package io.flowbridge.servicedefinition.catalogue;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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
}
