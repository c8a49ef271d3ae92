package io.flowbridge.servicedefinition.bundle;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows which bundles wait. The service is well nevertheless: everything else can be started. */
@Component
class BundleFolderHealthIndicator implements HealthIndicator {

  private final BundleFolder folder;

  BundleFolderHealthIndicator(BundleFolder folder) {
    this.folder = folder;
  }

  @Override
  public Health health() {
    return Health.up().withDetail("waiting", folder.waiting()).build();
  }
}
