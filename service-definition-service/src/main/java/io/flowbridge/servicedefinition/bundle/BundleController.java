package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.servicedefinition.ServiceDefinition;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Designers check and deploy service bundles here. */
@Controller
class BundleController {

  private final BundleCheck check;
  private final BundleDeployment deployment;
  private final TemplateUpgrade templates;

  BundleController(BundleCheck check, BundleDeployment deployment, TemplateUpgrade templates) {
    this.check = check;
    this.deployment = deployment;
    this.templates = templates;
  }

  @MutationMapping
  DeployServiceBundlePayload deployServiceBundle(@Argument BundleInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.DESIGNER, Roles.ADMIN);
    var deployed = deployment.deploy(BundleFiles.ofBase64(input.bundle()));
    return new DeployServiceBundlePayload(List.of(deployed.definition()), deployed.problems());
  }

  @MutationMapping
  CheckServiceBundlePayload checkServiceBundle(@Argument BundleInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.DESIGNER, Roles.ADMIN);
    return new CheckServiceBundlePayload(
        check.check(BundleFiles.ofBase64(input.bundle())).problems());
  }

  @MutationMapping
  TemplateUpgrade.Upgraded upgradeServiceBundle(@Argument BundleInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.DESIGNER, Roles.ADMIN);
    return templates.upgrade(BundleFiles.ofBase64(input.bundle()));
  }

  record BundleInput(String bundle) {}

  record DeployServiceBundlePayload(
      List<ServiceDefinition> serviceDefinitions, List<BundleProblem> problems) {}

  record CheckServiceBundlePayload(List<BundleProblem> problems) {}
}
