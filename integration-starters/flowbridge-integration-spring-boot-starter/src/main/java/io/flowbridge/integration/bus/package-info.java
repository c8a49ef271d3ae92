/**
 * The bus: requests come in and answers go out as CloudEvents through Spring Cloud Stream, whatever
 * the binder. Entry points: {@link io.flowbridge.integration.bus.RequestConsumer} for each type and
 * {@link io.flowbridge.integration.bus.Announcer} for the catalogue; their bindings are made by
 * {@link io.flowbridge.integration.bus.BusBindings}.
 */
@NullMarked
package io.flowbridge.integration.bus;

import org.jspecify.annotations.NullMarked;
