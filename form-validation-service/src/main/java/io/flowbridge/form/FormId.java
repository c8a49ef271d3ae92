package io.flowbridge.form;

/** One version of a form, for example version 3 of {@code parking-permit.application}. */
public record FormId(String key, int version) {}
