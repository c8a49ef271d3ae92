package io.flowbridge.task.command;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Tasks without a process.
 *
 * @param bundle Runtime bundle that keeps them.
 */
@Validated
@ConfigurationProperties("flowbridge.task.standalone")
record StandaloneTaskProperties(@NotBlank @DefaultValue("main") String bundle) {}
