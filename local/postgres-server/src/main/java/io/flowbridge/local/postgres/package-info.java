/**
 * One real PostgreSQL on loopback, with a database for each service. Entry point: {@link
 * io.flowbridge.local.postgres.PostgresServer}.
 */
@NullMarked
package io.flowbridge.local.postgres;

import org.jspecify.annotations.NullMarked;
