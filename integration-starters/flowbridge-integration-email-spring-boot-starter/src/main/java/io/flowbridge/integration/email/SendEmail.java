package io.flowbridge.integration.email;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to send to whom. */
public record SendEmail(
    @Label(value = "To", description = "Addresses, separated by commas") @NotEmpty List<String> to,
    @Label(value = "Cc", description = "Addresses, separated by commas") @Nullable List<String> cc,
    @Label(value = "Bcc", description = "Addresses, separated by commas")
        @Nullable List<String> bcc,
    @Label(value = "Reply to", description = "Where answers go") @Nullable String replyTo,
    @Label("Subject")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\r\\n]*", message = "must be one line")
        String subject,
    @Label(
            value = "Template (HTML)",
            description =
                "HTML with {{names}} of the data, or deployment:mail/file.html of the bundle",
            multiline = true)
        @Size(max = SendEmail.LONGEST)
        @Nullable String template,
    @Label(
            value = "Text",
            description = "Plain text with {{names}} of the data, instead of or beside the HTML",
            multiline = true)
        @Size(max = SendEmail.LONGEST)
        @Nullable String text,
    @Label(value = "Data", description = "What the template shows: a map, or JSON")
        @Nullable Map<String, Object> data,
    @Label(
            value = "Attachments",
            description = "Paths of files of the process, separated by commas")
        @Nullable List<String> attachments) {

  static final int LONGEST = 256 * 1024;

  @AssertTrue(message = "must be there unless there is a template")
  boolean isTextThere() {
    return (template != null && !template.isBlank()) || (text != null && !text.isBlank());
  }

  Stream<String> recipients() {
    return Stream.of(to, cc, bcc).filter(Objects::nonNull).flatMap(List::stream);
  }

  List<String> paths() {
    return attachments == null ? List.of() : attachments;
  }

  Map<String, Object> model() {
    return data == null ? Map.of() : data;
  }
}
