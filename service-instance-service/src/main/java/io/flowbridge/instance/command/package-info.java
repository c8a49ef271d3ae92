/**
 * What changes a case from outside of the bus: service-definition-service announces and starts it,
 * people cancel it.
 */
@NullMarked
package io.flowbridge.instance.command;

import org.jspecify.annotations.NullMarked;
