package io.flowbridge.integration.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * What a document may show: images that its template contains, of a bounded number of pixels, and
 * nothing that is anywhere else. For one document.
 */
final class EmbeddedImages implements BiPredicate<String, ExternalResourceType> {

  private static final Pattern IMAGE =
      Pattern.compile("data:image/(?:png|jpeg|gif);base64,([A-Za-z0-9+/=\\s]+)");
  private static final long MOST_PIXELS = 16_000_000;
  private static final int SHOWN = 100;

  private final Map<String, Boolean> known = new HashMap<>();
  private long pixels;
  private @Nullable String refused;

  @Override
  public boolean test(String uri, ExternalResourceType type) {
    var allowed =
        type == ExternalResourceType.IMAGE_RASTER && known.computeIfAbsent(uri, this::fits);
    if (!allowed && refused == null) {
      refused = uri.length() > SHOWN ? uri.substring(0, SHOWN) + "…" : uri;
    }
    return allowed;
  }

  /** A document without what it should show is none. */
  void requireNothingElse() {
    if (refused != null) {
      throw DocumentErrors.invalid(
          "Expected a template that contains all it shows, images of at most %d pixels as data: URLs, but it names '%s'"
              .formatted(MOST_PIXELS, refused));
    }
  }

  private boolean fits(String uri) {
    var image = IMAGE.matcher(uri);
    if (!image.matches()) {
      return false;
    }
    try {
      pixels += pixels(Base64.getMimeDecoder().decode(image.group(1)));
      return pixels <= MOST_PIXELS;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** As its header says: a small file may be a huge image. */
  private static long pixels(byte[] content) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no image");
      }
      var reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return Math.multiplyExact((long) reader.getWidth(0), (long) reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }
}
