/**
 * Texts made of a template and data. A template names values and repeats parts; it runs no code,
 * reads no files and asks nobody. Entry point: {@link
 * io.flowbridge.integration.template.TextTemplate}.
 */
@NullMarked
package io.flowbridge.integration.template;

import org.jspecify.annotations.NullMarked;
