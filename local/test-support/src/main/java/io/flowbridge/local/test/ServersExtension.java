package io.flowbridge.local.test;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

final class ServersExtension implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    AnnotationSupport.findAnnotation(context.getRequiredTestClass(), UseServers.class)
        .ifPresent(annotation -> Servers.start(annotation.value()));
  }
}
