package io.flowbridge.servicedefinition;

/** One version of a form in form-validation-service. */
public record FormRef(String key, int version) {}
