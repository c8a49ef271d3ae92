package io.flowbridge.integration.email;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.NotBlank;

/** The mail is with the mail server. */
public record EmailSent(
    @Label(value = "Message id", description = "Variable that takes the id of the mail") @NotBlank
        String messageId) {}
