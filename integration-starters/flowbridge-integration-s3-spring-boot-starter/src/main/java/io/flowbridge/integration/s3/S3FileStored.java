package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;

/** What was stored. */
public record S3FileStored(
    @Label(value = "Path", description = "Variable that takes the path") String path,
    @Label(value = "Size", description = "Variable that takes the size in bytes") long size) {}
