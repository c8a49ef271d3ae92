package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file or link that is to be attached, checked. Pure.
 *
 * @param url of a link
 * @param file of a file
 */
record NewAttachment(
    String name, @Nullable String description, @Nullable String url, @Nullable File file) {

  private static final int MAX_NAME = 150;
  private static final int MAX_DESCRIPTION = 500;
  private static final int MAX_URL = 2_000;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern CONTENT_TYPE = Pattern.compile("[\\w.+-]{1,100}/[\\w.+-]{1,100}");
  private static final Pattern CONTENT_KEY = Pattern.compile("[\\w-]+(?:/[\\w-]+){1,4}");
  private static final int MAX_CONTENT_KEY = 200;

  /** What is known of a file's content; the content itself is kept elsewhere. */
  record File(String contentType, long size, String contentKey) {}

  /**
   * @throws FlowbridgeException {@code BAD_INPUT}
   */
  static NewAttachment link(
      @Nullable String name, @Nullable String description, @Nullable String url) {
    return new NewAttachment(name(name), description(description), address(url), null);
  }

  /**
   * @param bundle whose contents have keys that begin with its name
   * @throws FlowbridgeException {@code BAD_INPUT}
   */
  static NewAttachment file(
      @Nullable String name, @Nullable String description, @Nullable File file, String bundle) {
    if (file == null
        || file.size() < 1
        || !CONTENT_TYPE.matcher(String.valueOf(file.contentType())).matches()
        || !isKeyOf(bundle, String.valueOf(file.contentKey()))) {
      throw FlowbridgeException.badInput(
          "Expected content type, size and a content key of this bundle, but got " + file);
    }
    return new NewAttachment(name(name), description(description), null, file);
  }

  private static boolean isKeyOf(String bundle, String key) {
    return key.startsWith(bundle + "/")
        && key.length() <= MAX_CONTENT_KEY
        && CONTENT_KEY.matcher(key).matches();
  }

  private static String name(@Nullable String name) {
    if (name == null
        || name.isBlank()
        || name.strip().length() > MAX_NAME
        || CONTROL.matcher(name.strip()).find()) {
      throw FlowbridgeException.badInput(
          "Expected a name of 1 to %d characters on one line".formatted(MAX_NAME));
    }
    return name.strip();
  }

  private static @Nullable String description(@Nullable String description) {
    if (description == null || description.isBlank()) {
      return null;
    }
    if (description.strip().length() > MAX_DESCRIPTION) {
      throw FlowbridgeException.badInput(
          "Expected a description of at most %d characters".formatted(MAX_DESCRIPTION));
    }
    return description.strip();
  }

  /** Links are followed by browsers: nothing but web addresses, and no passwords in them. */
  private static String address(@Nullable String url) {
    try {
      URI address = new URI(url == null ? "" : url.strip());
      String authority = address.getRawAuthority();
      if (isWeb(address.getScheme())
          && authority != null
          && !authority.contains("@")
          && address.toString().length() <= MAX_URL) {
        return address.toString();
      }
    } catch (URISyntaxException notAnAddress) {
      // Refused as any other address that nobody could follow.
    }
    throw FlowbridgeException.badInput(
        "Expected an http or https address of at most %d characters without user name"
            .formatted(MAX_URL));
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }
}
