package io.flowbridge.integration.email;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.template.InvalidTemplateException;
import io.flowbridge.integration.template.TextTemplate;
import io.flowbridge.integration.template.TextTooLongException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what a mail says of its templates. */
final class EmailRenderer {

  private static final int LONGEST = 1024 * 1024;

  EmailBody render(SendEmail input) {
    var html = render(TextTemplate::html, input.template(), input);
    var text = render(TextTemplate::plain, input.text(), input);
    return new EmailBody(text == null ? HtmlText.of(String.valueOf(html)) : text, html);
  }

  private static @Nullable String render(
      Function<String, TextTemplate> kind, @Nullable String source, SendEmail input) {
    if (source == null || source.isBlank()) {
      return null;
    }
    try {
      return kind.apply(source).fill(input.model(), LONGEST);
    } catch (InvalidTemplateException | TextTooLongException e) {
      throw new FinalException(String.valueOf(e.getMessage()), e);
    }
  }
}
