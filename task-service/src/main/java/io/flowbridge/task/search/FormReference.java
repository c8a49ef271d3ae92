package io.flowbridge.task.search;

/** A form in the version a task was created with; form-validation-service knows the rest. */
record FormReference(String key, int version) {}
