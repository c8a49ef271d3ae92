/**
 * What may be seen and started: service definitions in PostgreSQL and in GraphQL. {@link
 * io.flowbridge.servicedefinition.definition.Definitions} is what other features ask.
 */
@NullMarked
package io.flowbridge.servicedefinition.definition;

import org.jspecify.annotations.NullMarked;
