package io.flowbridge.integration.template;

/** What should be a template is none. */
public final class InvalidTemplateException extends RuntimeException {

  InvalidTemplateException(RuntimeException cause) {
    super("Expected a template, but " + cause.getMessage(), cause);
  }
}
