package io.flowbridge.task.notification;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.directory.People;
import io.flowbridge.task.notification.Unsent.Then;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails to people: one for one notification, or one for all of a digest. */
@Component
class Mails {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final ObjectProvider<JavaMailSender> sender;
  private final People people;
  private final Preferences preferences;
  private final Templates templates;
  private final NotificationProperties properties;

  Mails(
      ObjectProvider<JavaMailSender> sender,
      People people,
      Preferences preferences,
      Templates templates,
      NotificationProperties properties) {
    this.sender = sender;
    this.people = people;
    this.preferences = preferences;
    this.templates = templates;
    this.properties = properties;
  }

  /**
   * Sends one mail about all of them, which are for the same person.
   *
   * @throws Unsent if that cannot be, or may not have been
   */
  void send(List<Notification> some) {
    var first = some.get(0);
    try {
      var address = people.mailOf(first.recipient()).map(Mails::address).orElse(null);
      if (address == null) {
        throw new Unsent(
            Then.GIVE_UP, "Expected a mail address of '%s'".formatted(first.recipient()));
      }
      send(address, text(some), first);
    } catch (FlowbridgeException e) {
      throw new Unsent(Then.TRY_AGAIN, String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException | MessagingException e) {
      throw new Unsent(Then.GIVE_UP, String.valueOf(e.getMessage()), e);
    }
  }

  private void send(InternetAddress to, Template.Text text, Notification first)
      throws MessagingException {
    var mails = sender.getIfAvailable();
    if (mails == null) {
      throw new Unsent(Then.GIVE_UP, "Expected a mail server, but spring.mail.host is not set");
    }
    var message = mails.createMimeMessage();
    var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    helper.setFrom(properties.from());
    helper.setTo(to);
    helper.setSubject(text.subject());
    helper.setText(text.body());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Flowbridge-Notification", first.id().toString());
    try {
      mails.send(message);
    } catch (MailException e) {
      throw MailErrors.unsent(e);
    }
  }

  private Template.Text text(List<Notification> some) {
    var first = some.get(0);
    var language = language(first.recipient());
    if (!first.digest()) {
      return templates.of(first.kind(), first.task(), language).render(values(first));
    }
    var values = new HashMap<String, Object>();
    values.put("count", some.size());
    values.put("created", values(some, Kind.CREATED));
    values.put("assigned", values(some, Kind.ASSIGNED));
    return templates.digest(language).render(values);
  }

  private List<Map<String, @Nullable Object>> values(List<Notification> some, Kind kind) {
    return some.stream().filter(each -> each.kind() == kind).map(this::values).toList();
  }

  private Map<String, @Nullable Object> values(Notification notification) {
    var task = notification.task();
    var values = new HashMap<String, @Nullable Object>();
    values.put("name", task.name());
    values.put("description", task.description());
    values.put("service", task.serviceTitle());
    values.put("businessKey", task.businessKey());
    values.put("assignee", task.assignee());
    values.put("due", task.dueAt() == null ? null : TIME.format(task.dueAt()));
    values.put("url", properties.taskUrl().replace("{id}", task.id()));
    return values;
  }

  private String language(String account) {
    var chosen = preferences.of(account).language();
    return chosen == null ? properties.language() : chosen;
  }

  private static InternetAddress address(String text) {
    try {
      return new InternetAddress(text, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException("Expected a mail address, but got '" + text + "'", e);
    }
  }
}
