package io.flowbridge.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mailbox as one page without scripts. A mail's own HTML is shown in a sandbox. */
record MailPage(List<Mail> mails) {

  private static final DateTimeFormatter RECEIVED =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mailbox</title>
      <style>
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
        body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
        article { border: 1px solid #8884; border-radius: .75rem; padding: 1rem 1.25rem; margin: 1rem 0; }
        h2 { font-size: 1.1rem; margin: 0; }
        .about { opacity: .75; margin: .25rem 0 .75rem; font-size: .9rem; }
        pre { white-space: pre-wrap; font: inherit; margin: 0; }
        iframe { width: 100%%; height: 22rem; border: 0; border-radius: .5rem; background: #fff; }
      </style>
      </head>
      <body>
      <h1>Mailbox</h1>
      %s
      </body>
      </html>
      """;

  String html() {
    var articles = mails.stream().map(MailPage::article).collect(Collectors.joining("\n"));
    return FRAME.formatted(articles.isEmpty() ? "<p>No mail yet.</p>" : articles);
  }

  private static String article(Mail mail) {
    return """
        <article>
        <h2>%s</h2>
        <p class="about">%s → %s · %s%s</p>
        %s
        </article>
        """
        .formatted(
            escaped(mail.subject()),
            escaped(mail.from()),
            escaped(String.join(", ", mail.to())),
            RECEIVED.format(mail.receivedAt()),
            mail.attachments().isEmpty()
                ? ""
                : " · 📎 " + escaped(String.join(", ", mail.attachments())),
            body(mail));
  }

  private static String body(Mail mail) {
    var html = mail.html();
    return html == null
        ? "<pre>" + escaped(mail.text()) + "</pre>"
        : "<iframe sandbox title=\"Content\" srcdoc=\"" + escaped(html) + "\"></iframe>";
  }

  private static String escaped(@Nullable String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}
