/**
 * Files in an S3 bucket as elements of processes: put, get, delete, list, and links for browsers. A
 * process reaches its own folder and those shared folders that are configured. Entry point: {@link
 * io.flowbridge.integration.s3.S3Files}.
 */
@NullMarked
package io.flowbridge.integration.s3;

import org.jspecify.annotations.NullMarked;
