package io.flowbridge.integration.email;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends a mail for each request. */
public class EmailSender {

  private final JavaMailSender mails;
  private final EmailProperties properties;
  private final EmailRenderer renderer = new EmailRenderer();

  EmailSender(JavaMailSender mails, EmailProperties properties) {
    this.mails = mails;
    this.properties = properties;
  }

  /**
   * The message id comes from the correlation id: should a mail be sent twice after all, mail
   * programs and people can tell.
   */
  @IntegrationHandler(
      type = "send-email",
      version = 1,
      name = "Send e-mail",
      description = "Sends an e-mail made of a template and data.",
      errors = Addresses.INVALID_RECIPIENT)
  public EmailSent send(SendEmail input, IntegrationContext context) {
    if (input.recipients().count() > properties.maxRecipients()) {
      throw new FinalException(
          "Expected at most %d recipients".formatted(properties.maxRecipients()));
    }
    var messageId =
        "<%s@%s>"
            .formatted(
                context.correlationId().replaceAll("[^A-Za-z0-9._-]", "-"),
                properties.messageIdDomain());
    try {
      mails.send(message(input, messageId));
      return new EmailSent(messageId);
    } catch (MailException e) {
      throw SmtpErrors.outcomeOf(e);
    } catch (MessagingException e) {
      throw new FinalException("Expected to make a mail, but " + e.getMessage(), e);
    }
  }

  private MimeMessage message(SendEmail input, String messageId) throws MessagingException {
    var message = mails.createMimeMessage();
    var body = renderer.render(input);
    var helper = new MimeMessageHelper(message, body.html() != null, StandardCharsets.UTF_8.name());
    helper.setFrom(properties.from());
    message.setRecipients(RecipientType.TO, Addresses.read(input.to()));
    message.setRecipients(RecipientType.CC, Addresses.read(input.cc()));
    message.setRecipients(RecipientType.BCC, Addresses.read(input.bcc()));
    if (input.replyTo() != null && !input.replyTo().isBlank()) {
      helper.setReplyTo(Addresses.read(input.replyTo()));
    }
    helper.setSubject(input.subject());
    if (body.html() == null) {
      helper.setText(body.text());
    } else {
      helper.setText(body.text(), body.html());
    }
    message.setHeader("Message-ID", messageId);
    return message;
  }
}
