/**
 * Element templates of web services: one for each operation of an OpenAPI document, over {@code
 * call-http}. Entry point: {@link io.flowbridge.integration.http.openapi.OpenApiTemplates}.
 */
@NullMarked
package io.flowbridge.integration.http.openapi;

import org.jspecify.annotations.NullMarked;
