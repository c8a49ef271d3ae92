/**
 * The document integration as a program of its own. There is nothing here but the application: what
 * it does is in the document starter. Entry point: {@link
 * io.flowbridge.examples.document.DocumentArtifact}.
 */
@NullMarked
package io.flowbridge.examples.document;

import org.jspecify.annotations.NullMarked;
