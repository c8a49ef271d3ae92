/**
 * An S3 server on one machine: S3Proxy over a folder. It checks signatures, of presigned addresses
 * too. Entry point: {@link io.flowbridge.local.s3.S3Server}.
 */
@NullMarked
package io.flowbridge.local.s3;

import org.jspecify.annotations.NullMarked;
