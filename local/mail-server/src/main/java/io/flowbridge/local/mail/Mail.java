package io.flowbridge.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A received mail as the API shows it. */
record Mail(
    String id,
    String from,
    List<String> to,
    String subject,
    @Nullable String text,
    @Nullable String html,
    List<String> attachments,
    Instant receivedAt) {

  static Mail from(String id, Instant receivedAt, MimeMessage message)
      throws MessagingException, IOException {
    var content = new Content();
    content.add(message);
    var subject = message.getSubject();
    return new Mail(
        id,
        String.join(", ", addresses(message.getFrom())),
        addresses(message.getRecipients(Message.RecipientType.TO)),
        subject == null ? "" : subject,
        content.text,
        content.html,
        List.copyOf(content.attachments),
        receivedAt);
  }

  private static List<String> addresses(jakarta.mail.Address @Nullable [] addresses) {
    return addresses == null ? List.of() : Arrays.stream(addresses).map(Mail::readable).toList();
  }

  private static String readable(jakarta.mail.Address address) {
    return address instanceof InternetAddress internet
        ? internet.toUnicodeString()
        : address.toString();
  }

  /** Collects the first text, the first HTML and the names of what is attached. */
  private static final class Content {
    private @Nullable String text;
    private @Nullable String html;
    private final List<String> attachments = new ArrayList<>();

    void add(Part part) throws MessagingException, IOException {
      if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart child = parts.getBodyPart(i);
          add(child);
        }
      } else if (part.getFileName() != null) {
        attachments.add(decoded(part.getFileName()));
      } else if (html == null && part.isMimeType("text/html")) {
        html = part.getContent().toString();
      } else if (text == null && part.isMimeType("text/plain")) {
        text = part.getContent().toString();
      }
    }

    private static String decoded(String name) {
      try {
        return MimeUtility.decodeText(name);
      } catch (UnsupportedEncodingException e) {
        return name;
      }
    }
  }
}
