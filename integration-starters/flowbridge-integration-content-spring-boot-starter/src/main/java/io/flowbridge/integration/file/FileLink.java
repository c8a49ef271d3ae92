package io.flowbridge.integration.file;

import java.time.Instant;

/** A link by which whoever has it saves a file, without any other credentials. */
public record FileLink(String url, Instant goodUntil) {}
