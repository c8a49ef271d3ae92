package io.flowbridge.integration.email;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.email.Attachments.Attachment;
import io.flowbridge.integration.file.InstanceFiles;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends a mail for each request. */
public class EmailSender {

  private final JavaMailSender mails;
  private final EmailProperties properties;
  private final Attachments attachments;
  private final EmailRenderer renderer = new EmailRenderer();

  EmailSender(JavaMailSender mails, EmailProperties properties, InstanceFiles files) {
    this.mails = mails;
    this.properties = properties;
    this.attachments = new Attachments(files, properties);
  }

  /**
   * The message id comes from the correlation id: should a mail be sent twice after all, mail
   * programs and people can tell.
   */
  @IntegrationHandler(
      type = "send-email",
      version = 1,
      name = "Send e-mail",
      description =
          "Sends an e-mail made of a template and data, with files of the process attached.",
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
      mails.send(message(input, messageId, attachments.read(input.paths(), context)));
      return new EmailSent(messageId);
    } catch (MailException e) {
      throw SmtpErrors.outcomeOf(e);
    } catch (MessagingException e) {
      throw new FinalException("Expected to make a mail, but " + e.getMessage(), e);
    }
  }

  private MimeMessage message(SendEmail input, String messageId, List<Attachment> files)
      throws MessagingException {
    var message = mails.createMimeMessage();
    var body = renderer.render(input);
    var hasParts = body.html() != null || !files.isEmpty();
    var helper = new MimeMessageHelper(message, hasParts, StandardCharsets.UTF_8.name());
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
    for (var file : files) {
      helper.getRootMimeMultipart().addBodyPart(file.part());
    }
    message.setHeader("Message-ID", messageId);
    return message;
  }
}
