package io.flowbridge.process.idempotency;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the same key means the same command.
 *
 * @param retention How long keys are kept; the same command later is a new one.
 */
@Validated
@ConfigurationProperties("flowbridge.idempotency")
record IdempotencyProperties(@DefaultValue("90d") @DurationMin(hours = 1) Duration retention) {}
