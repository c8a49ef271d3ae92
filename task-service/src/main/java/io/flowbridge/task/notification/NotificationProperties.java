package io.flowbridge.task.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people are told of tasks.
 *
 * @param enabled Whether anybody is told.
 * @param from Sender of mails.
 * @param language Language of mails to people who chose none.
 * @param taskUrl Where a task is in the tasklist; {@code {id}} is its id.
 * @param created How candidates are told who chose nothing.
 * @param assigned How assignees are told who chose nothing.
 * @param digestInterval How often a digest is sent.
 * @param settle How long to wait for what else happens to the task.
 * @param maxAge What happened longer ago is told to nobody.
 * @param maxRecipients How many people are told of one task.
 * @param attempts How often sending is tried.
 * @param backOff Pause after the first failed attempt, doubling up to an hour.
 * @param interrupted How long sending can take; after that its end is not known.
 * @param keep How long what was told is kept.
 * @param webHooks Programs that are told, by name.
 * @param privateAddresses Whether web-hooks may be on loopback, link-local or private addresses.
 */
@Validated
@ConfigurationProperties("flowbridge.task.notification")
record NotificationProperties(
    boolean enabled,
    @NotBlank @DefaultValue("flowbridge@localhost") String from,
    @NotBlank @DefaultValue("en") String language,
    @NotBlank @DefaultValue("http://localhost:8080/tasks/{id}") String taskUrl,
    @DefaultValue("DIGEST") Mode created,
    @DefaultValue("IMMEDIATE") Mode assigned,
    @DefaultValue("1h") Duration digestInterval,
    @DefaultValue("3s") Duration settle,
    @DefaultValue("1d") Duration maxAge,
    @Min(1) @DefaultValue("1000") int maxRecipients,
    @Min(1) @DefaultValue("5") int attempts,
    @DefaultValue("30s") Duration backOff,
    @DefaultValue("5m") Duration interrupted,
    @DefaultValue("30d") Duration keep,
    @DefaultValue Map<String, @Valid WebHook> webHooks,
    boolean privateAddresses) {

  /**
   * A program that is told.
   *
   * @param secret Key of the signature.
   * @param kinds What it is told of; everything if empty.
   * @param services Keys of the services it is told of; all if empty.
   */
  record WebHook(
      @NotNull URI url,
      @NotBlank String secret,
      @DefaultValue List<Kind> kinds,
      @DefaultValue List<String> services) {

    boolean wants(Kind kind, @Nullable String service) {
      return (kinds.isEmpty() || kinds.contains(kind))
          && (services.isEmpty() || services.contains(String.valueOf(service)));
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
      return "WebHook[" + url + "]";
    }
  }
}
