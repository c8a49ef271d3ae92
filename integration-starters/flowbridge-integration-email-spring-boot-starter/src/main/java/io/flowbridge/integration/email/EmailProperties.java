package io.flowbridge.integration.email;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent.
 *
 * @param enabled whether the type send-email is served
 * @param from sender, with or without a name
 * @param messageIdDomain what stands behind the @ of message ids
 * @param maxRecipients how many addresses a mail may have
 * @param maxAttachments how many files a mail may have
 * @param maxAttachmentsSize how large they may be in all
 */
@ConfigurationProperties("flowbridge.integration.email")
@Validated
public record EmailProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("Flowbridge <no-reply@flowbridge.localhost>") @NotBlank String from,
    @DefaultValue("flowbridge.localhost") @NotBlank String messageIdDomain,
    @DefaultValue("50") @Min(1) @Max(1000) int maxRecipients,
    @DefaultValue("10") @Min(0) @Max(100) int maxAttachments,
    @DefaultValue("10MB") DataSize maxAttachmentsSize) {}
