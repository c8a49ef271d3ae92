/**
 * The S3 integration as a program of its own. There is nothing here but the application: what it
 * does is in the S3 starter. Entry point: {@link io.flowbridge.examples.s3.S3Artifact}.
 */
@NullMarked
package io.flowbridge.examples.s3;

import org.jspecify.annotations.NullMarked;
